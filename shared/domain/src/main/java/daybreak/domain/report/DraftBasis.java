package daybreak.domain.report;

import java.time.LocalDate;

/**
 * The rules a draft was made by, kept with the report so that it can be made again, the same, whatever the policy says
 * since.
 *
 * @param on the London day from which periods are counted
 * @param legalBasis in the policy's words
 */
public record DraftBasis(String policyVersion, LocalDate on, String legalBasis, ReportPolicy.Scope scope) {}
