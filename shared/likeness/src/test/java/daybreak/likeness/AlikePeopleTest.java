package daybreak.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.HistoryPerson;
import daybreak.domain.report.LikelySamePerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records are shown to a person as one, and how often that is right. */
class AlikePeopleTest {
    private static final int PAIRS = 1_500;
    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.95;

    private static final List<String> FIRST = List.of(
            "Catherine",
            "Mohammed",
            "Aleksander",
            "Siobhan",
            "Stephen",
            "Zoe",
            "Yusuf",
            "Oluwaseun",
            "Jonathan",
            "Megan",
            "Tomasz",
            "Aisha",
            "Callum",
            "Ffion",
            "Dmitri",
            "Khadija",
            "Geoffrey",
            "Sean",
            "Natalia",
            "Ibrahim");
    private static final List<String> LAST = List.of(
            "Kowalski",
            "Hartley",
            "Thompson",
            "Hussain",
            "O'Connell",
            "Llewellyn",
            "Okonkwo",
            "Petrov",
            "Smith",
            "Baptiste",
            "Nowak",
            "Chaudhry",
            "MacDonald",
            "Ferguson",
            "Abdullah",
            "Whitehouse",
            "Szczepanski",
            "Rahman");

    /** Spellings of one name by people who heard it or transcribed it. */
    private static final List<List<String>> SPELT = List.of(
            List.of("Catherine", "Katherine", "Kathryn"), List.of("Mohammed", "Muhammad", "Mohamed"),
            List.of("Aleksander", "Alexander", "Oleksandr"), List.of("Siobhan", "Shivaun", "Siobhán"),
            List.of("Stephen", "Steven", "Stefan"), List.of("Yusuf", "Youssef", "Yousef"),
            List.of("Jonathan", "Johnathan", "Jonathon"), List.of("Dmitri", "Dmitry", "Dimitri"),
            List.of("Khadija", "Khadijah", "Kadija"), List.of("Geoffrey", "Jeffrey", "Jeffery"),
            List.of("Sean", "Shaun", "Shawn"), List.of("Natalia", "Nataliya", "Natalya"),
            List.of("Ibrahim", "Ebrahim", "Ibraheem"), List.of("Kowalski", "Kovalsky", "Kowalsky"),
            List.of("Thompson", "Thomson", "Tompson"), List.of("Hussain", "Hussein", "Husain"),
            List.of("Petrov", "Petroff", "Petrow"), List.of("Smith", "Smyth", "Smythe"),
            List.of("Chaudhry", "Chowdhury", "Choudhary"), List.of("MacDonald", "McDonald", "Macdonald"),
            List.of("Ferguson", "Fergusson", "Fergusen"), List.of("Abdullah", "Abdallah", "Abdulla"),
            List.of("Rahman", "Rehman", "Rahmaan"), List.of("Llewellyn", "Llewelyn", "Lewellyn"));

