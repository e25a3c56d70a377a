package daybreak.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads reports. They are saved through {@link daybreak.domain.record.Records}. */
public interface Reports {
    /** The report as it stands now, without its history. */
    Optional<Report> read(String ref);

    /** The report with its history and reviews as they stand now. */
    Optional<ReportFile> readFile(String ref);

    /** Those that must be looked at; one changed seconds ago may not be among them yet. */
    List<Late> toCheck(Instant now);

    /** A report that may be late with something. */
    record Late(String ref, Instant checkAt) {}
}
