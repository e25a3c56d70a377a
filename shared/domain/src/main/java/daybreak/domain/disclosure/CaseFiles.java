package daybreak.domain.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Reads cases. They are saved through {@link daybreak.domain.record.Records}. */
public interface CaseFiles {
    /** The opaque id of a case. */
    String refOf(String caseNumber);

    /** A case as it stands now; one of which nothing is known has an empty file. */
    CaseFile read(String ref, String caseNumber);

    /** A case as it stands now. */
    CaseFile read(String ref);

    /** The heads of the cases that must be looked at on this London day, or should have been before it. */
    List<CaseHead> toWake(LocalDate today);

    /** Every open case. */
    List<CaseSummary> open();

    /** Every case that was closed in this month, by its London days. */
    List<CaseSummary> closedIn(YearMonth month);
}
