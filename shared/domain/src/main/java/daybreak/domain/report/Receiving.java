package daybreak.domain.report;

import daybreak.domain.message.Problem;
import daybreak.domain.people.NominalId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to do with a page of history. */
public final class Receiving {
    /** A release records one row for each, in one transaction of a hundred; those asked for come first. */
    private static final int MOST_SUBJECTS = 80;

    private Receiving() {}

    /** What becomes of the page. */
    public sealed interface Decision {
        /** It is new. */
        record Keep(Report next) implements Decision {}

        /** It is kept already, or answers an older asking, or the report is past needing it. */
        record NotNeeded() implements Decision {}

        record Refuse(Problem problem) implements Decision {}
    }

    public static Decision decide(Report report, HistoryPage page) {
        HistoryAsk ask = report.history();
        if (page.ask() > ask.number()) {
            return new Decision.Refuse(
                    new Problem("/data/ask", "unknown-ask", "the history was not asked for as often as that"));
        }
        if (page.ask() < ask.number()
                || ask.received().contains(page.number())
                || !(report.state() instanceof ReportState.AwaitingHistory)) {
            return new Decision.NotNeeded();
        }
        if (ask.pages().filter(all -> all != page.of()).isPresent()) {
            return new Decision.Refuse(
                    new Problem("/data/of", "pages-disagree", "an earlier page gave another number of pages"));
        }
        return new Decision.Keep(report.keeping(page));
    }

    /**
     * The report with its draft, once all pages have come. Reviews made before the history was asked for again still hold,
     * but somebody must read the new draft.
     *
     * @param pages all of them
     */
    public static Report drafted(
            Report report,
            List<HistoryPage> pages,
            DraftBasis basis,
            List<LikelySamePerson> likely,
            ReportPolicy policy) {
        Draft draft = Drafting.compile(report.request(), pages, basis);
        ReportContent content = Redacting.content(report.ref(), draft, report.reviews());
        Set<NominalId> subjects = new LinkedHashSet<>();
        report.request().people().forEach(person -> subjects.add(person.nominalId()));
        draft.people().stream()
                .filter(person -> !person.thirdParty())
                .forEach(person -> subjects.add(person.nominalId()));
        // What was shared about them must be found under the ids that they had, too.
        Drafting.people(pages).stream()
                .filter(person -> subjects.contains(person.nominalId()))
                .flatMap(person -> person.merged().stream())
                .toList()
                .forEach(subjects::add);
        int items = draft.entries().size()
                + draft.meetings().size()
                + draft.safeguarding().size();
        return report.about(subjects.stream().limit(MOST_SUBJECTS).toList(), likely)
                .inReview(
                        new Edition(report.editionNumber() + 1, basis, content.digest(), items, false),
                        Optional.empty(),
                        policy);
    }
}
