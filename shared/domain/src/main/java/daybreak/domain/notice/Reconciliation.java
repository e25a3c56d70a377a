package daybreak.domain.notice;

import daybreak.domain.morning.MorningTimes;
import daybreak.domain.occurrence.ChildMatching;
import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.policy.Policy.Morning;
import daybreak.domain.policy.Policy.Profile;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Brings the notices that exist into line with those that the PPNs now call for. What was not sent yet is rewritten or
 * withdrawn; what a school was already told is corrected, by a person.
 */
public final class Reconciliation {
    private static final String FOUND = "the child was found";
    private static final String NO_LONGER_CALLED_FOR = "a later version of the notice no longer calls for it";

    private final String occurrenceRef;
    private final Instant now;
    private final Morning policy;
    private final Profile profile;
    private final OpaqueIds ids;
    private final List<PlannedNotice> planned;
    private final List<Notice> existing;
    private final List<Notice> changed = new ArrayList<>();

    private Reconciliation(
            String occurrenceRef,
            List<PlannedNotice> planned,
            List<Notice> existing,
            Instant now,
            Policy policy,
            OpaqueIds ids) {
        this.occurrenceRef = occurrenceRef;
        this.planned = planned;
        this.existing = existing;
        this.now = now;
        this.policy = policy.morning();
        this.profile = policy.content().profile();
        this.ids = ids;
    }

    /** The notices to save: new ones have {@link Revision#NEW}. Unchanged ones are not among them. */
    public static List<Notice> changes(
            String occurrenceRef,
            List<PlannedNotice> planned,
            List<Notice> existing,
            Instant now,
            Policy policy,
            OpaqueIds ids) {
        Reconciliation reconciliation = new Reconciliation(occurrenceRef, planned, existing, now, policy, ids);
        NoticeChains chains = new NoticeChains(occurrenceRef, planned, existing, ids);
        for (PlannedNotice plan : planned) {
            reconciliation.bringIntoLine(plan, chains.of(plan));
        }
        chains.uncalled().forEach(reconciliation::takeBack);
        return List.copyOf(reconciliation.changed);
    }

    private void bringIntoLine(PlannedNotice plan, List<Notice> chain) {
        Optional<Notice> first = step(chain, NoticeStep.First.class);
        if (first.isEmpty()) {
            changed.add(create(plan, new NoticeStep.First(), plan.submittedAt(), concernsOf(plan)));
        } else if (first.get().state() instanceof NoticeState.Withdrawn) {
            revive(first.get(), plan, concernsOf(plan), MorningTimes.plan(plan.submittedAt(), now, policy));
        } else if (Telling.open(first.get())) {
            rewrite(first.get(), plan, concernsOf(plan));
        }
        Telling.last(chain).ifPresent(told -> follow(plan, chain, told));
        keepTellingStillMissing(plan, chain);
        planAhead(chain, next -> {
            Notice known = next.replanned(plan, plan.concerns());
            return isFound(plan.content()) ? known.in(new NoticeState.Withdrawn(FOUND, now)) : known;
        });
    }

    /**
     * A notice on its way plans the next morning's when the mail provider takes it, and one that a person is to ring about
     * when the person has, by what it says itself. Where more is known by now, the next morning's notice is stored first:
     * what is stored already stays as it is.
     */
    private void planAhead(List<Notice> chain, UnaryOperator<Notice> asKnown) {
        chain.stream()
                .filter(Telling::underWay)
                .flatMap(sending -> StillMissing.after(sending, policy, now, ids).stream())
                .filter(next -> chain.stream().noneMatch(stored -> stored.key().equals(next.key())))
                .map(next -> Map.entry(next, asKnown.apply(next)))
                .filter(both -> !both.getKey().equals(both.getValue()))
                .forEach(both -> changed.add(both.getValue()));
    }

