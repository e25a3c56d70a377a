package daybreak.sendhubemail;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.SafeText;
import daybreak.domain.mail.Telephone;
import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledger.Line;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.morning.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the ledger's email says, ready to print. What was told is counted and not listed; a list too long to read ends
 * by saying how many more there are.
 *
 * @param lost notices that were called for and are nowhere
 * @param ring sent, but not known to have arrived; each with its school and the number to ring
 * @param others with a person, about a child
 * @param waiting held by policy
 * @param nameless items that name no child: rejected or unclear PPNs
 */
record LedgerWords(
        String day,
        String closedAt,
        String due,
        String told,
        String held,
        String withPerson,
        String noLongerDue,
        Optional<Listed> lost,
        Optional<Listed> ring,
        Optional<Listed> others,
        Optional<Listed> nameless,
        Optional<Listed> waiting) {
    private static final int LONGEST_LIST = 60;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WHY = 200;
    private static final int LONGEST_PLACE = 200;

    static LedgerWords of(Ledger ledger) {
        Predicate<Line> person = line -> line.where() == Where.WITH_PERSON && !line.ring();
        Predicate<Line> ofChild = line -> line.childRef().isPresent();
        return new LedgerWords(
                LondonTime.day(ledger.day()),
                LondonTime.time(ledger.closedAt()),
                notices(ledger.due()),
                total(ledger, Where.TOLD),
                total(ledger, Where.HELD),
                total(ledger, Where.WITH_PERSON),
                total(ledger, Where.WITHDRAWN),
                Listed.of(ledger.missing().stream()
                        .map(id -> new Entry("Notice " + safe(id), "", "stored nowhere", Optional.empty()))),
                Listed.of(ledger.lines().stream().filter(Line::ring).map(Entry::toRing)),
                Listed.of(ledger, person.and(ofChild)),
                Listed.of(ledger, person.and(ofChild.negate())),
                Listed.of(ledger, line -> line.where() == Where.HELD));
    }

    private static String total(Ledger ledger, Where where) {
        long children = ledger.children(where);
        return notices(ledger.count(where)) + ", " + children + (children == 1 ? " child" : " children");
    }

    private static String notices(long count) {
        return count + (count == 1 ? " notice" : " notices");
    }

    private static String place(Place place) {
        return SafeText.line(place.says(), LONGEST_PLACE);
    }

    private static String safe(String text) {
        return SafeText.line(text, LONGEST_NAME);
    }

    /**
     * The first of many entries.
     *
     * @param more how many are not shown
     */
    record Listed(String count, List<Entry> entries, Optional<String> more) {
        static Optional<Listed> of(Ledger ledger, Predicate<Line> which) {
            return of(ledger.lines().stream().filter(which).map(Entry::of));
        }

        static Optional<Listed> of(Stream<Entry> entries) {
            List<Entry> all = entries.toList();
            int over = all.size() - LONGEST_LIST;
            return Optional.of(new Listed(
                            Integer.toString(all.size()),
                            all.stream().limit(LONGEST_LIST).toList(),
                            Optional.of("And " + over + " more: see the records system.")
                                    .filter(_ -> over > 0)))
                    .filter(_ -> !all.isEmpty());
        }
    }

    /**
     * One line of the ledger.
     *
     * @param lead what the eye looks for: the child's name, or what is to be done
     * @param about the rest of what tells it from others
     * @param why it stands where it does
     * @param call where it is to be rung about
     */
    record Entry(String lead, String about, String why, Optional<Call> call) {
        static Entry of(Line line) {
            return of(line, line.place().map(LedgerWords::place), Optional.empty());
        }

        static Entry toRing(Line line) {
            return of(line, Optional.empty(), Optional.of(Call.of(line.place())));
        }

        private static Entry of(Line line, Optional<String> place, Optional<Call> call) {
            String about = Stream.of(
                            line.child().map(_ -> safe(line.what())),
                            place,
                            line.reference().map(LedgerWords::safe))
                    .flatMap(Optional::stream)
                    .map(", "::concat)
                    .collect(Collectors.joining());
            return new Entry(
                    safe(line.child().orElse(line.what())), about, SafeText.line(line.why(), LONGEST_WHY), call);
        }
    }

    /**
     * Where to ring.
     *
     * @param place the school's name and number, or the local authority
     * @param number to ring, or where it is found
     * @param dial for a link, where it is a telephone number
     */
    record Call(String place, String number, Optional<String> dial) {
        static Call of(Optional<Place> place) {
            String where = place.map(LedgerWords::place).orElse("no one school is known");
            return place.flatMap(Place::telephone)
                    .map(Telephone::of)
                    .map(telephone -> new Call(where, telephone.shown(), telephone.dial()))
                    .orElseGet(
                            () -> new Call(where, place.map(Call::whereElse).orElse("see the task"), Optional.empty()));
        }

        private static String whereElse(Place place) {
            return switch (place) {
                case Place.OfSchool _ -> "no number of it is known: see the register";
                case Place.OfClosedSchool _ -> "find out which school took over";
                case Place.OfContact _ -> "see the release";
                case Place.OfLocalAuthority _ -> "its officer for home education, by the force's list";
            };
        }
    }
}
