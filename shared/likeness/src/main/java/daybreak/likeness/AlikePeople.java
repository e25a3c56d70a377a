package daybreak.likeness;

import daybreak.domain.people.PersonName;
import daybreak.domain.report.HistoryPerson;
import daybreak.domain.report.LikelySamePerson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds pairs of records that may be one person. Twins, a father and son of one name, and two people who merely share a
 * name are not such pairs: a name is never enough without a date of birth, an address or a telephone number beside it.
 */
public final class AlikePeople implements LikelySamePerson.Finder {
    /** Jaro-Winkler similarity from which two addresses are one, written differently. */
    private static final double SAME_ADDRESS = 0.95;

    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    @Override
    public List<LikelySamePerson> among(List<HistoryPerson> people) {
        List<LikelySamePerson> pairs = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                compare(people.get(one), people.get(other)).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<LikelySamePerson> compare(HistoryPerson one, HistoryPerson other) {
        if (one.nominalId().equals(other.nominalId())) {
            return Optional.empty();
        }
        AlikeDates born = AlikeDates.of(one.dateOfBirth(), other.dateOfBirth());
        if (born == AlikeDates.DIFFERENT) {
            return Optional.empty();
        }
        AlikeNames names = AlikeNames.of(one.name(), other.name());
        if (names == AlikeNames.DIFFERENT) {
            return Optional.empty();
        }
        boolean address = sameAddress(one, other);
        boolean phone = samePhone(one, other);
        if (!alike(names, born, address || phone)) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(names.words());
        switch (born) {
            case SAME -> reasons.add("the same date of birth");
            case NEAR -> reasons.add("dates of birth that differ by one digit, or by day and month in another order");
            case UNKNOWN -> reasons.add("no date of birth in one of them");
            case DIFFERENT -> {
                // Not such a pair.
            }
        }
        if (address) {
            reasons.add("the same address");
        }
        if (phone) {
            reasons.add("the same telephone number");
        }
        return Optional.of(new LikelySamePerson(one.nominalId(), other.nominalId(), reasons));
    }

    /** The less sure the name, the more must stand beside it. */
    private static boolean alike(AlikeNames names, AlikeDates born, boolean place) {
        return switch (names) {
            case SAME -> born != AlikeDates.UNKNOWN || place;
            case SPELT_ALIKE, TURNED, PART_OF_SURNAME ->
                switch (born) {
                    case SAME -> true;
                    case NEAR, UNKNOWN -> place;
                    case DIFFERENT -> false;
                };
            case FIRST_NAME_ONLY -> born == AlikeDates.SAME && place;
            case DIFFERENT -> false;
        };
    }

    private static boolean sameAddress(HistoryPerson one, HistoryPerson other) {
        return one.addresses().stream()
                .anyMatch(address -> other.addresses().stream().anyMatch(each -> sameAddress(address, each)));
    }

    private static boolean sameAddress(String address, String other) {
        String plain = PersonName.normalise(address);
        String others = PersonName.normalise(other);
        return numbers(plain).equals(numbers(others)) && LETTERS.apply(plain, others) >= SAME_ADDRESS;
    }

    /** Two houses of one street are alike in all but their numbers. */
    private static List<String> numbers(String address) {
        return List.of(address.split("[^0-9]+", -1)).stream()
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static boolean samePhone(HistoryPerson one, HistoryPerson other) {
        Set<String> phones =
                one.phones().stream().map(AlikePeople::digits).collect(Collectors.toCollection(HashSet::new));
        phones.retainAll(other.phones().stream().map(AlikePeople::digits).collect(Collectors.toSet()));
        return !phones.isEmpty();
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "").replaceFirst("^(0044|44)", "0");
    }
}
