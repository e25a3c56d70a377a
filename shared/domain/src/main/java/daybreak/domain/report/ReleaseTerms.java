package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.Draft.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finished report must not hold: each redacted term, and each full name, address and telephone number of a third
 * party whom nobody cleared. A lone first name or surname, and whatever is also a subject's own, is not searched for.
 */
public final class ReleaseTerms {
    private static final int FULL_NAME_WORDS = 2;

    private final Set<Term> terms = new LinkedHashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> allowed = new HashSet<>();

    private ReleaseTerms() {}

    /** One thing that must not be found. */
    public record Term(Kind kind, String text) {}

    /** How a term is to be looked for. */
    public enum Kind {
        /** Words that a person took out. */
        REDACTED,
        FULL_NAME,
        ADDRESS,
        PHONE
    }

    /** The terms of one edition, each once. */
    public static List<Term> of(Draft draft, List<Review> reviews) {
        ReleaseTerms terms = new ReleaseTerms();
        draft.people().stream().filter(person -> !person.thirdParty()).forEach(terms::ownOf);
        for (Review review : reviews) {
            for (Review.Clearance clearance : review.clearances()) {
                switch (clearance) {
                    case Review.OfTerm(String words, String why) -> terms.allowed.add(PersonName.normalise(words));
                    case Review.OfPerson person -> {
                        // Left out below, with all that is theirs.
                    }
                }
            }
        }
        reviews.stream().flatMap(review -> review.redactions().stream()).forEach(each -> terms.redacted(each, draft));
        Set<NominalId> cleared = Redacting.cleared(reviews);
        Stream.concat(draft.people().stream(), draft.bystanders().stream())
                .filter(person -> person.thirdParty() && !cleared.contains(person.nominalId()))
                .forEach(terms::thirdParty);
        return List.copyOf(terms.terms);
    }

    private void ownOf(Person person) {
        person.names().forEach(name -> own.add(name.normalised()));
        person.addresses().forEach(address -> own.add(PersonName.normalise(address)));
        person.phones().forEach(phone -> own.add(digits(phone)));
    }

    private void redacted(Review.Redaction redaction, Draft draft) {
        switch (redaction) {
            case Review.OfWords(String item, String words, String why) -> {
                if (!partOfSubjectsName(words)) {
                    add(Kind.REDACTED, words);
                }
            }
            case Review.OfItem(String item, String why) ->
                texts(item, draft).stream()
                        .filter(text -> !stands(text, item, draft))
                        .forEach(text -> add(Kind.REDACTED, text));
        }
    }

    /** A report cannot leave out the name of whom it is about. */
    private boolean partOfSubjectsName(String words) {
        String normal = PersonName.normalise(words);
        return own.stream().anyMatch(each -> (" " + each + " ").contains(" " + normal + " "));
    }

    private void thirdParty(Person person) {
        person.names().stream()
                .filter(name -> name.words().size() >= FULL_NAME_WORDS)
                .forEach(name -> add(Kind.FULL_NAME, name.given()));
        person.addresses().forEach(address -> add(Kind.ADDRESS, address));
        person.phones().forEach(phone -> add(Kind.PHONE, phone));
    }

    private void add(Kind kind, String text) {
        String compared = kind == Kind.PHONE ? digits(text) : PersonName.normalise(text);
        if (!compared.isEmpty() && !own.contains(compared) && !allowed.contains(PersonName.normalise(text))) {
            terms.add(new Term(kind, text));
        }
    }

    /** What an item that was taken out whole says in its own words. */
    private static List<String> texts(String item, Draft draft) {
        List<String> texts = new ArrayList<>();
        for (Draft.Entry each : draft.entries()) {
            HistoryEntry entry = each.entry();
            if (entry.id().equals(item)) {
                texts.add(entry.occurrenceNumber());
                texts.add(entry.fact());
                entry.opinion().ifPresent(texts::add);
                entry.policeAction().ifPresent(texts::add);
            }
        }
        draft.meetings().stream().filter(each -> each.id().equals(item)).forEach(each -> texts.add(each.outcome()));
        draft.safeguarding().stream().filter(each -> each.id().equals(item)).forEach(each -> texts.add(each.what()));
        return texts;
    }

    /** Whether another item says the very same, as a form of words does: then it tells nothing of this one. */
    private static boolean stands(String text, String item, Draft draft) {
        Set<String> others = draft.entries().stream()
                .map(each -> each.entry().id())
                .filter(id -> !id.equals(item))
                .collect(Collectors.toSet());
        draft.meetings().stream()
                .map(each -> each.id())
                .filter(id -> !id.equals(item))
                .forEach(others::add);
        draft.safeguarding().stream()
                .map(each -> each.id())
                .filter(id -> !id.equals(item))
                .forEach(others::add);
        String normal = PersonName.normalise(text);
        return others.stream()
                .flatMap(other -> texts(other, draft).stream())
                .anyMatch(other -> PersonName.normalise(other).equals(normal));
    }

    private static String digits(String phone) {
        return phone.toLowerCase(Locale.ROOT).replaceAll("[^0-9]", "").replaceFirst("^(0044|44)", "0");
    }
}
