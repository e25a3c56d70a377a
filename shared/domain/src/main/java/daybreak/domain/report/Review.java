package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import java.time.Instant;
import java.util.List;

/**
 * What one person changed in one edition of a report. A review that changes nothing says that it was read.
 *
 * @param edition the edition that was read
 */
public record Review(
        int edition,
        Staff by,
        Instant at,
        List<Redaction> redactions,
        List<Addition> additions,
        List<Clearance> clearances) {

    public Review {
        redactions = List.copyOf(redactions);
        additions = List.copyOf(additions);
        clearances = List.copyOf(clearances);
    }

    /** Something that must not leave. */
    public sealed interface Redaction {
        /** Id of an entry, an earlier meeting or a safeguarding action. */
        String item();

        String reason();
    }

    /** The whole item. */
    public record OfItem(String item, String reason) implements Redaction {}

    /** These words, wherever they stand within the item. */
    public record OfWords(String item, String words, String reason) implements Redaction {}

    /**
     * Text that a person adds: what another system holds.
     *
     * @param source such as {@code PNC} or {@code PND}
     */
    public record Addition(String source, String text) {}

    /** A decision that something may leave which would otherwise hold a release back. */
    public sealed interface Clearance {
        String reason();
    }

    /** A third party may be named. */
    public record OfPerson(NominalId nominalId, String reason) implements Clearance {}

    /** Words redacted in one item may stand elsewhere. */
    public record OfTerm(String words, String reason) implements Clearance {}
}
