package daybreak.domain.ppn;

import daybreak.domain.people.Age;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which header the hub's task gets, and why. */
public final class Flagging {
    /** Domestic Abuse Act 2021 s.49A and the Children Act 1989: a child is under 18. */
    public static final int ADULT_AGE = 18;

    private Flagging() {}

    /** @param today the London day, on which ages are counted */
    public static TaskHeader header(Ppn ppn, LocalDate today) {
        List<String> contradictions = contradictions(ppn, today);
        if (!contradictions.isEmpty()) {
            return new TaskHeader.CheckUnclear(contradictions);
        }
        return ppn.children().isEmpty()
                ? new TaskHeader.WithoutChildren(List.of("the children box is not ticked and no child is listed"))
                : new TaskHeader.WithChildren(List.of("the children box is ticked and "
                        + (ppn.children().size() == 1
                                ? "one child is"
                                : ppn.children().size() + " children are")
                        + " listed"));
    }

    private static List<String> contradictions(Ppn ppn, LocalDate today) {
        List<String> found = new ArrayList<>();
        boolean listed = !ppn.children().isEmpty();
        if (!listed && ppn.unbornExpected().isPresent()) {
            found.add("only an unborn child is named");
        } else if (ppn.childrenTicked() && !listed) {
            found.add("the children box is ticked but no child is listed");
        }
        if (!ppn.childrenTicked() && listed) {
            found.add("children are listed but the children box is not ticked");
        }
        if (ppn.children().stream().anyMatch(child -> child.dateOfBirth().isEmpty())) {
            found.add("a child has no date of birth");
        }
        if (ppn.children().stream()
                .flatMap(child -> child.dateOfBirth().stream())
                .anyMatch(born -> isAdult(born, today))) {
            found.add("a person listed as a child is 18 or over");
        }
        if (ppn.incidentType() == IncidentType.MISSING_CHILD
                && ppn.children().stream().noneMatch(child -> child.missing().isPresent())) {
            found.add("it is a missing-child notice but no child is marked missing");
        }
        return found;
    }

    private static boolean isAdult(LocalDate born, LocalDate today) {
        return Age.on(today, born) >= ADULT_AGE;
    }
}
