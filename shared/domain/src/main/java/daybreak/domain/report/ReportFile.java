package daybreak.domain.report;

import java.util.List;
import java.util.Optional;

/**
 * A report with the history that its draft is made of, read together.
 *
 * @param pages of the newest asking
 */
public record ReportFile(Report report, List<HistoryPage> pages) {
    public ReportFile {
        pages = List.copyOf(pages);
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
        return draft().map(draft -> Redacting.content(report.ref(), draft, report.reviews()));
    }

    /** What the newest edition must not say. */
    public Optional<List<ReleaseTerms.Term>> mustNotLeave() {
        return draft().map(draft -> ReleaseTerms.of(draft, report.reviews()));
    }
}
