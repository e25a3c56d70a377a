package daybreak.domain.report;

import daybreak.domain.report.ReportPolicy.Category;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether an occurrence belongs in a report: by its class, its age and what the people named were in it. Never a score. */
public final class Relevance {
    private Relevance() {}

    /** Whether an entry goes in, and why or why not. */
    public sealed interface Decision {
        /** @param category the words of the category it counts in */
        record Include(String category) implements Decision {}

        record LeaveOut(Reason reason) implements Decision {}
    }

    /** The rules by which an entry is left out; the order is the order in which they are told. */
    public enum Reason {
        /** None of the people named was part of it. */
        OTHER_PEOPLE,
        /** Its class is on no list for this kind of report. */
        OTHER_CLASS,
        /** The people named were in it only in roles that do not count. */
        OTHER_ROLE,
        /** It lies further back than its category counts. */
        TOO_LONG_AGO
    }

    /**
     * Decides by the category that goes furthest back of those that take the entry.
     *
     * @param roles what the people named were in it
     */
    public static Decision decide(HistoryEntry entry, Set<OffenceRole> roles, ReportKind kind, DraftBasis basis) {
        if (roles.isEmpty()) {
            return new Decision.LeaveOut(Reason.OTHER_PEOPLE);
        }
        List<Category> listed = basis.scope().categories().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(category ->
                        category.kinds().contains(kind) && category.classes().contains(entry.offenceClass()))
                .toList();
        if (listed.isEmpty()) {
            return new Decision.LeaveOut(Reason.OTHER_CLASS);
        }
        List<Category> counting = listed.stream()
                .filter(category -> category.roles().stream().anyMatch(roles::contains))
                .toList();
        if (counting.isEmpty()) {
            return new Decision.LeaveOut(Reason.OTHER_ROLE);
        }
        return counting.stream()
                .filter(category -> !entry.on().isBefore(from(category, basis.on())))
                .min(Comparator.comparing(category -> from(category, basis.on())))
                .<Decision>map(category -> new Decision.Include(category.words()))
                .orElseGet(() -> new Decision.LeaveOut(Reason.TOO_LONG_AGO));
    }

    /** The first day that counts, seen from {@code on}. */
    static LocalDate from(Category category, LocalDate on) {
        return category.within().map(on::minus).orElse(LocalDate.MIN);
    }
}
