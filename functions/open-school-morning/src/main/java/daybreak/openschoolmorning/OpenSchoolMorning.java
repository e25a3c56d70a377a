package daybreak.openschoolmorning;

import daybreak.aws.queues.Publisher;
import daybreak.aws.watching.Watch;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Notices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the notices that wait for this morning and asks for each to be sent. Run twice, it asks twice; none goes twice. */
final class OpenSchoolMorning {
    /** Mornings that did not run are caught up for so many days; older notices are with a person by then. */
    private static final int CATCH_UP_DAYS = 7;

    private final Notices notices;
    private final Publisher publisher;
    private final Watch watch;
    private final Clock clock;

    OpenSchoolMorning(Notices notices, Publisher publisher, Watch watch, Clock clock) {
        this.notices = notices;
        this.publisher = publisher;
        this.watch = watch;
        this.clock = clock;
    }

    void open() {
        Instant now = clock.instant();
        LocalDate today = MorningTimes.dayOf(now);
        List<NoticeDue> due = today.minusDays(CATCH_UP_DAYS)
                .datesUntil(today.plusDays(1))
                .flatMap(day -> notices.waitingFor(day).stream())
                .map(waiting -> new NoticeDue(
                        "notice-due-" + waiting.key().text() + "-morning-" + today,
                        waiting.key(),
                        waiting.destination(),
                        Optional.empty(),
                        now))
                .toList();
        publisher.send(due);
        watch.count("NoticesDue", due.size());
        watch.count("MorningOpened", 1);
    }
}
