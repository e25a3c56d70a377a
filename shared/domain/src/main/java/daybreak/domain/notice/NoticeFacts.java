package daybreak.domain.notice;

import daybreak.domain.school.SchoolCalendar;
import java.util.Optional;

/** Reads all that sending one notice needs, in as few requests as there can be. */
@FunctionalInterface
public interface NoticeFacts {
    /**
     * @param destination as the message has it; where the notice says otherwise, the notice is right
     * @return empty if there is no such notice
     */
    Optional<Facts> read(NoticeKey key, Destination destination);

    /** A notice and the place it is to go, read together. */
    record Facts(Notice notice, Sending.Place place, SchoolCalendar calendar) {}
}
