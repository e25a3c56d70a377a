package daybreak.recordcasestep;

import daybreak.aws.disclosure.CaseMessage;
import daybreak.aws.queues.Original;
import daybreak.aws.queues.Rejections;
import daybreak.domain.disclosure.CaseEvent;
import daybreak.domain.disclosure.CaseFile;
import daybreak.domain.disclosure.CaseFiles;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseHead.Gap;
import daybreak.domain.disclosure.CaseLog;
import daybreak.domain.disclosure.CaseRule;
import daybreak.domain.disclosure.Cases;
import daybreak.domain.disclosure.DisclosureCase;
import daybreak.domain.disclosure.KeepingCases;
import daybreak.domain.disclosure.KeptStep;
import daybreak.domain.disclosure.Ladder;
import daybreak.domain.disclosure.ParkedStep;
import daybreak.domain.disclosure.Verdict;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Problem;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.school.BankHolidays;
import daybreak.domain.task.AtStake;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides one step of a case and keeps it; then those that were waiting for it. */
final class RecordCaseStep {
    private final CaseFiles cases;
    private final Policies policies;
    private final Records records;
    private final Rejections rejections;
    private final Clock clock;

    RecordCaseStep(CaseFiles cases, Policies policies, Records records, Rejections rejections, Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.records = records;
        this.rejections = rejections;
        this.clock = clock;
    }

    /**
     * Takes one message.
     *
     * @param queue the name of the queue that it came on
     * @throws RejectedException if the step is impossible, with the rule that it broke
     */
    List<Outbound> take(Received<CaseMessage> received, String queue) {
        CaseStep step = received.data().step();
        CaseFile file =
                cases.read(cases.refOf(step.head().caseNumber()), step.head().caseNumber());
        Policy policy = policies.current(clock.instant());
        ParkedStep arrived = new ParkedStep(
                file.head().ref(),
                step,
                queue,
                received.eventId(),
                cause(received),
                received.at(),
                received.data().body());
        List<Outbound> tells = new ArrayList<>();
        switch (decide(arrived, file, policy)) {
            case Verdict.Refused(CaseRule rule) -> throw refused(arrived, rule);
            case Verdict.Before() -> tells.addAll(told(file, step));
            case Verdict.Early(int expected) -> {
                return park(arrived, file, expected, policy);
            }
            case Verdict.Taken(CaseEvent event, DisclosureCase next) ->
                tells.addAll(keep(arrived, event, next, file, policy, arrived.cause()));
        }
        // What a step of this cause let through before a crash is kept with the same cause, and told again above. Where
        // nothing waited nothing waits now: whatever parks a step changes the head, and this one was the first to
        // change it.
        if (!file.parked().isEmpty()) {
            tells.addAll(unpark(file.head().ref(), policy, arrived.cause()));
        }
        return tells;
    }

    private Verdict decide(ParkedStep arrived, CaseFile file, Policy policy) {
        return Cases.decide(
                arrived.step(),
                file.state(),
                new Cases.Footing(
                        file.head().ref(),
                        policy.disclosure(),
                        policy.version(),
                        arrived.receivedAt(),
                        holidays(policy)));
    }

    private static Set<LocalDate> holidays(Policy policy) {
        return BankHolidays.englandAndWales(policy.extraBankHolidays());
    }

    private RejectedException refused(ParkedStep step, CaseRule rule) {
        return new RejectedException(
                List.of(new Problem("/data", rule.rule(), rule.says())),
                CaseLog.refused(step.caseRef(), step.step(), rule, step.eventId(), clock.instant()).stream()
                        .toList());
    }

    private static RejectedException numberTaken() {
        return new RejectedException("/data/sequence", "sequence-taken", "the case has another step of this number");
    }

    /** The same step again is answered as it was; another one of its number cannot be. */
    private List<Outbound> told(CaseFile file, CaseStep step) {
        KeptStep kept = file.step(step.head().sequence()).orElseThrow();
        if (!kept.event().step().equals(step)) {
            throw numberTaken();
        }
        return records.toldBy(file.head().recordId(), kept.cause());
    }

    private List<Outbound> park(ParkedStep arrived, CaseFile file, int expected, Policy policy) {
        Optional<ParkedStep> same = file.parked(arrived.sequence());
        if (same.isPresent()) {
            if (!same.get().step().equals(arrived.step())) {
                throw numberTaken();
            }
            return List.of();
        }
        Instant now = clock.instant();
        CaseHead head = file.head().waiting(file.head().gap().or(() -> Optional.of(gap(expected, now, policy))));
        records.commit(
                new Change.Save(
                        head.summary().isPresent()
                                ? head
                                : head.reviewedAgainOn(KeepingCases.reviewUnopened(
                                        now, policy.disclosure().reviewClosed())),
                        audit(arrived, arrived.cause(), now, "waits for step " + expected),
                        List.of()),
                new Change.Follow(arrived));
        return List.of();
    }

