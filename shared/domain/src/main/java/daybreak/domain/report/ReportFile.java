package daybreak.domain.report;

import java.util.List;
import java.util.Optional;

/**
 * A report with all that its editions are made of, read together.
 *
 * @param pages of the newest asking
 * @param reviews oldest first
 */
public record ReportFile(Report report, List<HistoryPage> pages, List<Review> reviews) {
    public ReportFile {
        pages = List.copyOf(pages);
        reviews = List.copyOf(reviews);
    }

    /** The draft of the newest edition; empty while there is none, or when its history has expired. */
    public Optional<Draft> draft() {
        return report.edition()
                .filter(edition -> report.history().complete()
                        && pages.size() == report.history().received().size())
                .map(edition -> Drafting.compile(report.request(), pages, edition.basis()));
    }

    /** The content of the newest edition. Check its digest against the approval's before anything leaves. */
    public Optional<ReportContent> content() {
        return draft().map(draft -> Redacting.content(report.ref(), draft, reviews));
    }

    /** What the newest edition must not say. */
    public Optional<List<ReleaseTerms.Term>> mustNotLeave() {
        return draft().map(draft -> ReleaseTerms.of(draft, reviews));
    }
}
