package daybreak.sendreport;

import daybreak.documents.release.Forbidden;
import daybreak.documents.release.Term;
import daybreak.domain.people.NominalId;
import daybreak.domain.report.Draft;
import daybreak.domain.report.Draft.Person;
import daybreak.domain.report.ReleaseTerms;
import daybreak.domain.report.Report;
import daybreak.domain.report.Review;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the finished file of a report is searched for. */
final class MustNotLeave {
    private MustNotLeave() {}

    static Forbidden of(Report report, Draft draft) {
        Set<NominalId> named = named(report.reviews());
        return new Forbidden(
                ReleaseTerms.of(draft, report.reviews()).stream()
                        .flatMap(term -> sought(term).stream())
                        .toList(),
                draft.people().stream()
                        .filter(person -> !person.thirdParty() || named.contains(person.nominalId()))
                        .flatMap(MustNotLeave::identifiers)
                        .toList());
    }

    private static List<Term> sought(ReleaseTerms.Term term) {
        return switch (term.kind()) {
            case REDACTED -> Term.redacted(term.text());
            case FULL_NAME -> List.of(new Term.FullName(term.text()));
            case ADDRESS -> List.of(new Term.Address(term.text()));
            case PHONE -> List.of(new Term.Telephone(term.text()));
        };
    }

    /** The third parties that a reviewer allowed to be named. */
    private static Set<NominalId> named(List<Review> reviews) {
        return reviews.stream()
                .flatMap(review -> review.clearances().stream())
                .flatMap(clearance ->
                        clearance instanceof Review.OfPerson person ? Stream.of(person.nominalId()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Stream<Term> identifiers(Person person) {
        return Stream.of(
                        person.names().stream().<Term>map(name -> new Term.FullName(name.given())),
                        person.addresses().stream().<Term>map(Term.Address::new),
                        person.phones().stream().<Term>map(Term.Telephone::new))
                .flatMap(each -> each);
    }
}