    /** The school was told: tell it that the child was found, and correct whatever else changed. */
    private void follow(PlannedNotice plan, List<Notice> chain, Notice told) {
        Optional<Notice> found = step(chain, NoticeStep.Found.class);
        List<Notice> corrections = corrections(chain);
        boolean toldFound = isFound(told.content());
        boolean findingDue = isFound(plan.content()) && !toldFound;
        if (findingDue && found.isEmpty()) {
            changed.add(create(plan, new NoticeStep.Found(), now, plan.concerns()));
        } else if (findingDue && found.get().state() instanceof NoticeState.Withdrawn) {
            revive(found.get(), plan, plan.concerns(), MorningTimes.atOnce(now, policy));
        } else if (findingDue && Telling.open(found.get())) {
            rewrite(found.get(), plan, plan.concerns());
        } else if (takenBack(told) || differs(told, plan.content(), toldFound)) {
            correct(plan, corrections, Concern.CORRECTION);
        } else {
            settle(plan, corrections);
        }
        if (!isFound(plan.content())) {
            found.filter(Telling::unsent).ifPresent(notice -> withdraw(notice, "the child is missing after all"));
        }
    }

    private void correct(PlannedNotice plan, List<Notice> corrections, Concern why) {
        Optional<Notice> pending = corrections.stream().filter(Telling::open).findFirst();
        if (pending.isPresent()) {
            rewrite(pending.get(), plan, List.of(why));
        } else {
            changed.add(create(plan, new NoticeStep.Correction(corrections.size() + 1), now, List.of(why)));
        }
    }

    /** What the school was told is right again: a correction that waits is pointless, and one with a person says so. */
    private void settle(PlannedNotice plan, List<Notice> corrections) {
        for (Notice correction : corrections) {
            if (Telling.unsent(correction)) {
                withdraw(correction, "what the school was told is right again");
            } else if (Telling.open(correction)) {
                rewrite(correction, plan, List.of(Concern.CORRECTION));
            }
        }
    }

    private void keepTellingStillMissing(PlannedNotice plan, List<Notice> chain) {
        List<Notice> stillMissing = chain.stream()
                .filter(notice -> notice.step() instanceof NoticeStep.StillMissing)
                .sorted(Comparator.comparingInt(Reconciliation::nth))
                .toList();
        if (stillMissing.isEmpty()) {
            return;
        }
        Notice last = stillMissing.getLast();
        if (Telling.open(last) && isFound(plan.content())) {
            withdraw(last, FOUND);
        } else if (Telling.open(last)) {
            rewrite(last, plan, plan.concerns());
        } else if (last.state() instanceof NoticeState.Withdrawn && !isFound(plan.content())) {
            revive(last, plan, plan.concerns(), MorningTimes.withNextRun(now, policy));
        }
    }

    /** Nothing calls for these notices any more. */
    private void takeBack(List<Notice> chain) {
        Optional<Notice> told = Telling.last(chain);
        List<Notice> corrections = corrections(chain);
        chain.stream()
                .filter(notice -> Telling.unsent(notice) || isOpenAndNoCorrection(notice))
                .filter(notice -> !takenBack(notice))
                .forEach(notice -> withdraw(notice, NO_LONGER_CALLED_FOR));
        planAhead(chain, next -> next.in(new NoticeState.Withdrawn(NO_LONGER_CALLED_FOR, now)));
        boolean done = corrections.stream()
                .filter(correction -> !(correction.state() instanceof NoticeState.Withdrawn))
                .max(Comparator.comparingInt(Reconciliation::nth))
                .filter(Reconciliation::takenBack)
                .isPresent();
        if (told.isPresent() && !done) {
            Notice last = told.get();
            PlannedNotice again = new PlannedNotice(
                    last.kind(),
                    last.childRef(),
                    last.destination(),
                    last.content(),
                    List.of(),
                    last.adults(),
                    last.submittedAt());
            List<Notice> kept = corrections.stream()
                    .filter(correction -> !Telling.unsent(correction))
                    .toList();
            if (kept.stream().anyMatch(Telling::open)) {
                correct(again, kept, Concern.TAKEN_BACK);
            } else {
                NoticeStep step = new NoticeStep.Correction(corrections.size() + 1);
                changed.add(create(again, step, now, List.of(Concern.TAKEN_BACK)));
            }
        }
    }

