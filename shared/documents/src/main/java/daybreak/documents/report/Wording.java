package daybreak.documents.report;

import daybreak.documents.pdf.Typed;
import daybreak.documents.report.Sheet.Fact;
import daybreak.documents.report.Sheet.Item;
import daybreak.documents.report.Sheet.Told;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.report.Draft.LeftOut;
import daybreak.domain.report.Draft.Searched;
import daybreak.domain.report.OffenceRole;
import daybreak.domain.report.ReportContent.Subject;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.ReportRequest.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a report says things. */
final class Wording {
    private Wording() {}

    static Optional<Told> told(Optional<String> typed) {
        return typed.filter(text -> !text.isBlank()).map(text -> new Told(Typed.paragraphs(text)));
    }

    static Item item(String lead, String typed) {
        return new Item(lead, Typed.paragraphs(typed));
    }

    static String kind(ReportKind kind) {
        return switch (kind) {
            case CSC -> "Report for children’s social care";
            case MARAC -> "Report for a multi-agency risk assessment conference (MARAC)";
        };
    }

    static String part(Part part) {
        return switch (part) {
            case CHILD -> "child";
            case PARENT_OR_CARER -> "parent or carer";
            case OTHER_ADULT -> "other adult";
            case VICTIM -> "victim";
            case PERPETRATOR -> "perpetrator";
        };
    }

    static String role(OffenceRole role) {
        return switch (role) {
            case VICTIM -> "victim";
            case SUSPECT -> "suspect";
            case OFFENDER -> "offender";
            case MISSING -> "missing person";
            case WITNESS -> "witness";
            case INVOLVED -> "involved";
        };
    }

    static String searched(Searched searched) {
        return Typed.line(searched.category())
                + searched.from()
                        .filter(day -> day.isAfter(LocalDate.MIN))
                        .map(day -> ": from " + LondonTime.date(day))
                        .orElse(": however long ago");
    }

    static String leftOut(LeftOut leftOut) {
        return counted(leftOut.entries(), "entry", "entries")
                + switch (leftOut.reason()) {
                    case OTHER_PEOPLE -> ": none of the people named was part of it";
                    case OTHER_CLASS -> ": not of a kind that such a report covers";
                    case OTHER_ROLE -> ": the people named had no part in it that such a report covers";
                    case TOO_LONG_AGO -> ": longer ago than such a report goes back";
                };
    }

    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static Sheet.Subject subject(Subject subject) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Born", subject.dateOfBirth().map(LondonTime::date).orElse("not recorded")));
        subject.addresses().forEach(address -> facts.add(new Fact("Address", Typed.line(address))));
        subject.schools().forEach(school -> facts.add(new Fact("School", Typed.line(school))));
        return new Sheet.Subject(Typed.line(subject.name()), part(subject.part()), facts);
    }
}