    @Test
    void what_is_one_is_shown_and_what_is_two_is_not() {
        Random random = new Random(20261120);
        int shown = 0;
        int right = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int number = 0; number < PAIRS; number++) {
            HistoryPerson one = person(random, "A" + number);
            boolean same = number % 2 == 0;
            HistoryPerson other = same ? again(random, one) : somebodyElse(random, one);
            boolean found = !new AlikePeople().among(List.of(one, other)).isEmpty();
            shown += found ? 1 : 0;
            right += found && same ? 1 : 0;
            if (found && !same) {
                wrong.add(one + " / " + other);
            } else if (!found && same) {
                missed.add(one.name().given() + " " + one.dateOfBirth() + " / "
                        + other.name().given() + " " + other.dateOfBirth());
            }
        }
        double precision = (double) right / shown;
        double recall = (double) right / (PAIRS / 2.0);
        missed.stream().limit(20).forEach(pair -> System.out.println("missed: " + pair));
        wrong.stream().limit(20).forEach(pair -> System.out.println("wrong: " + pair));
        System.out.println(String.format(
                Locale.UK, "pairs: %d, shown: %d, precision: %.3f, recall: %.3f", PAIRS, shown, precision, recall));
        assertThat(precision).isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall).isGreaterThanOrEqualTo(RECALL);
    }

    @ParameterizedTest
    @CsvSource({
        "Nadia Kovač, 1987-03-14, Nadia Kovac, 1987-03-14, true",
        "Nadia Kovac, 1987-03-14, Nadja Kovač, 1987-03-14, true",
        "Nadia Kovac, 1987-03-14, Kovac Nadia, 1987-03-14, true",
        "Nadia Kovac, 1987-03-04, Nadia Kovac, 1987-04-03, true",
        "Nadia Kovac, 1987-03-14, Nadia Kovac-Price, 1987-03-14, true",
        "Nadia Kovac, 1987-03-14, Nadia Kovac, 1962-08-30, false",
        "Nadia Kovac, 1987-03-14, Nikola Kovac, 1987-03-14, false",
        "Nadia Kovac, 1987-03-14, Megan Hartley, 1987-03-14, false"
    })
    void two_records_of_people(String name, LocalDate born, String other, LocalDate otherBorn, boolean alike) {
        assertThat(new AlikePeople()
                        .among(List.of(
                                person("1", name, Optional.of(born), List.of()),
                                person("2", other, Optional.of(otherBorn), List.of()))))
                .hasSize(alike ? 1 : 0);
    }

    @Test
    void it_says_what_is_alike_and_merges_nothing() {
        List<LikelySamePerson> pairs = new AlikePeople()
                .among(List.of(
                        person(
                                "1",
                                "Nadia Kovač",
                                Optional.of(LocalDate.of(1987, 3, 14)),
                                List.of("4 Mill Lane, TH1 1AA")),
                        person("2", "Nadia Kovac", Optional.empty(), List.of("4 Mill Lane TH1 1AA"))));
        assertThat(pairs)
                .containsExactly(new LikelySamePerson(
                        new NominalId("1"),
                        new NominalId("2"),
                        List.of("the same name", "no date of birth in one of them", "the same address")));
    }

    private static HistoryPerson person(Random random, String id) {
        return person(
                id,
                pick(random, FIRST) + " " + pick(random, LAST),
                Optional.of(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(25_000))),
                List.of((1 + random.nextInt(80)) + " Mill Lane, Thornby, TH" + random.nextInt(9) + " 9ZZ"));
    }

    /** The same person, as somebody else wrote them down. */
    private static HistoryPerson again(Random random, HistoryPerson person) {
        String[] name = person.name().given().split(" ", -1);
        Optional<LocalDate> born = person.dateOfBirth();
        List<String> addresses = random.nextBoolean() ? person.addresses() : List.of("9 Other Road, Thornby, TH1 1AA");
        String written = switch (random.nextInt(6)) {
            case 0 -> slip(random, name[0]) + " " + name[1];
            case 1 -> name[0] + " " + slip(random, name[1]);
            case 2 -> name[1] + ", " + name[0];
            case 3 -> name[0] + " " + name[1] + "-" + pick(random, LAST);
            case 4 -> spelt(random, name[0]) + " " + spelt(random, name[1]);
            default -> {
                born = born.map(day -> day.getDayOfMonth() <= 12
                        ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                        : day.plusYears(random.nextBoolean() || day.getYear() % 10 == 0 ? 1 : 0));
                yield person.name().given();
            }
        };
        return person(person.nominalId().value() + "b", written, born, addresses);
    }

    /** Somebody who has much in common with them. */
    private static HistoryPerson somebodyElse(Random random, HistoryPerson person) {
        String[] name = person.name().given().split(" ", -1);
        String otherFirst = pick(
                random,
                FIRST.stream()
                        .filter(each -> !AlikeNames.alike(PersonName.normalise(each), PersonName.normalise(name[0])))
                        .toList());
        Optional<LocalDate> born = person.dateOfBirth();
        Optional<LocalDate> another = born.map(day -> day.plusDays(4_000 + random.nextInt(9_000)));
        String id = person.nominalId().value() + "c";
        return switch (random.nextInt(5)) {
            // A twin.
            case 0 -> person(id, otherFirst + " " + name[1], born, person.addresses());
            // A parent of the same name.
            case 1 -> person(id, person.name().given(), born.map(day -> day.minusYears(27)), person.addresses());
            // Somebody else of the same name.
            case 2 -> person(id, person.name().given(), another, List.of("9 Other Road, Thornby, TH1 1AA"));
            // Born on the same day.
            case 3 -> person(id, otherFirst + " " + pick(random, LAST), born, List.of());
            // A neighbour.
            default -> person(id, otherFirst + " " + pick(random, LAST), another, person.addresses());
        };
    }

    private static String slip(Random random, String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + "aeiou".charAt(random.nextInt(5)) + word.substring(at + 1);
        };
    }

    private static String spelt(Random random, String word) {
        return SPELT.stream()
                .filter(ways -> ways.contains(word))
                .findFirst()
                .map(ways -> pick(random, ways))
                .orElse(word);
    }

    private static HistoryPerson person(String id, String name, Optional<LocalDate> born, List<String> addresses) {
        return new HistoryPerson(
                new NominalId(id), List.of(), new PersonName(name), born, addresses, List.of(), List.of());
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
