package daybreak.domain.notice;

import daybreak.domain.notice.Destination.School;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two schools that are named for one child may be one by succession: then one notice is enough. */
public final class Successions {
    private Successions() {}

    private record About(NoticeKind kind, String childRef) {
        static About of(PlannedNotice plan) {
            return new About(plan.kind(), plan.childRef());
        }
    }

    /** The numbers of schools of which one may have succeeded another; few children have any. */
    public static Set<String> inQuestion(List<PlannedNotice> planned) {
        return byChild(planned).stream()
                .filter(ofChild -> ofChild.size() > 1)
                .flatMap(List::stream)
                .map(PlannedNotice::destination)
                .filter(School.class::isInstance)
                .map(School.class::cast)
                .map(School::urn)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The notices without those that would reach a school a second time.
     *
     * @param receivers for each number in question, that of the school which receives what is sent to it
     */
    public static List<PlannedNotice> oneASchool(
            List<PlannedNotice> planned, List<Notice> existing, Map<String, String> receivers) {
        return byChild(planned).stream()
                .flatMap(ofChild -> ofChild.stream()
                        .collect(Collectors.groupingBy(
                                plan -> receiver(plan, receivers), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream())
                .map(ofSchool -> ofSchool.stream()
                        .min(Comparator.comparingInt(plan -> rank(plan, existing, receivers)))
                        .orElseThrow())
                .toList();
    }

    private static Collection<List<PlannedNotice>> byChild(List<PlannedNotice> planned) {
        return planned.stream()
                .collect(Collectors.groupingBy(About::of, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String receiver(PlannedNotice plan, Map<String, String> receivers) {
        return plan.destination() instanceof School school
                ? "urn " + receivers.getOrDefault(school.urn(), school.urn())
                : plan.destination().word();
    }

    /** What stands stays, or a school that was told would be told again; else the school that is open is named. */
    private static int rank(PlannedNotice plan, List<Notice> existing, Map<String, String> receivers) {
        boolean stands = existing.stream()
                .anyMatch(notice -> notice.kind() == plan.kind()
                        && notice.childRef().equals(plan.childRef())
                        && notice.destination().word().equals(plan.destination().word())
                        && !(notice.state() instanceof NoticeState.Withdrawn));
        if (stands) {
            return 0;
        }
        return receiver(plan, receivers).equals(plan.destination().word()) ? 1 : 2;
    }
}
