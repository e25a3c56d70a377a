package daybreak.domain.morning;

import daybreak.domain.notice.Notice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which references of a morning stand for one child. A reference belongs to one occurrence, and a child of two incidents
 * in a night has two: they are joined by name and date of birth, which is all that a notice holds.
 */
final class SameChildren {
    private SameChildren() {}

    private record Person(String name, Optional<LocalDate> dateOfBirth) {
        static Person of(Notice notice) {
            return new Person(
                    notice.content().child().normalised(), notice.content().dateOfBirth());
        }
    }

    /**
     * For each reference a number, the same for all that stand for one child: a thousand children's references are no less than
     * their length when compressed, and the ledger must fit into one item.
     */
    static Map<String, String> references(List<Notice> notices) {
        Map<String, String> one = new LinkedHashMap<>();
        Map<Person, String> byPerson = new HashMap<>();
        for (Notice notice : notices) {
            one.putIfAbsent(notice.childRef(), notice.childRef());
            String ref = one.getOrDefault(notice.childRef(), notice.childRef());
            String known = byPerson.putIfAbsent(Person.of(notice), ref);
            if (known != null) {
                String first = one.getOrDefault(known, known);
                one.replaceAll((any, stands) -> stands.equals(ref) ? first : stands);
            }
        }
        Map<String, String> numbers = new HashMap<>();
        one.replaceAll((any, stands) -> numbers.computeIfAbsent(stands, first -> Integer.toString(numbers.size() + 1)));
        return Map.copyOf(one);
    }
}
