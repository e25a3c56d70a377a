package daybreak.domain.report;

import daybreak.domain.message.Problem;
import daybreak.domain.message.RejectedException;
import daybreak.domain.people.NominalId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to do with a page of history. */
public final class Receiving {
    /** A release leaves a record under each, and all of them lie in one transaction of a hundred. */
    static final int MOST_SUBJECTS = 80;

    /** What one report may say. Until there its file is made and searched in time, and an email carries it (ADR 27). */
    static final int MOST_CHARACTERS = 1_000_000;

    /** Entries, earlier meetings and safeguarding actions: each costs its time in the file, however short it is. */
    static final int MOST_ITEMS = 2_400;

    /** Each is searched for, under every name, in all that the report says. */
    static final int MOST_PEOPLE = 500;

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
     * @throws RejectedException if they are more than one report can hold; nothing is ever left out of it for that
     */
    public static Report drafted(
            Report report,
            List<HistoryPage> pages,
            DraftBasis basis,
            List<LikelySamePerson> likely,
            ReportPolicy policy) {
        Draft draft = Drafting.compile(report.request(), pages, basis);
        Set<NominalId> subjects = subjects(report, draft, pages);
        List<Problem> problems = tooMuch(draft, subjects.size());
        if (!problems.isEmpty()) {
            throw new RejectedException(problems);
        }
        ReportContent content = Redacting.content(report.ref(), draft, report.reviews());
        return report.about(List.copyOf(subjects), likely)
                .inReview(
                        new Edition(report.editionNumber() + 1, basis, content.digest(), items(draft), false),
                        Optional.empty(),
                        policy);
    }

    private static int items(Draft draft) {
        return draft.entries().size()
                + draft.meetings().size()
                + draft.safeguarding().size();
    }

    /** Whom the report is about, under every id that they have had: what was shared about them must be found under each. */
    private static Set<NominalId> subjects(Report report, Draft draft, List<HistoryPage> pages) {
        Set<NominalId> subjects = new LinkedHashSet<>();
        report.request().people().forEach(person -> subjects.add(person.nominalId()));
        draft.people().stream()
                .filter(person -> !person.thirdParty())
                .forEach(person -> subjects.add(person.nominalId()));
        Drafting.people(pages).stream()
                .filter(person -> subjects.contains(person.nominalId()))
                .flatMap(person -> person.merged().stream())
                .toList()
                .forEach(subjects::add);
        return subjects;
    }

    private static List<Problem> tooMuch(Draft draft, int subjects) {
        List<Problem> problems = new ArrayList<>();
        if (subjects > MOST_SUBJECTS) {
            problems.add(new Problem(
                    "",
                    "too-many-nominals",
                    "the people asked about have " + subjects + " nominal ids between them, and one report takes "
                            + MOST_SUBJECTS + "; request reports about fewer people each"));
        }
        int people = draft.people().size() + draft.bystanders().size();
        if (people > MOST_PEOPLE) {
            problems.add(new Problem(
                    "",
                    "too-many-people",
                    "all pages together name " + people + " people, and one report takes " + MOST_PEOPLE
                            + "; request reports about fewer people each"));
        }
        int items = items(draft);
        int characters = draft.characters();
        if (items > MOST_ITEMS || characters > MOST_CHARACTERS) {
            problems.add(new Problem(
                    "",
                    "too-much-history",
                    "the draft would have " + items + " items with " + characters + " characters, and one report takes "
                            + MOST_ITEMS + " with " + MOST_CHARACTERS
                            + "; request reports about fewer people each, or, of one"
                            + " person, refuse it and bring the history another way"));
        }
        return problems;
    }
}
