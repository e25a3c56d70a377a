package daybreak.domain.notice;

import daybreak.domain.people.OpaqueIds;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notices of an occurrence, sorted by what each child's school, or a person in its place, has of them.
 *
 * <p>A person who has a first notice keeps it when a later version names another place for it: it is the same notice, and
 * the person alone tells that place. Were there a second one, the person would ring and an email would go.
 */
final class NoticeChains {
    private final String occurrenceRef;
    private final OpaqueIds ids;
    private final Set<Chain> called;
    private final Map<Chain, List<Notice>> chains;

    NoticeChains(String occurrenceRef, List<PlannedNotice> planned, List<Notice> existing, OpaqueIds ids) {
        this.occurrenceRef = occurrenceRef;
        this.ids = ids;
        this.called = planned.stream().map(Chain::of).collect(Collectors.toSet());
        // In the order in which they are stored, so that the same facts always make the same writes.
        this.chains =
                existing.stream().collect(Collectors.groupingBy(Chain::of, LinkedHashMap::new, Collectors.toList()));
    }

    /** What all notices about one child to one school under one scheme have in common. */
    private record Chain(NoticeKind kind, String childRef, String destination) {
        static Chain of(Notice notice) {
            return new Chain(
                    notice.kind(), notice.childRef(), notice.destination().word());
        }

        static Chain of(PlannedNotice plan) {
            return new Chain(plan.kind(), plan.childRef(), plan.destination().word());
        }

        boolean isAbout(PlannedNotice plan) {
            return kind == plan.kind() && childRef.equals(plan.childRef());
        }
    }

    /** What was said about the plan's child at its place, or is with a person who is to tell that place. */
    List<Notice> of(PlannedNotice plan) {
        List<Notice> own = chains.getOrDefault(Chain.of(plan), List.of());
        return first(own).isPresent()
                ? own
                : Stream.concat(takenOver(plan).stream(), own.stream()).toList();
    }

    /** Those that no plan calls for and none took over. */
    Collection<List<Notice>> uncalled() {
        return chains.entrySet().stream()
                .filter(chain -> !called.contains(chain.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Notice> takenOver(PlannedNotice plan) {
        NoticeKey key = NoticeKey.of(
                occurrenceRef, plan.childRef(), plan.destination(), plan.kind(), new NoticeStep.First(), ids);
        Optional<Chain> before = chains.entrySet().stream()
                .filter(other -> other.getKey().isAbout(plan) && !called.contains(other.getKey()))
                .filter(other -> first(other.getValue())
                        .filter(first -> first.key().equals(key) || staysWithPerson(first, other.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
        if (before.isEmpty()) {
            return List.of();
        }
        List<Notice> chain = chains.getOrDefault(before.get(), List.of());
        chains.remove(before.get());
        Optional<Notice> moves =
                first(chain).filter(first -> Telling.open(first) || first.state() instanceof NoticeState.Withdrawn);
        if (moves.isEmpty()) {
            return chain;
        }
        // What else was planned for the place that it leaves is taken back there.
        List<Notice> left =
                chain.stream().filter(Predicate.not(moves.get()::equals)).toList();
        if (!left.isEmpty()) {
            chains.put(before.get(), left);
        }
        return List.of(moves.get());
    }

    /** A person has it and told nobody yet; or told the school that they found, where the notice named none. */
    private static boolean staysWithPerson(Notice first, List<Notice> chain) {
        return switch (first.state()) {
            case NoticeState.WithPerson _ -> Telling.last(chain).isEmpty();
            case NoticeState.Closed _ ->
                first.destination() instanceof Destination.Unknown
                        && Telling.at(first).isPresent();
            case NoticeState.Due _,
                    NoticeState.Held _,
                    NoticeState.Sending _,
                    NoticeState.Accepted _,
                    NoticeState.Delayed _,
                    NoticeState.Delivered _,
                    NoticeState.Withdrawn _ -> false;
        };
    }

    private static Optional<Notice> first(List<Notice> chain) {
        return chain.stream()
                .filter(notice -> notice.step() instanceof NoticeStep.First)
                .findFirst();
    }
}
