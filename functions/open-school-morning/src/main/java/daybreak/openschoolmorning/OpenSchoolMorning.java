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
import java.util.stream.Stream;

/** Finds the notices that wait for this morning and asks for each to be sent. Run twice, it asks twice; none goes twice. */
final class OpenSchoolMorning {
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
        List<NoticeDue> due = Stream.concat(MorningTimes.toCatchUp(today).stream(), Stream.of(today))
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
