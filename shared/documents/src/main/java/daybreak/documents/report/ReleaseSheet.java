package daybreak.documents.report;

import daybreak.documents.pdf.Typed;
import daybreak.documents.report.Sheet.DraftNotes;
import daybreak.documents.report.Sheet.Entry;
import daybreak.documents.report.Sheet.Fact;
import daybreak.documents.report.Sheet.Limits;
import daybreak.documents.report.Sheet.Section;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.report.ReportContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a released report prints: its content, and nothing that is not in it. */
final class ReleaseSheet {
    private ReleaseSheet() {}

    static Sheet of(ReportContent content) {
        return of(
                content,
                Optional.empty(),
                content.chronology().stream().map(ReleaseSheet::entry).toList());
    }

    /**
     * The same layout for a release and for a draft.
     *
     * @param chronology the entries as the reader of this file sees them
     */
    static Sheet of(ReportContent content, Optional<DraftNotes> draft, List<Entry> chronology) {
        boolean nil = draft.isEmpty() ? content.nil() : content.nil() && chronology.isEmpty();
        return new Sheet(
                draft.isPresent() ? "Draft police report" : "Police report",
                "Reference " + Typed.line(content.reference()),
                Wording.kind(content.kind()),
                facts(content),
                draft,
                draft.isPresent() ? Optional.empty() : Optional.of(new Limits(Typed.line(content.purpose()))),
                content.people().stream().map(Wording::subject).toList(),
                content.repeat()
                        .map(repeat -> "Repeat: an earlier referral to a MARAC was made on "
                                + LondonTime.date(repeat.lastReferredOn()) + "."),
                Optional.of(
                                "We searched our records about the people named in this report, for the kinds of occurrence and"
                                        + " the periods listed below. Nothing relevant is recorded. That nothing is recorded does"
                                        + " not mean that nothing happened.")
                        .filter(_ -> nil),
                content.searched().stream().map(Wording::searched).toList(),
                content.leftOut().stream().map(Wording::leftOut).toList(),
                Wording.counted(chronology.size(), "entry", "entries")
                        + (chronology.isEmpty()
                                ? "."
                                : ", oldest first. What is recorded as fact stands apart from what a professional made of it."),
                chronology,
                Section.of(content.meetings().stream()
                        .map(meeting -> Wording.item(
                                LondonTime.date(meeting.on()) + ", referred on "
                                        + LondonTime.date(meeting.referredOn()) + " (entry "
                                        + Typed.line(meeting.id()) + ")",
                                meeting.outcome()))
                        .toList()),
                Section.of(content.safeguarding().stream()
                        .map(action -> Wording.item(
                                LondonTime.date(action.on()) + ", by " + Typed.line(action.by()) + " (entry "
                                        + Typed.line(action.id()) + ")",
                                action.what()))
                        .toList()),
                Section.of(content.additions().stream()
                        .map(addition -> Wording.item("From " + Typed.line(addition.source()), addition.text()))
                        .toList()),
                Optional.of(Wording.counted(content.withheld(), "item was", "items were")
                                + " withheld by a reviewer. Words withheld within an entry are marked "
                                + ReportContent.REDACTED + ".")
                        .filter(_ -> content.withheld() > 0));
    }

    private static List<Fact> facts(ReportContent content) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "For",
                Typed.line(content.recipient().name()) + ", "
                        + Typed.line(content.recipient().agency())));
        facts.add(new Fact("Asked for by", Typed.line(content.requester())));
        facts.add(new Fact("Purpose", Typed.line(content.purpose())));
        facts.add(new Fact("Legal basis", Typed.line(content.legalBasis())));
        content.meetingOn().ifPresent(day -> facts.add(new Fact("MARAC on", LondonTime.date(day))));
        facts.add(new Fact("Records as they stood", LondonTime.dayAt(content.asOf())));
        facts.add(new Fact("Periods counted from", LondonTime.date(content.madeOn())));
        return facts;
    }

    private static Entry entry(ReportContent.Entry entry) {
        String involved = entry.involved().stream()
                .map(each -> each.name().map(Typed::line).orElse("a person not named here") + " ("
                        + Wording.role(each.role()) + ")")
                .collect(Collectors.joining("; "));
        return entry(
                entry.id(),
                LondonTime.date(entry.on()),
                entry.category(),
                facts(entry.offence(), involved, entry.outcome(), entry.occurrenceNumber()),
                entry.fact(),
                entry.opinion(),
                entry.policeAction());
    }

    static Entry entry(
            String id,
            String on,
            String category,
            List<Fact> facts,
            String fact,
            Optional<String> opinion,
            Optional<String> policeAction) {
        return new Entry(
                Typed.line(id),
                on,
                Typed.line(category),
                facts,
                Typed.paragraphs(fact),
                Wording.told(opinion),
                Wording.told(policeAction));
    }

    static List<Fact> facts(String offence, String involved, String outcome, String occurrenceNumber) {
        return List.of(
                new Fact("Offence or incident", Typed.line(offence)),
                new Fact("Involved", involved),
                new Fact("Outcome", Typed.line(outcome)),
                new Fact("Occurrence", Typed.line(occurrenceNumber)));
    }
}
