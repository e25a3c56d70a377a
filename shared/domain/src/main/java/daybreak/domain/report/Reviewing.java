package daybreak.domain.report;

import daybreak.domain.message.Problem;
import daybreak.domain.report.Review.Redaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a review changes, and whether it may. */
public final class Reviewing {
    private Reviewing() {}

    /** What becomes of the review. */
    public sealed interface Decision {
        /** There is a new edition. An approval that stood is void. */
        record Edited(Report next) implements Decision {}

        /** It is kept for the next draft, for the history it was made on has expired and is asked for again. */
        record AskAgain(Report next) implements Decision {}

        record Refuse(List<Problem> problems) implements Decision {
            public Refuse {
                problems = List.copyOf(problems);
            }
        }
    }

    public static Decision decide(ReportFile file, Review review, ReportPolicy policy, Instant now) {
        Report report = file.report();
        if (review.edition() != report.editionNumber()) {
            return refuse("/data/edition", "not-the-edition", "the report has another edition by now");
        }
        return switch (report.state()) {
            case ReportState.AwaitingHistory waiting ->
                refuse("", "awaiting-history", "the report waits for history, and has nothing to review");
            case ReportState.Sending sending -> refuse("", "already-released", "the report has left or is leaving");
            case ReportState.Released released -> refuse("", "already-released", "the report has left or is leaving");
            case ReportState.Refused refused ->
                refuse("", "already-refused", "somebody decided not to share the report");
            case ReportState.InReview open -> edited(file, review, policy, now);
            case ReportState.Approved approved -> edited(file, review, policy, now);
        };
    }

    private static Decision edited(ReportFile file, Review review, ReportPolicy policy, Instant now) {
        Report report = file.report().with(review);
        Optional<Draft> draft = file.draft();
        if (draft.isEmpty()) {
            return new Decision.AskAgain(report.askedAgain(now, policy));
        }
        List<Problem> problems = problems(review, draft.get());
        if (!problems.isEmpty()) {
            return new Decision.Refuse(problems);
        }
        String digest =
                Redacting.content(report.ref(), draft.get(), report.reviews()).digest();
        Edition was = report.edition().orElseThrow();
        return new Decision.Edited(report.inReview(
                new Edition(was.number() + 1, was.basis(), digest, was.entries(), true), Optional.empty(), policy));
    }

    /** A redaction of what is not there is a mistake that its author must hear of. */
    private static List<Problem> problems(Review review, Draft draft) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < review.redactions().size(); i++) {
            Redaction redaction = review.redactions().get(i);
            List<String> texts = texts(redaction.item(), draft);
            if (texts.isEmpty()) {
                problems.add(
                        new Problem("/data/redactions/" + i + "/item", "unknown-item", "the report has no such entry"));
            } else if (redaction instanceof Review.OfWords words
                    && texts.stream().noneMatch(text -> Redacting.has(text, words.words()))) {
                problems.add(new Problem(
                        "/data/redactions/" + i + "/words", "words-not-there", "the entry does not have these words"));
            }
        }
        return problems;
    }

    /** Where words can be taken out of an item; every item has at least one text. */
    private static List<String> texts(String item, Draft draft) {
        List<String> texts = new ArrayList<>();
        for (Draft.Entry each : draft.entries()) {
            HistoryEntry entry = each.entry();
            if (entry.id().equals(item)) {
                texts.add(entry.outcome());
                texts.add(entry.fact());
                entry.opinion().ifPresent(texts::add);
                entry.policeAction().ifPresent(texts::add);
            }
        }
        draft.meetings().stream().filter(each -> each.id().equals(item)).forEach(each -> texts.add(each.outcome()));
        draft.safeguarding().stream().filter(each -> each.id().equals(item)).forEach(each -> {
            texts.add(each.by());
            texts.add(each.what());
        });
        return texts;
    }

    private static Decision refuse(String pointer, String rule, String says) {
        return new Decision.Refuse(List.of(new Problem(pointer, rule, says)));
    }
}
