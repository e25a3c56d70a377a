package daybreak.updatestaff;

import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.message.Inbound;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.StaffMessage;
import daybreak.domain.message.StaffMessage.AbsenceRecorded;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps the newest entry of each person; the same change again, or an older one, changes nothing. */
final class UpdateStaff {
    private final StaffList staff;
    private final Records records;
    private final Clock clock;

    UpdateStaff(StaffList staff, Records records, Clock clock) {
        this.staff = staff;
        this.records = records;
        this.clock = clock;
    }

    /** @throws RejectedException if an absence is of somebody who is not on the list */
    List<Outbound> apply(Received<Inbound> received) {
        if (!(received.data() instanceof StaffMessage message)) {
            throw new IllegalStateException("the reader takes changes to the staff only");
        }
        String ref = staff.refOf(message.staffId());
        Optional<StaffMember> held = staff.read(ref);
        switch (message) {
            case StaffChanged change -> {
                boolean news = held.map(member -> change.changedAt().isAfter(member.changedAt()))
                        .orElse(true);
                if (news) {
                    save(
                            held.map(member -> member.changed(change)).orElseGet(() -> StaffMember.of(ref, change)),
                            held,
                            received);
                }
            }
            case AbsenceRecorded absence -> {
                StaffMember member = held.orElseThrow(() ->
                        new RejectedException("/data/staffId", "unknown-staff", "nobody of this id is on the list"));
                StaffMember next = member.absent(absence, MorningTimes.dayOf(clock.instant()));
                if (!next.absences().equals(member.absences())) {
                    save(next, held, received);
                }
            }
        }
        return List.of();
    }

    private void save(StaffMember next, Optional<StaffMember> held, Received<Inbound> received) {
        records.commit(new Change.Save(
                next,
                AuditEvent.of(
                        held.isPresent() ? Operation.ALTERATION : Operation.COLLECTION,
                        received.source() + "#" + received.eventId(),
                        clock.instant(),
                        received.source(),
                        "the unit's list of its people changed"),
                List.of()));
    }
}
