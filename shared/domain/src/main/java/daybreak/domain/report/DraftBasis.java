package daybreak.domain.report;

import daybreak.domain.policy.Policy;
import daybreak.domain.report.ReportPolicy.LegalBasis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules a draft was made by, kept with the report so that it can be made again, the same, whatever the policy says
 * since.
 *
 * @param on the London day from which periods are counted
 * @param legalBasis in the policy's words
 */
public record DraftBasis(String policyVersion, LocalDate on, String legalBasis, ReportPolicy.Scope scope) {
    /** The rules that hold now. A legal basis that was taken off the list since stands by its code. */
    public static DraftBasis of(ReportRequest request, Policy policy, LocalDate on) {
        ReportPolicy reports = policy.reports();
        return new DraftBasis(
                policy.version(),
                on,
                Optional.ofNullable(reports.legalBases().get(request.legalBasis()))
                        .map(LegalBasis::words)
                        .orElse(request.legalBasis()),
                reports.scope());
    }
}
