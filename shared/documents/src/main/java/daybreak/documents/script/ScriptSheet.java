package daybreak.documents.script;

import daybreak.documents.pdf.SheetStyle;
import daybreak.documents.pdf.Typed;
import daybreak.domain.disclosure.Party;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.Script;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.message.DocumentRequested.Conviction;
import daybreak.domain.message.DocumentRequested.OtherInformation;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What a disclosure document prints, in the order in which it does.
 *
 * @param scheme by its two names
 * @param identity names the document: case, number of the draft
 * @param running the same, as it stands at the foot of each page
 * @param forWhom the child whom the person keeps safe, where it is not the person's own safety
 * @param whose whom the person undertakes to keep safe, in the words of the undertaking
 */
@JStache(path = "script.html")
record ScriptSheet(
        String scheme,
        String identity,
        String running,
        String writtenBy,
        String recipient,
        String subject,
        Optional<String> forWhom,
        Contact contact,
        List<String> words,
        List<Entry> convictions,
        List<Other> otherInformation,
        List<List<String>> advice,
        String whose) {

    /** How to reach the person without danger. */
    record Contact(String when, String how, String howNot) {}

    /** A conviction. */
    record Entry(String on, String offence, String court, String disposal) {}

    /** One piece of other information. */
    record Other(int number, List<String> fact, List<String> relevance) {}

    static ScriptSheet of(Script script) {
        String identity = "Case " + Typed.line(script.asked().caseNumber()) + ", draft "
                + script.asked().draft();
        List<OtherInformation> other = script.asked().otherInformation();
        return new ScriptSheet(
                switch (script.scheme()) {
                    case DVDS -> "Clare’s Law: Domestic Violence Disclosure Scheme";
                    case CSODS -> "Sarah’s Law: Child Sex Offender Disclosure Scheme";
                },
                identity,
                SheetStyle.quoted(identity),
                "Written by " + Typed.line(script.asked().by()) + ", "
                        + LondonTime.dayAt(script.asked().at()),
                Typed.line(script.asked().recipient().given()),
                person(script.subject()),
                Optional.of(script.atRisk()).filter(_ -> script.isForAnother()).map(ScriptSheet::person),
                reaching(script.asked().safeContact()),
                Typed.paragraphs(script.asked().words()),
                script.asked().convictions().stream().map(ScriptSheet::entry).toList(),
                other.stream()
                        .map(each -> new Other(
                                other.indexOf(each) + 1,
                                Typed.paragraphs(each.fact()),
                                Typed.paragraphs(each.relevance())))
                        .toList(),
                script.asked().advice().stream().map(Typed::paragraphs).toList(),
                whose(script));
    }

    private static Contact reaching(SafeContact given) {
        return new Contact(Typed.line(given.when()), Typed.line(given.how()), Typed.line(given.howNot()));
    }

    private static Entry entry(Conviction conviction) {
        return new Entry(
                LondonTime.date(conviction.on()),
                Typed.line(conviction.offence()),
                Typed.line(conviction.court()),
                Typed.line(conviction.disposal()));
    }

    /** As little as tells one person of a name from another. */
    private static String person(Party party) {
        return Typed.line(party.name().given())
                + party.dateOfBirth()
                        .map(born -> ", born " + LondonTime.date(born))
                        .orElse("");
    }

    private static String whose(Script script) {
        if (!script.isForAnother()) {
            return "myself";
        }
        return script.scheme() == Scheme.CSODS ? "the child" : "the person at risk";
    }

    String style() {
        return SheetStyle.TEXT;
    }
}
