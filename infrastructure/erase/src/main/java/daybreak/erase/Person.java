package daybreak.erase;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.people.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom it is about: whoever bears the nominal id, or both the name and the date of birth.
 *
 * @param names the name and the date; one without the other would be somebody else too
 * @param cases numbers of their disclosure cases: tasks and reminders about one name nobody, and say how to contact them
 */
record Person(Optional<String> nominalId, Optional<Named> names, Set<String> cases) {
    /** @param born of that day */
    record Named(PersonName name, LocalDate born) {
        /** As forces write it, and as some records systems print it, surname first. */
        private boolean isNamedIn(String words) {
            String plain = PersonName.normalise(words);
            List<String> given = name.words();
            List<String> surnameFirst = Stream.concat(
                            Stream.of(given.getLast()), given.subList(0, given.size() - 1).stream())
                    .toList();
            return plain.contains(String.join(" ", given)) || plain.contains(String.join(" ", surnameFirst));
        }

        /** As a message has it, or as a person reads it in a task or an email. */
        private boolean isBornIn(String words) {
            return Stream.of(born.toString(), LondonTime.date(born))
                    .anyMatch(date -> wholeWord(date).matcher(words).find());
        }
    }

    /**
     * What of a person was seen; of a record with several parts, in any of them.
     *
     * @param id the nominal id, or the number of a case
     */
    record Signs(boolean id, boolean name, boolean born) {
        static final Signs NONE = new Signs(false, false, false);

        Signs and(Signs more) {
            return new Signs(id || more.id, name || more.name, born || more.born);
        }

        boolean areEnough() {
            return id || (name && born);
        }
    }

    /** @throws IllegalArgumentException if it would be nobody */
    Person {
        if (nominalId.isEmpty() && names.isEmpty()) {
            throw new IllegalArgumentException("--nominal is needed, or --name and --born");
        }
        cases = Set.copyOf(cases);
    }

    Person of(Set<String> caseNumbers) {
        return new Person(nominalId, names, caseNumbers);
    }

    /** Whether a record with these words is about the person. */
    boolean isIn(String words) {
        return signsIn(words).areEnough();
    }

    Signs signsIn(String words) {
        return new Signs(
                nominalId.filter(id -> wholeWord(id).matcher(words).find()).isPresent() || namesCaseIn(words),
                names.filter(named -> named.isNamedIn(words)).isPresent(),
                names.filter(named -> named.isBornIn(words)).isPresent());
    }

    /**
     * Whether one of their cases is named, as the value of the field that is for it, in JSON or in JSON that is a text in JSON. A
     * number that a unit chose may be short, and stands by chance in much that is about others; a linked case is another one.
     */
    boolean namesCaseIn(String words) {
        return cases.stream().anyMatch(number -> asMember(number).matcher(words).find());
    }

    private static Pattern asMember(String number) {
        return Pattern.compile("(\\\\*)\"(?:caseNumber|reference)\\1\":\\1\"" + Pattern.quote(number) + "\\1\"");
    }

    /** N-30 is not N-301, nor is the 8th of a month the 28th. */
    private static Pattern wholeWord(String word) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
    }
}
