package daybreak.domain.disclosure;

import daybreak.domain.message.StaffMessage.AbsenceRecorded;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.people.PersonName;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the disclosure unit's own people.
 *
 * @param ref opaque
 * @param id the unit's own staff id
 * @param deputy staff id of who stands in
 * @param reportsTo staff id of the next above
 * @param unreachable whether the address bounced for good and was not changed since
 * @param changedAt of the newest change that was taken
 */
public record StaffMember(
        String ref,
        String id,
        PersonName name,
        String email,
        Set<StaffRole> roles,
        Optional<String> deputy,
        Optional<String> reportsTo,
        boolean active,
        List<Absence> absences,
        boolean unreachable,
        Instant changedAt,
        Revision revision)
        implements Recorded {

    public StaffMember {
        roles = Set.copyOf(roles);
        absences = List.copyOf(absences);
    }

    /** Away, from the first London day to the last. */
    public record Absence(LocalDate first, LocalDate last) {
        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    @Override
    public String recordId() {
        return ref;
    }

    /** Whether an email to them would be read that day. */
    public boolean isReachable(LocalDate day) {
        return active && !unreachable && absences.stream().noneMatch(absence -> absence.covers(day));
    }

    public static StaffMember of(String ref, StaffChanged change) {
        return new StaffMember(
                ref,
                change.staffId(),
                change.name(),
                change.email(),
                change.roles(),
                change.deputy(),
                change.reportsTo(),
                change.active(),
                List.of(),
                false,
                change.changedAt(),
                Revision.NEW);
    }

    /** A changed address is thought good; the same one is not tried again because something else changed. */
    public StaffMember changed(StaffChanged change) {
        return new StaffMember(
                ref,
                id,
                change.name(),
                change.email(),
                change.roles(),
                change.deputy(),
                change.reportsTo(),
                change.active(),
                absences,
                unreachable && change.email().equalsIgnoreCase(email),
                change.changedAt(),
                revision);
    }

    /** With one more absence; those that ended before the day on which it was recorded are of no use any more. */
    public StaffMember absent(AbsenceRecorded absence, LocalDate today) {
        List<Absence> all = new ArrayList<>(
                absences.stream().filter(each -> !each.last().isBefore(today)).toList());
        Absence one = new Absence(absence.first(), absence.last());
        if (!all.contains(one)) {
            all.add(one);
        }
        return with(all, unreachable);
    }

    public StaffMember bounced() {
        return with(absences, true);
    }

    private StaffMember with(List<Absence> nextAbsences, boolean nextUnreachable) {
        return new StaffMember(
                ref,
                id,
                name,
                email,
                roles,
                deputy,
                reportsTo,
                active,
                nextAbsences,
                nextUnreachable,
                changedAt,
                revision);
    }
}
