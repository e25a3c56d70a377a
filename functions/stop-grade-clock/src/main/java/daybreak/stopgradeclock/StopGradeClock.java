package daybreak.stopgradeclock;

import daybreak.domain.clock.RunningClocks;
import daybreak.domain.message.Inbound.PpnWorked;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportedTimes;
import daybreak.domain.message.ReportedTimes.Reported;
import daybreak.domain.message.UnfinishedException;
import daybreak.domain.occurrence.Occurrences;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stops the clock of a PPN when the hub says that it is worked. */
final class StopGradeClock {
    /** The last of the five tries of its queue comes six minutes apart, and so after this. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final String CAUSE = "worked";

    private final Occurrences occurrences;
    private final RunningClocks clocks;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    StopGradeClock(Occurrences occurrences, RunningClocks clocks, Records records, OpaqueIds ids, Clock clock) {
        this.occurrences = occurrences;
        this.clocks = clocks;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Order is not assumed: the PPN may wait in its own queue.
     *
     * @throws RejectedException if it was worked in the future, or there is no such PPN, and has not been for so long that
     *     the id must be wrong
     */
    List<Outbound> stop(Received<PpnWorked> received) {
        PpnWorked worked = received.data();
        Instant now = clock.instant();
        ReportedTimes.requirePast(now, new Reported("/data/workedAt", worked.workedAt()));
        String ref = ids.of("ppn", worked.ppnId().value());
        StoredPpn ppn =
                clocks.read(occurrences.refOf(worked.occurrence()), ref).orElseThrow(() -> unknown(received.at()));
        if (!ppn.clock().running()) {
            return records.toldBy(ppn.ref(), CAUSE);
        }
        boolean late = worked.workedAt().isAfter(ppn.clock().dueAt());
        List<Outbound> tells = List.of(new LogEntryAdded(
                "worked-" + ref,
                ref,
                worked.occurrence().value(),
                Optional.empty(),
                !late,
                late ? "The PPN was worked after its time was up" : "The PPN was worked in time",
                now));
        records.commit(new Change.Save(
                ppn.with(ppn.clock().stopped(worked.workedAt())),
                AuditEvent.of(Operation.ALTERATION, CAUSE, now, worked.by(), "the hub has worked the PPN"),
                tells));
        return tells;
    }

    private RuntimeException unknown(Instant receivedAt) {
        return clock.instant().isBefore(receivedAt.plus(PATIENCE))
                ? new UnfinishedException("the PPN has not come yet")
                : new RejectedException("/data/ppnId", "unknown-ppn", "no such PPN under this occurrence");
    }
}
