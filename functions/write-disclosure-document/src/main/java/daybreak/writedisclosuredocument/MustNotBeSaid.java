package daybreak.writedisclosuredocument;

import daybreak.documents.release.Forbidden;
import daybreak.documents.release.Term;
import daybreak.domain.disclosure.Applicant;
import daybreak.domain.disclosure.DisclosureCase;
import daybreak.domain.disclosure.Script;
import daybreak.domain.message.DocumentRequested.ThirdParty;
import daybreak.domain.people.PersonName;
import java.util.stream.Stream;

/** What the finished file of a disclosure document is searched for. */
final class MustNotBeSaid {
    private MustNotBeSaid() {}

    static Forbidden of(Script script, DisclosureCase known) {
        // A third-party applicant is promised that nobody learns from us who asked.
        Stream<Term> applicant = known.opening().applicant().filter(Applicant::isThirdParty).stream()
                .map(each -> name(each.person().name()));
        return new Forbidden(
                Stream.concat(applicant, script.asked().thirdParties().stream().flatMap(MustNotBeSaid::identifiers))
                        .toList(),
                Stream.of(
                                script.subject().name(),
                                script.atRisk().name(),
                                script.asked().recipient())
                        .<Term>map(each -> new Term.FullName(each.given()))
                        .toList());
    }

    private static Stream<Term> identifiers(ThirdParty person) {
        return Stream.of(
                        person.names().stream().map(MustNotBeSaid::name),
                        person.addresses().stream().<Term>map(Term.Address::new),
                        person.phones().stream().<Term>map(Term.Telephone::new),
                        person.emails().stream().<Term>map(Term.EmailAddress::new))
                .flatMap(each -> each);
    }

    /** Somebody known by one name only is looked for by it, as a word. */
    private static Term name(PersonName name) {
        return name.words().size() > 1 ? new Term.FullName(name.given()) : new Term.Words(name.given());
    }
}
