package daybreak.domain.notice;

import daybreak.domain.people.PersonName;
import daybreak.domain.school.SchoolContact.Lead;
import java.util.List;
import java.util.Optional;

/**
 * Whether the person a notice would go to may be an adult on it: a safeguarding lead can be a parent, a suspect or a
 * victim.
 */
public final class WrongPersonGuard {
    /** Enough digits to name a subscriber, whatever the prefix. */
    private static final int SUBSCRIBER_DIGITS = 9;

    private WrongPersonGuard() {}

    public static boolean matches(Lead lead, List<Adult> adults) {
        return adults.stream()
                .anyMatch(adult -> sameName(lead.name(), adult)
                        || adult.email().filter(lead.email()::equalsIgnoreCase).isPresent()
                        || samePhone(lead.phone(), adult.phone()));
    }

    private static boolean sameName(PersonName lead, Adult adult) {
        PersonName other = new PersonName(adult.name());
        return lead.words().equals(other.words())
                || (!lead.surname().isEmpty()
                        && lead.surname().equals(other.surname())
                        && initial(lead) == initial(other));
    }

    private static int initial(PersonName name) {
        return name.words().getFirst().codePointAt(0);
    }

    private static boolean samePhone(Optional<String> one, Optional<String> other) {
        return one.flatMap(WrongPersonGuard::subscriber)
                .filter(digits -> other.flatMap(WrongPersonGuard::subscriber)
                        .filter(digits::equals)
                        .isPresent())
                .isPresent();
    }

    private static Optional<String> subscriber(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.length() < SUBSCRIBER_DIGITS
                ? Optional.empty()
                : Optional.of(digits.substring(digits.length() - SUBSCRIBER_DIGITS));
    }
}
