package daybreak.domain.notice;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a school knows of a notice, as far as its state says. */
final class Telling {
    /** With these a person has a notice whose email may have been read. */
    private static final Set<Concern> AFTER_ARRIVAL =
            EnumSet.of(Concern.NOT_CONFIRMED, Concern.BOUNCED_AFTER_DELIVERY, Concern.COMPLAINT);

    private Telling() {}

    /** Still to be sent by Daybreak. */
    static boolean unsent(Notice notice) {
        return notice.state() instanceof NoticeState.Due || notice.state() instanceof NoticeState.Held;
    }

    /** Not told to anybody yet: what it says may still change. */
    static boolean open(Notice notice) {
        return unsent(notice)
                || (notice.state() instanceof NoticeState.WithPerson
                        && at(notice).isEmpty());
    }

    /** The school may know of it, and that it does is still to be heard: of the mail provider, or of a person. */
    static boolean underWay(Notice notice) {
        return notice.state() instanceof NoticeState.Sending
                || (notice.state() instanceof NoticeState.WithPerson
                        && at(notice).isPresent());
    }

    /** What the school heard last, or may have. */
    static Optional<Notice> last(List<Notice> chain) {
        return chain.stream()
                .filter(notice -> at(notice).isPresent())
                .max(Comparator.comparing(notice -> at(notice).orElseThrow()));
    }

    /** When the school learnt of it, or may have; empty while nobody was told. */
    static Optional<Instant> at(Notice notice) {
        return switch (notice.state()) {
            case NoticeState.Sending(Instant at) -> Optional.of(at);
            case NoticeState.Accepted(Instant at) -> Optional.of(at);
            case NoticeState.Delayed(Instant at) -> Optional.of(at);
            case NoticeState.Delivered(Instant at) -> Optional.of(at);
            case NoticeState.WithPerson with ->
                AFTER_ARRIVAL.contains(with.concern()) ? Optional.of(with.at()) : Optional.empty();
            case NoticeState.Closed closed ->
                closed.outcome() == Outcome.TOLD_BY_PHONE || closed.outcome() == Outcome.TOLD_OTHERWISE
                        ? Optional.of(closed.at())
                        : Optional.empty();
            case NoticeState.Due due -> Optional.empty();
            case NoticeState.Held held -> Optional.empty();
            case NoticeState.Withdrawn withdrawn -> Optional.empty();
        };
    }
}
