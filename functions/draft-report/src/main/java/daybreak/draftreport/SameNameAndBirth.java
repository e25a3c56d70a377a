package daybreak.draftreport;

import daybreak.domain.report.HistoryPerson;
import daybreak.domain.report.LikelySamePerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds nominals of one normalised name and one date of birth. Where there is no date, the name alone says too little. */
final class SameNameAndBirth {
    private SameNameAndBirth() {}

    static List<LikelySamePerson> among(List<HistoryPerson> people) {
        Map<String, HistoryPerson> first = new LinkedHashMap<>();
        List<LikelySamePerson> pairs = new ArrayList<>();
        for (HistoryPerson person : people) {
            person.dateOfBirth().ifPresent(born -> {
                HistoryPerson other = first.putIfAbsent(person.name().normalised() + born, person);
                if (other != null) {
                    pairs.add(new LikelySamePerson(
                            other.nominalId(), person.nominalId(), List.of("the same name", "the same date of birth")));
                }
            });
        }
        return pairs;
    }
}
