package daybreak.domain.ppn;

import daybreak.domain.message.Problem;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportedTimes;
import daybreak.domain.message.ReportedTimes.Reported;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Child.Missing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes a PPN that satisfies its schema impossible to take all the same. */
public final class PpnChecks {
    private static final int MOST_CHANGES = 98;

    private PpnChecks() {}

    /** @param force the one force that this stack serves */
    public static List<Problem> problems(Ppn ppn, Policy policy, String force, Instant receivedAt) {
        List<Problem> problems = new ArrayList<>();
        if (!ppn.force().equals(force)) {
            problems.add(new Problem("/data/force", "force", "this service does not serve that force"));
        }
        if (!policy.formVersions().contains(ppn.formVersion())) {
            problems.add(new Problem(
                    "/data/formVersion", "form-version", "unknown form version; the mapping must be mended"));
        }
        if (!policy.circumstances().containsKey(ppn.circumstance())) {
            problems.add(
                    new Problem("/data/circumstance", "circumstance", "not in the force's list of circumstance codes"));
        }
        past("/data/submittedAt", ppn.submittedAt(), receivedAt).ifPresent(problems::add);
        past("/data/incidentAt", ppn.incidentAt(), receivedAt).ifPresent(problems::add);
        LocalDate today = MorningTimes.dayOf(ReportedTimes.latest(receivedAt));
        for (int i = 0; i < ppn.children().size(); i++) {
            Child child = ppn.children().get(i);
            String pointer = "/data/children/" + i;
            born(child.dateOfBirth(), today, pointer).ifPresent(problems::add);
            child.missing().ifPresent(missing -> problems.addAll(missing(missing, receivedAt, pointer + "/missing")));
        }
        for (int i = 0; i < ppn.persons().size(); i++) {
            born(ppn.persons().get(i).dateOfBirth(), today, "/data/persons/" + i)
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /**
     * The officer's grade stands; a change of it must say why. Where versions are missing in between, the reason may stand
     * on one of those.
     *
     * @throws RejectedException if it does not
     */
    public static void requireReasonToRegrade(Ppn before, Ppn next) {
        if (regradedWithoutReason(before, next) && next.version() == before.version() + 1) {
            throw new RejectedException("/data/regradeReason", "regrade-reason", "the grade changed without a reason");
        }
    }

    /** Whether the grade differs from that of the version known before, and no reason for it was seen. */
    public static boolean regradedWithoutReason(Ppn before, Ppn next) {
        return before.grade() != next.grade()
                && next.regradeReason().filter(reason -> !reason.isBlank()).isEmpty();
    }

    /**
     * An occurrence is changed in one transaction, which holds a hundred items.
     *
     * @throws RejectedException if it has grown beyond that: a person works it
     */
    public static void requireRoom(int changes) {
        if (changes > MOST_CHANGES) {
            throw new RejectedException(
                    "/data/children", "too-large", "the occurrence concerns too many children at once");
        }
    }

    private static List<Problem> missing(Missing missing, Instant receivedAt, String pointer) {
        List<Problem> problems = new ArrayList<>();
        past(pointer + "/reportedAt", missing.reportedAt(), receivedAt).ifPresent(problems::add);
        missing.foundAt()
                .flatMap(found -> past(pointer + "/foundAt", found, receivedAt))
                .ifPresent(problems::add);
        if (missing.foundAt().filter(missing.reportedAt()::isAfter).isPresent()) {
            problems.add(new Problem(
                    pointer + "/foundAt", "impossible-date", "lies before the report that the child was missing"));
        }
        return problems;
    }

    private static Optional<Problem> born(Optional<LocalDate> dateOfBirth, LocalDate today, String pointer) {
        return dateOfBirth
                .filter(born -> born.isAfter(today))
                .map(born -> new Problem(pointer + "/dateOfBirth", "impossible-date", "lies in the future"));
    }

    private static Optional<Problem> past(String pointer, Instant at, Instant receivedAt) {
        return ReportedTimes.problem(new Reported(pointer, at), receivedAt);
    }
}