    private static Gap gap(int expected, Instant since, Policy policy) {
        Instant askAt = since.plus(policy.disclosure().gapWait());
        return new Gap(expected, askAt, MorningTimes.dayOf(askAt));
    }

    /** Takes what waited for the step before it, one transaction each. */
    private List<Outbound> unpark(String ref, Policy policy, String cause) {
        List<Outbound> tells = new ArrayList<>();
        while (true) {
            CaseFile file = cases.read(ref);
            int expected = file.steps().size() + 1;
            Optional<ParkedStep> next = file.parked(expected);
            if (next.isEmpty()) {
                return tells;
            }
            ParkedStep parked = next.get();
            switch (decide(parked, file, policy)) {
                case Verdict.Taken(CaseEvent event, DisclosureCase after) ->
                    tells.addAll(keep(parked, event, after, file, policy, cause));
                case Verdict.Refused(CaseRule rule) -> {
                    tells.addAll(reject(parked, rule, file, policy, cause));
                    return tells;
                }
                case Verdict.Early _, Verdict.Before _ -> throw new IllegalStateException("is the next step");
            }
        }
    }

    private List<Outbound> keep(
            ParkedStep arrived, CaseEvent event, DisclosureCase next, CaseFile file, Policy policy, String cause) {
        CaseHead was = file.head();
        Instant now = clock.instant();
        Optional<Gap> gap =
                waitingBeyond(file, arrived.sequence()) ? missing(file, arrived, now, policy) : Optional.empty();
        CaseHead head = was.after(
                next,
                Ladder.pending(next, policy.disclosure(), was.told(), holidays(policy)),
                gap,
                KeepingCases.reviewOn(next, policy.disclosure().reviewClosed()));
        List<Outbound> tells = new ArrayList<>(CaseTells.of(head.ref(), event, file.state(), next, now));
        // Another step of this number waited: it comes too late, and whoever sent it must hear so.
        file.parked(arrived.sequence())
                .filter(parked -> !parked.step().equals(arrived.step()))
                .ifPresent(parked -> tells.addAll(reject(parked, numberTaken())));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Save(head, audit(arrived, cause, now, CaseTells.words(arrived.step())), tells));
        changes.add(new Change.Follow(new KeptStep(head.ref(), event, cause, arrived.body())));
        file.parked(arrived.sequence()).ifPresent(parked -> changes.add(new Change.Remove(parked)));
        records.commit(changes);
        return tells;
    }

    private static boolean waitingBeyond(CaseFile file, int sequence) {
        return file.parked().stream().anyMatch(parked -> parked.sequence() > sequence);
    }

    /** Nothing is missing where the very next step is the one that waits. */
    private static Optional<Gap> missing(CaseFile file, ParkedStep taken, Instant now, Policy policy) {
        return file.parked(taken.sequence() + 1).isPresent()
                ? file.head().gap()
                : Optional.of(gap(taken.sequence() + 1, now, policy));
    }

    /** A step that waited and then turned out to be impossible is answered like any other, and its number is free again. */
    private List<Outbound> reject(ParkedStep parked, CaseRule rule, CaseFile file, Policy policy, String cause) {
        Instant now = clock.instant();
        List<Outbound> tells = reject(parked, refused(parked, rule));
        Optional<Gap> gap = waitingBeyond(file, parked.sequence())
                ? Optional.of(gap(parked.sequence(), now, policy))
                : Optional.empty();
        records.commit(
                new Change.Save(file.head().waiting(gap), audit(parked, cause, now, "refused: " + rule.rule()), tells),
                new Change.Remove(parked));
        return tells;
    }

    /** Its original is kept as that of any other message that could not be taken, before it is removed from its case. */
    private List<Outbound> reject(ParkedStep parked, RejectedException why) {
        return rejections.keep(
                new Original(parked.queue(), Optional.of(parked.caseRef()), parked.body(), parked.receivedAt()),
                why,
                AtStake.NOTHING);
    }

    private static AuditEvent audit(ParkedStep arrived, String cause, Instant now, String why) {
        return AuditEvent.of(
                Operation.COLLECTION, cause, now, arrived.step().head().by(), why);
    }

    /** A CloudEvent's id is unique with its source only. */
    private static String cause(Received<?> received) {
        return received.source() + "#" + received.eventId();
    }
}
