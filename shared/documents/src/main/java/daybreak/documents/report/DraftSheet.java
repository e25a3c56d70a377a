package daybreak.documents.report;

import daybreak.documents.pdf.Typed;
import daybreak.documents.report.Sheet.DraftNotes;
import daybreak.documents.report.Sheet.Entry;
import daybreak.documents.report.Sheet.Item;
import daybreak.documents.report.Sheet.Section;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.people.NominalId;
import daybreak.domain.report.Draft;
import daybreak.domain.report.Draft.Person;
import daybreak.domain.report.Edition;
import daybreak.domain.report.HistoryEntry;
import daybreak.domain.report.HistoryEntry.Involvement;
import daybreak.domain.report.LikelySamePerson;
import daybreak.domain.report.ReportContent;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a draft prints for the hub: every item that is in the newest edition, its words as they will be released, and
 * beside them whom they name.
 */
final class DraftSheet {
    private final ReportFile file;
    private final Map<NominalId, Person> people;
    private final Map<String, HistoryEntry> asRecorded;

    private DraftSheet(ReportFile file, Draft draft) {
        this.file = file;
        this.people = draft.people().stream().collect(Collectors.toMap(Person::nominalId, Function.identity()));
        this.asRecorded = draft.entries().stream()
                .map(Draft.Entry::entry)
                .collect(Collectors.toMap(HistoryEntry::id, Function.identity()));
    }

    /** @throws IllegalStateException if the report has no edition, or its history has expired */
    static Sheet of(ReportFile file) {
        Draft draft = file.draft().orElseThrow(DraftSheet::nothingToShow);
        ReportContent content = file.content().orElseThrow(DraftSheet::nothingToShow);
        Edition edition = file.report().edition().orElseThrow(DraftSheet::nothingToShow);
        DraftSheet sheet = new DraftSheet(file, draft);
        return ReleaseSheet.of(
                content,
                Optional.of(sheet.notes(edition, draft)),
                content.chronology().stream().map(sheet::entry).toList());
    }

    private static IllegalStateException nothingToShow() {
        return new IllegalStateException("there is no edition to show, or its history has expired");
    }

    private DraftNotes notes(Edition edition, Draft draft) {
        Optional<String> returned =
                file.report().state() instanceof ReportState.InReview(Optional<String> why) ? why : Optional.empty();
        return new DraftNotes(
                Integer.toString(edition.number()),
                edition.digest(),
                returned.map(Typed::line),
                Section.of(draft.people().stream()
                        .filter(Person::thirdParty)
                        .map(DraftSheet::thirdParty)
                        .toList()),
                Section.of(file.report().likely().stream().map(this::alike).toList()),
                Section.of(file.report().reviews().stream()
                        .map(DraftSheet::changes)
                        .toList()));
    }

    private static Item thirdParty(Person person) {
        List<String> known = new ArrayList<>();
        known.add("Nominal " + Typed.line(person.nominalId().value())
                + person.dateOfBirth()
                        .map(born -> ", born " + LondonTime.date(born))
                        .orElse(""));
        person.otherNames().forEach(other -> known.add("Also recorded as " + Typed.line(other.given())));
        return new Item(Typed.line(person.name().given()), known);
    }

    private Item alike(LikelySamePerson pair) {
        return new Item(
                named(pair.one()) + " and " + named(pair.other()),
                pair.reasons().stream().map(Typed::line).toList());
    }

    private String named(NominalId id) {
        return Optional.ofNullable(people.get(id))
                .map(person -> Typed.line(person.name().given()) + " (nominal " + Typed.line(id.value()) + ")")
                .orElseGet(() -> "nominal " + Typed.line(id.value()));
    }

    private static Item changes(Review review) {
        List<String> changes = new ArrayList<>();
        for (Review.Redaction redaction : review.redactions()) {
            changes.add(
                    switch (redaction) {
                        case Review.OfItem(String item, String why) ->
                            "Took out item " + Typed.line(item) + ": " + Typed.line(why);
                        case Review.OfWords(String item, String words, String why) ->
                            "Took out words of item " + Typed.line(item) + ": " + Typed.line(why);
                    });
        }
        for (Review.Addition addition : review.additions()) {
            changes.add("Added from " + Typed.line(addition.source()));
        }
        for (Review.Clearance clearance : review.clearances()) {
            changes.add(
                    switch (clearance) {
                        case Review.OfPerson(NominalId id, String why) ->
                            "Allowed nominal " + Typed.line(id.value()) + " to be named: " + Typed.line(why);
                        case Review.OfTerm(String words, String why) ->
                            "Allowed words to stand that were taken out elsewhere: " + Typed.line(why);
                    });
        }
        if (changes.isEmpty()) {
            changes.add("Read it and changed nothing.");
        }
        return new Item(
                Typed.line(review.by().name()) + ", " + LondonTime.dayAt(review.at()) + ", edition " + review.edition(),
                changes);
    }

    private Entry entry(ReportContent.Entry entry) {
        String involved = Optional.ofNullable(asRecorded.get(entry.id())).stream()
                .flatMap(recorded -> recorded.involved().stream())
                .map(this::involved)
                .collect(Collectors.joining("; "));
        return ReleaseSheet.entry(
                entry.id(),
                LondonTime.date(entry.on()),
                entry.category(),
                ReleaseSheet.facts(entry.offence(), involved, entry.outcome(), entry.occurrenceNumber()),
                entry.fact(),
                entry.opinion(),
                entry.policeAction());
    }

    private String involved(Involvement involvement) {
        boolean third = Optional.ofNullable(people.get(involvement.nominalId()))
                .map(Person::thirdParty)
                .orElse(true);
        return named(involvement.nominalId()) + " (" + Wording.role(involvement.role()) + (third ? ", THIRD PARTY" : "")
                + ")";
    }
}
