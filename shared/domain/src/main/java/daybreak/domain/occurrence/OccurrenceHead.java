package daybreak.domain.occurrence;

import daybreak.domain.people.NominalId;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What holds the occurrence together; every change of any of its PPNs goes over it, so that two never decide at once on
 * half of what is known.
 */
public record OccurrenceHead(
        String ref, OccurrenceNumber number, List<KnownChild> children, List<FoundReport> found, Revision revision)
        implements Recorded {

    public OccurrenceHead {
        children = List.copyOf(children);
        found = List.copyOf(found);
    }

    public static OccurrenceHead first(String ref, OccurrenceNumber number) {
        return new OccurrenceHead(ref, number, List.of(), List.of(), Revision.NEW);
    }

    @Override
    public String recordId() {
        return "occurrence-" + ref;
    }

    public OccurrenceHead knowing(List<KnownChild> known) {
        return new OccurrenceHead(ref, number, known, found, revision);
    }

    public OccurrenceHead withFound(List<FoundReport> reports) {
        return new OccurrenceHead(ref, number, children, reports, revision);
    }

    /**
     * A child of the occurrence.
     *
     * @param ref opaque, kept for good once given, whatever is learnt of the child later
     * @param name in its normalised form
     */
    public record KnownChild(String ref, String name, Optional<LocalDate> dateOfBirth, Optional<NominalId> nominalId) {}

    /**
     * A report that a missing child was found.
     *
     * @param name as it was reported
     */
    public record FoundReport(
            String name,
            Optional<LocalDate> dateOfBirth,
            Optional<NominalId> nominalId,
            Instant foundAt,
            Instant reportedAt) {}
}
