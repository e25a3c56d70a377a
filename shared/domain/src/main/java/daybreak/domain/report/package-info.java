/**
 * Reports: the relevant history of named people, for children's social care or for a MARAC. A request asks the records
 * system for history; its pages and the force's policy make a draft, and the same ones always make the same draft, so
 * none is stored. People redact and add; somebody else approves one edition by its digest; what is released is built
 * from that content alone and searched for what must not be in it.
 *
 * <p>Rules are pure: {@link daybreak.domain.report.Relevance} and {@link daybreak.domain.report.Drafting} make the draft,
 * {@link daybreak.domain.report.Reviewing} and {@link daybreak.domain.report.Approving} say who may change and approve
 * it, {@link daybreak.domain.report.ReleaseTerms} what must not leave.
 */
@NullMarked
package daybreak.domain.report;

import org.jspecify.annotations.NullMarked;
