package daybreak.domain.disclosure;

import daybreak.domain.disclosure.Ladder.Pending;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One case in a reminder, in the least that lets its reader act. It names nobody of the case.
 *
 * @param linkedCase number of the case that the same application is under the other scheme, with a clock of its own
 * @param timer what is due; empty where the line is about immediate risk
 * @param deadline when, or since when nothing has moved; a London day
 * @param owner the name of the colleague who has the case
 * @param contacting what its reader must know before they contact anybody
 */
public record ReminderLine(
        String caseRef,
        String caseNumber,
        Scheme scheme,
        Optional<String> linkedCase,
        Stage stage,
        boolean immediateRisk,
        Optional<Timer> timer,
        LocalDate deadline,
        Optional<String> owner,
        Contacting contacting) {

    public static ReminderLine of(String caseRef, DisclosureCase of, Pending rung, Staff staff) {
        return line(caseRef, of, Optional.of(rung.timer()), rung.deadline(), staff);
    }

    /** @param day on which the danger was found */
    public static ReminderLine alert(String caseRef, DisclosureCase of, LocalDate day, Staff staff) {
        return line(caseRef, of, Optional.empty(), day, staff);
    }

    /** Whether it is still so: its deadline is the one that is open now, or the danger has not passed. */
    public boolean holds(DisclosureCase now) {
        return timer.map(about -> Ladder.deadline(now, about).equals(Optional.of(deadline)))
                .orElseGet(() -> now.isOpen() && now.known().immediateRisk());
    }

    private static ReminderLine line(
            String caseRef, DisclosureCase of, Optional<Timer> timer, LocalDate deadline, Staff staff) {
        return new ReminderLine(
                caseRef,
                of.number(),
                of.opening().scheme(),
                of.opening().linkedCase(),
                of.stage(),
                of.known().immediateRisk(),
                timer,
                deadline,
                of.people()
                        .owner()
                        .flatMap(staff::named)
                        .map(member -> member.name().given()),
                Contacting.of(of, timer));
    }
}
