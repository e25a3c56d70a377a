package daybreak.domain.notice;

import daybreak.domain.people.PersonName;
import daybreak.domain.school.SchoolContact.Lead;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the person a notice would go to may be an adult on it: a safeguarding lead can be a parent, a suspect or a
 * victim. What an officer typed is free text, so it is searched rather than compared: one match too many costs a look by a
 * person, one too few sends the notice to the suspect.
 */
public final class WrongPersonGuard {
    /** Enough digits to name a subscriber, whatever the prefix. */
    private static final int SUBSCRIBER_DIGITS = 9;

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^0-9\\s().+-]+");

    private WrongPersonGuard() {}

    public static boolean matches(Lead lead, List<Adult> adults) {
        return adults.stream()
                .anyMatch(adult -> sameName(lead.name(), adult)
                        || adult.email()
                                .filter(text -> holds(text, lead.email()))
                                .isPresent()
                        || samePhone(lead.phone(), adult.phone()));
    }

    private static boolean sameName(PersonName lead, Adult adult) {
        PersonName other = new PersonName(adult.name());
        return sameWords(lead, other)
                || (!lead.surname().isEmpty()
                        && lead.surname().equals(other.surname())
                        && initial(lead) == initial(other));
    }

    /** In any order, and with a word to spare: a middle name, a post. */
    private static boolean sameWords(PersonName one, PersonName other) {
        Set<String> words = new HashSet<>(one.words());
        Set<String> others = new HashSet<>(other.words());
        return words.equals(others)
                || (words.size() > 1 && others.containsAll(words))
                || (others.size() > 1 && words.containsAll(others));
    }

    private static int initial(PersonName name) {
        return name.words().getFirst().codePointAt(0);
    }

    /** The address, wherever it stands in the text, and not as a part of another. */
    private static boolean holds(String text, String address) {
        return Pattern.compile("(?<![a-z0-9._+-])" + Pattern.quote(plain(address)) + "(?!-?[a-z0-9]|\\.[a-z0-9])")
                .matcher(plain(text))
                .find();
    }

    private static boolean samePhone(Optional<String> one, Optional<String> other) {
        return one.isPresent()
                && other.isPresent()
                && (holdsSubscriber(one.get(), other.get()) || holdsSubscriber(other.get(), one.get()));
    }

    /** An officer may write two numbers, or one with an extension. */
    private static boolean holdsSubscriber(String text, String phone) {
        String digits = digits(text);
        return Stream.concat(BETWEEN_NUMBERS.splitAsStream(plain(phone)), Stream.of(phone))
                .map(WrongPersonGuard::digits)
                .filter(number -> number.length() >= SUBSCRIBER_DIGITS)
                .map(number -> number.substring(number.length() - SUBSCRIBER_DIGITS))
                .anyMatch(digits::contains);
    }

    private static String digits(String text) {
        return NOT_DIGITS.matcher(plain(text)).replaceAll("");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
