package daybreak.anchoraudit;

import daybreak.aws.queues.Publisher;
import daybreak.aws.records.AuditDays;
import daybreak.aws.records.AuditDays.DayDigest;
import daybreak.aws.watching.Watch;
import daybreak.domain.message.Outbound.AuditAnchored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Sends the digest of yesterday's audit entries (a UTC day) to the answers queue, where the tables' owner cannot reach it. */
final class AnchorAudit {
    private final AuditDays days;
    private final Publisher publisher;
    private final Watch watch;
    private final Clock clock;

    AnchorAudit(AuditDays days, Publisher publisher, Watch watch, Clock clock) {
        this.days = days;
        this.publisher = publisher;
        this.watch = watch;
        this.clock = clock;
    }

    void anchor() {
        Instant now = clock.instant();
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        DayDigest digest = days.digest(day);
        publisher.send(
                List.of(new AuditAnchored("audit-anchored-" + day, day, digest.entries(), digest.digest(), now)));
        watch.count("AuditAnchored", 1);
    }
}
