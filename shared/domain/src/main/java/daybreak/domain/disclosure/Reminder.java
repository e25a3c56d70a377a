package daybreak.domain.disclosure;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One email to one of the unit's people. What it says is fixed when it is made, so that every try says the same.
 *
 * @param id opaque, of the fact: a person and a day; a case, a step and a person; or the email that failed
 * @param staffRef opaque id of the person
 * @param day the London day on which it was made
 * @param insteadOf the name of the colleague who could not be reached, where it climbed
 * @param figures what the figures of a brief are of
 * @param email how it stands
 */
public record Reminder(
        String id,
        Kind kind,
        String staffRef,
        LocalDate day,
        List<ReminderLine> lines,
        Optional<String> insteadOf,
        Optional<Figures> figures,
        HubEmail email,
        Revision revision)
        implements Recorded {

    public Reminder {
        lines = List.copyOf(lines);
    }

    /** What sort of email. */
    public enum Kind {
        /** What is due for one person today. */
        DIGEST,
        /** A danger that is immediate. */
        ALERT,
        /** One that could not be delivered to somebody else. */
        CLIMB,
        /** A supervisor's brief; its words are not kept. */
        BRIEF
    }

    /** From the first London day to the last. */
    public record Figures(LocalDate from, LocalDate to) {}

    public static Reminder due(String id, Kind kind, String staffRef, LocalDate day, List<ReminderLine> lines) {
        return new Reminder(
                id, kind, staffRef, day, lines, Optional.empty(), Optional.empty(), new HubEmail.Due(), Revision.NEW);
    }

    public static Reminder brief(String id, String staffRef, LocalDate day, Figures figures) {
        return new Reminder(
                id,
                Kind.BRIEF,
                staffRef,
                day,
                List.of(),
                Optional.empty(),
                Optional.of(figures),
                new HubEmail.Due(),
                Revision.NEW);
    }

    /** The same lines for somebody above. */
    public Reminder climbed(String climbId, StaffMember above, String failed, LocalDate today) {
        return new Reminder(
                climbId,
                Kind.CLIMB,
                above.ref(),
                today,
                lines,
                Optional.of(failed),
                Optional.empty(),
                new HubEmail.Due(),
                Revision.NEW);
    }

    @Override
    public String recordId() {
        return id;
    }

    public Reminder emailed(HubEmail next) {
        return new Reminder(id, kind, staffRef, day, lines, insteadOf, figures, next, revision);
    }

    /** With the lines that still hold. */
    public Reminder saying(List<ReminderLine> left) {
        return new Reminder(id, kind, staffRef, day, left, insteadOf, figures, email, revision);
    }

    /** Whether it tells of a danger that is immediate. */
    public boolean isOfDanger() {
        return lines.stream().anyMatch(line -> line.timer().isEmpty());
    }

    /** The same, as it stands after it was saved. */
    public Reminder at(Revision saved) {
        return new Reminder(id, kind, staffRef, day, lines, insteadOf, figures, email, saved);
    }
}