    /** A correction that is with a person becomes one that says that it was all a mistake. */
    private static boolean isOpenAndNoCorrection(Notice notice) {
        return Telling.open(notice) && !(notice.step() instanceof NoticeStep.Correction);
    }

    /** A child whose name or date of birth was put right after a school was told may be told of twice: a person looks. */
    private List<Concern> concernsOf(PlannedNotice plan) {
        boolean toldOfOneLikeIt = existing.stream()
                .filter(notice ->
                        notice.kind() == plan.kind() && Telling.at(notice).isPresent())
                .filter(notice ->
                        planned.stream().noneMatch(other -> other.childRef().equals(notice.childRef())))
                .anyMatch(notice -> ChildMatching.near(traits(notice.content()), traits(plan.content())));
        if (!toldOfOneLikeIt || plan.concerns().contains(Concern.NEAR_MATCH)) {
            return plan.concerns();
        }
        List<Concern> concerns = new ArrayList<>(plan.concerns());
        concerns.add(Concern.NEAR_MATCH);
        return concerns.stream().sorted().toList();
    }

    private static Traits traits(NoticeContent content) {
        return new Traits(content.child().normalised(), content.dateOfBirth(), Optional.empty());
    }

    private static boolean isFound(NoticeContent content) {
        return content.missing().flatMap(NoticeContent.MissingEpisode::foundAt).isPresent();
    }

    private boolean differs(Notice notice, NoticeContent planned, boolean toldFound) {
        NoticeContent told = notice.content().printed(notice.kind(), profile);
        NoticeContent now = planned.printed(notice.kind(), profile);
        return toldFound ? !told.equals(now) : !told.withoutFinding().equals(now.withoutFinding());
    }

    private void withdraw(Notice notice, String why) {
        changed.add(notice.in(new NoticeState.Withdrawn(why, now)));
    }

    private void rewrite(Notice notice, PlannedNotice plan, List<Concern> concerns) {
        Notice next = notice.replanned(plan, concerns);
        if (!next.equals(notice)) {
            changed.add(next);
        }
    }

    private void revive(Notice withdrawn, PlannedNotice plan, List<Concern> concerns, MorningTimes.Plan when) {
        changed.add(withdrawn
                .replanned(plan, concerns)
                .in(new NoticeState.Due(when.on()))
                .countedOn(when.ledgerDay()));
    }

    private Notice create(PlannedNotice plan, NoticeStep step, Instant submittedAt, List<Concern> concerns) {
        MorningTimes.Plan when = step instanceof NoticeStep.First
                ? MorningTimes.plan(submittedAt, now, policy)
                : MorningTimes.atOnce(now, policy);
        return new Notice(
                NoticeKey.of(occurrenceRef, plan.childRef(), plan.destination(), plan.kind(), step, ids),
                plan.kind(),
                step,
                plan.childRef(),
                plan.destination(),
                plan.content(),
                concerns,
                plan.adults(),
                submittedAt,
                new NoticeState.Due(when.on()),
                0,
                Optional.empty(),
                Optional.empty(),
                when.ledgerDay(),
                Revision.NEW);
    }

    private static int nth(Notice notice) {
        return switch (notice.step()) {
            case NoticeStep.StillMissing(int nth) -> nth;
            case NoticeStep.Correction(int nth) -> nth;
            case NoticeStep.First first -> 0;
            case NoticeStep.Found found -> 0;
        };
    }

    private static Optional<Notice> step(List<Notice> chain, Class<? extends NoticeStep> type) {
        return chain.stream().filter(notice -> type.isInstance(notice.step())).findFirst();
    }

    private static List<Notice> corrections(List<Notice> chain) {
        return chain.stream()
                .filter(notice -> notice.step() instanceof NoticeStep.Correction)
                .toList();
    }

    private static boolean takenBack(Notice notice) {
        return notice.concerns().contains(Concern.TAKEN_BACK);
    }
}
