package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.message.CaseStep;
import daybreak.domain.policy.DisclosurePolicy;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A case that is played step by step; each step is an hour after the one before it. */
final class PlayedCase {
    static final Instant RECEIVED = London.time("2026-03-02T10:00");
    static final Set<LocalDate> EASTER = Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));

    private final List<CaseEvent> events = new ArrayList<>();
    private final DisclosurePolicy policy;
    private final DisclosureSteps steps;

    private PlayedCase(DisclosurePolicy policy, Instant receivedAt) {
        this.policy = policy;
        this.steps = DisclosureSteps.of("DV/26/0117", receivedAt);
    }

    static PlayedCase ofNothing() {
        return new PlayedCase(Policies.disclosure(), RECEIVED);
    }

    static PlayedCase receivedAt(Instant at) {
        return new PlayedCase(Policies.disclosure(), at).then(DisclosureSteps::received);
    }

    static PlayedCase received() {
        return ofNothing().then(DisclosureSteps::received);
    }

    static PlayedCase received(Optional<Standing> standing) {
        return ofNothing().then(steps -> steps.received(Scheme.CSODS, standing));
    }

    /** As far as this stage by the ordinary way, or by the one of a decision not to disclose. */
    static PlayedCase at(Stage stage) {
        return switch (stage) {
            case TRIAGE -> received();
            case CHECKS -> at(Stage.TRIAGE).then(DisclosureSteps::triaged);
            case RESEARCH -> at(Stage.CHECKS).then(DisclosureSteps::checked);
            case DECISION -> at(Stage.RESEARCH).then(DisclosureSteps::researched);
            case SECOND_READING ->
                at(Stage.CHECKS)
                        .then(steps -> steps.checked(true, true))
                        .then(DisclosureSteps::researched)
                        .then(steps -> steps.decidedNotTo(DisclosureSteps.DECIDER));
            case DOCUMENT -> at(Stage.DECISION).then(steps -> steps.decidedToDisclose(DisclosureSteps.DECIDER));
            case DISCLOSURE ->
                at(Stage.DOCUMENT).then(DisclosureSteps::identified).then(DisclosureSteps::documented);
            case SAFETY_PLAN -> at(Stage.DISCLOSURE).then(DisclosureSteps::disclosed);
            case TELLING -> at(Stage.SECOND_READING).then(steps -> steps.secondRead(DisclosureSteps.READER, true));
            case CLOSING -> at(Stage.SAFETY_PLAN).then(DisclosureSteps::safetyPlanned);
            case CLOSED -> at(Stage.CLOSING).then(DisclosureSteps::closed);
        };
    }

    PlayedCase then(Function<DisclosureSteps, CaseStep> step) {
        Verdict verdict = answer(step);
        assertThat(verdict).isInstanceOf(Verdict.Taken.class);
        if (verdict instanceof Verdict.Taken(CaseEvent event, DisclosureCase next)) {
            events.add(event);
            assertThat(CaseHistory.replay(events)).contains(next);
        }
        return this;
    }

    Verdict answer(Function<DisclosureSteps, CaseStep> step) {
        return answer(step, events.size() + 1);
    }

    /** @param number as which step of the case it comes */
    Verdict answer(Function<DisclosureSteps, CaseStep> step, int number) {
        CaseStep made = step.apply(steps.step(number));
        Instant now = made.head().at().plus(Duration.ofMinutes(1));
        return Cases.decide(made, CaseHistory.replay(events), new Cases.Footing("3f81", policy, "test-1", now, EASTER));
    }

    CaseRule refusal(Function<DisclosureSteps, CaseStep> step) {
        return answer(step) instanceof Verdict.Refused(CaseRule rule) ? rule : fail("was taken");
    }

    DisclosureCase now() {
        return CaseHistory.replay(events).orElseThrow();
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }
}
