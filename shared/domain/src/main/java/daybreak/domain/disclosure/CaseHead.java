package daybreak.domain.disclosure;

import daybreak.domain.disclosure.Ladder.Pending;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is kept of a case beside its steps: which rungs were told, which are to come, and what the board shows.
 *
 * @param ref opaque id of the case
 * @param summary empty while the first step has not come
 * @param pending the rungs to come, as policy had it when the case last changed
 * @param told ids of the rungs that were told, or overtaken
 * @param gap set while steps wait for one that has not come
 * @param reviewOn the London day on which a person must review whether the case is still kept; empty while it is open
 */
public record CaseHead(
        String ref,
        String number,
        Optional<CaseSummary> summary,
        List<Pending> pending,
        Set<String> told,
        Optional<Gap> gap,
        Optional<LocalDate> reviewOn,
        Revision revision)
        implements Recorded {

    public CaseHead {
        pending = List.copyOf(pending);
        told = Set.copyOf(told);
    }

    /**
     * A step is missing.
     *
     * @param expected its number
     * @param askAt when a person is told
     */
    public record Gap(int expected, Instant askAt, LocalDate askOn) {}

    public static CaseHead first(String ref, String number) {
        return new CaseHead(
                ref, number, Optional.empty(), List.of(), Set.of(), Optional.empty(), Optional.empty(), Revision.NEW);
    }

    @Override
    public String recordId() {
        return ref;
    }

    /** The London day on which the daily run must look at the case. */
    public Optional<LocalDate> wakeOn() {
        return Stream.of(Ladder.wakeOn(pending), gap.map(Gap::askOn), reviewOn)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** As the case stands after a step. */
    public CaseHead after(
            DisclosureCase next, List<Pending> toCome, Optional<Gap> missing, Optional<LocalDate> nextReview) {
        return new CaseHead(
                ref, number, Optional.of(CaseSummary.of(next)), toCome, told, missing, nextReview, revision);
    }

    /** With steps that wait for one that has not come; without any, nothing waits. */
    public CaseHead waiting(Optional<Gap> missing) {
        return new CaseHead(ref, number, summary, pending, told, missing, reviewOn, revision);
    }

    public CaseHead reviewedAgainOn(LocalDate day) {
        return new CaseHead(ref, number, summary, pending, told, gap, Optional.of(day), revision);
    }

    /** With these rungs told, or overtaken by those that were. */
    public CaseHead told(Collection<String> rungs) {
        Set<String> all = new LinkedHashSet<>(told);
        all.addAll(rungs);
        return new CaseHead(
                ref,
                number,
                summary,
                pending.stream().filter(rung -> !all.contains(rung.id())).toList(),
                all,
                gap,
                reviewOn,
                revision);
    }

    /** The same, as it stands after it was saved. */
    public CaseHead at(Revision saved) {
        return new CaseHead(ref, number, summary, pending, told, gap, reviewOn, saved);
    }
}
