package daybreak.documents.report;

import daybreak.documents.pdf.SheetStyle;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What a report prints, in the order in which it does.
 *
 * @param running stands at the foot of each page
 * @param draft set for what only the hub sees
 * @param nil set where nothing relevant is recorded
 * @param chronologyCount how many entries, in words
 */
@JStache(path = "report.html")
record Sheet(
        String title,
        String running,
        String kind,
        List<Fact> facts,
        Optional<DraftNotes> draft,
        Optional<Limits> limits,
        List<Subject> people,
        Optional<String> repeat,
        Optional<String> nil,
        List<String> searched,
        List<String> leftOut,
        String chronologyCount,
        List<Entry> chronology,
        Optional<Section> meetings,
        Optional<Section> safeguarding,
        Optional<Section> additions,
        Optional<String> withheld) {

    String style() {
        return SheetStyle.TEXT;
    }

    /** A labelled line. */
    record Fact(String label, String text) {}

    /**
     * What only the hub sees.
     *
     * @param returned why a release was held back
     * @param thirdParties named here so that a reviewer knows whom to look for
     * @param alike pairs that may be one person
     * @param changes what was redacted, added and cleared so far
     */
    record DraftNotes(
            String edition,
            String digest,
            Optional<String> returned,
            Optional<Section> thirdParties,
            Optional<Section> alike,
            Optional<Section> changes) {}

    /** For what the report may be used, and what its reader may not do with it. */
    record Limits(String purpose) {}

    /** A person the report is about. */
    record Subject(String name, String part, List<Fact> facts) {}

    /** One entry of the chronology. */
    record Entry(
            String id,
            String on,
            String category,
            List<Fact> facts,
            List<String> fact,
            Optional<Told> opinion,
            Optional<Told> policeAction) {}

    /** A text of several paragraphs. */
    record Told(List<String> paragraphs) {}

    /** A list that is left out when it is empty. */
    record Section(List<Item> items) {
        static Optional<Section> of(List<Item> items) {
            return items.isEmpty() ? Optional.empty() : Optional.of(new Section(items));
        }
    }

    /** @param lead what tells it from the others */
    record Item(String lead, List<String> paragraphs) {}
}
