package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One occurrence in the history of one or more people.
 *
 * @param id the records system's own id of the entry; redactions name it
 * @param on the London day on which it happened
 * @param offenceClass Home Office class, or the force's code of an incident that is no crime
 * @param offence the class in words
 * @param fact what is recorded as having happened
 * @param opinion what a professional made of it, kept apart from fact
 * @param policeAction what the police did or are doing; for a MARAC
 */
public record HistoryEntry(
        String id,
        String occurrenceNumber,
        LocalDate on,
        String offenceClass,
        String offence,
        List<Involvement> involved,
        String outcome,
        String fact,
        Optional<String> opinion,
        Optional<String> policeAction) {

    public HistoryEntry {
        involved = List.copyOf(involved);
    }

    /** Who was what in it. */
    public record Involvement(NominalId nominalId, OffenceRole role) {}

    /** How long its texts are. */
    int characters() {
        return offence.length()
                + outcome.length()
                + fact.length()
                + opinion.map(String::length).orElse(0)
                + policeAction.map(String::length).orElse(0);
    }

    HistoryEntry involving(List<Involvement> all) {
        return new HistoryEntry(
                id, occurrenceNumber, on, offenceClass, offence, all, outcome, fact, opinion, policeAction);
    }
}
