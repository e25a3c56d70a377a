package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import java.util.List;

/**
 * Two nominals that may be one person, for a person to judge. Nothing is merged by it.
 *
 * @param reasons what is alike, in words
 */
public record LikelySamePerson(NominalId one, NominalId other, List<String> reasons) {
    public LikelySamePerson {
        reasons = List.copyOf(reasons);
    }

    /** Finds such pairs. */
    @FunctionalInterface
    public interface Finder {
        List<LikelySamePerson> among(List<HistoryPerson> people);
    }
}
