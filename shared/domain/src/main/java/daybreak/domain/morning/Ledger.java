package daybreak.domain.morning;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One morning's account: its unit is the notice, and each is told, held, or with a person.
 *
 * @param day London day of the run
 * @param missing ids of notices that were planned and are nowhere: never empty without an alarm
 */
public record Ledger(
        LocalDate day, Instant closedAt, List<Line> lines, List<String> missing, HubEmail email, Revision revision)
        implements Recorded {

    public Ledger {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    @Override
    public String recordId() {
        return "ledger-" + day;
    }

    /** Whether every notice that was planned is accounted for. */
    public boolean balances() {
        return missing.isEmpty();
    }

    public long due() {
        return lines.stream().filter(line -> line.where() != Where.WITHDRAWN).count() + missing.size();
    }

    public long count(Where where) {
        return lines.stream().filter(line -> line.where() == where).count();
    }

    /** How many different children the lines in one place are about. */
    public long children(Where where) {
        return lines.stream()
                .filter(line -> line.where() == where)
                .flatMap(line -> line.childRef().stream())
                .distinct()
                .count();
    }

    /** All counts, for the terminal, the page and the email alike. */
    public Map<Where, Long> totals() {
        return Map.of(
                Where.TOLD, count(Where.TOLD),
                Where.HELD, count(Where.HELD),
                Where.WITH_PERSON, count(Where.WITH_PERSON),
                Where.WITHDRAWN, count(Where.WITHDRAWN));
    }

    /** The same ledger, as it stands after it was saved. */
    public Ledger at(Revision saved) {
        return new Ledger(day, closedAt, lines, missing, email, saved);
    }

    public Ledger emailed(HubEmail next) {
        return new Ledger(day, closedAt, lines, missing, next, revision);
    }

    /**
     * One notice, or one item that has no notice (a rejected or unclear PPN).
     *
     * @param id the notice's key, or the task's id
     * @param childRef a number in this ledger, the same on every line about the child; empty where no child is known
     * @param what the kind of notice or task, in words
     * @param reference the police reference, where known; of a rejected message also what it was sent as
     * @param child the child's name, for the hub; personal data
     * @param place the school or local authority it is for; empty where none is known
     * @param why in words: the reason it is held or with a person; for a told one, when
     * @param ring whether it is on the phone list: sent, but not known to have arrived
     */
    public record Line(
            String id,
            Optional<String> childRef,
            String what,
            Optional<String> reference,
            Optional<String> child,
            Optional<Place> place,
            Where where,
            String why,
            boolean ring) {

        /** The same with the place by its number alone. */
        public Line bare() {
            return new Line(id, childRef, what, reference, child, place.map(Place::bare), where, why, ring);
        }
    }

    /** Where an item stands when the ledger closes. */
    public enum Where {
        TOLD,
        HELD,
        WITH_PERSON,
        /** No longer due: a later PPN took the reason away. Shown, not counted. */
        WITHDRAWN
    }
}
