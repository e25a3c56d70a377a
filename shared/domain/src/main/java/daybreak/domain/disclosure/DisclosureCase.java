package daybreak.domain.disclosure;

import daybreak.domain.message.CaseStep.ApplicationReceived;
import daybreak.domain.message.CaseStep.DisclosureDecided;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case as its steps have made it. */
public record DisclosureCase(
        ApplicationReceived opening,
        Progress progress,
        Clocks clocks,
        Known known,
        People people,
        Optional<DisclosureDecided> decision,
        Optional<String> documentDigest) {

    public Stage stage() {
        return progress.stage();
    }

    public String number() {
        return opening.head().caseNumber();
    }

    public boolean isOpen() {
        return progress.stage() != Stage.CLOSED;
    }

    /** The date that the whole case must keep now. */
    public Due wholeDue() {
        return clocks.extension()
                .map(extension -> Due.on(extension.until()))
                .orElse(clocks.effective().whole());
    }

    /**
     * Where it stands.
     *
     * @param stageSince when the step that led to the stage was done
     * @param movedAt when the latest step was done
     * @param visits the stages it has left
     * @param completedAt when the last thing that its deadline asks for was done
     */
    public record Progress(
            int sequence,
            Stage stage,
            Instant stageSince,
            Instant movedAt,
            List<Visit> visits,
            Optional<Outcome> outcome,
            Optional<Instant> completedAt,
            Optional<Instant> closedAt) {
        public Progress {
            visits = List.copyOf(visits);
        }

        static Progress opened(ApplicationReceived opening) {
            Instant at = opening.head().at();
            return new Progress(
                    1, Stage.TRIAGE, at, at, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Progress moved(int step, Instant at) {
            return new Progress(
                    step,
                    stage,
                    stageSince,
                    at.isAfter(movedAt) ? at : movedAt,
                    visits,
                    outcome,
                    completedAt,
                    closedAt);
        }

        Progress to(Stage next, Instant at) {
            if (next == stage) {
                return this;
            }
            List<Visit> left = new ArrayList<>(visits);
            left.add(new Visit(stage, stageSince, at));
            boolean completes = next.compareTo(Stage.CLOSING) >= 0;
            return new Progress(
                    sequence,
                    next,
                    at,
                    movedAt,
                    left,
                    outcome,
                    completes ? completedAt.or(() -> Optional.of(at)) : Optional.empty(),
                    next == Stage.CLOSED ? Optional.of(at) : Optional.empty());
        }

        Progress ending(Outcome as) {
            return new Progress(sequence, stage, stageSince, movedAt, visits, Optional.of(as), completedAt, closedAt);
        }

        Progress begunAgain() {
            return new Progress(
                    sequence, stage, stageSince, movedAt, visits, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A stage that was passed. */
    public record Visit(Stage stage, Instant from, Instant to) {}

    /**
     * Its deadlines.
     *
     * @param original as set at receipt; never moved
     * @param effective what must be kept: the original, or what immediate risk made of it
     */
    public record Clocks(
            Instant startedAt, CaseDeadlines original, CaseDeadlines effective, Optional<Extension> extension) {
        Clocks hurried(CaseDeadlines immediate) {
            return new Clocks(startedAt, original, original.sooner(immediate), extension);
        }

        Clocks ordinary() {
            return new Clocks(startedAt, original, original, extension);
        }

        Clocks extended(Extension second) {
            return new Clocks(startedAt, original, effective, Optional.of(second));
        }
    }

    /** A second date for the whole. */
    public record Extension(LocalDate until, String why, String authoriser) {}

    /**
     * What is established.
     *
     * @param protection why somebody must be told at once, where that is recorded
     */
    public record Known(
            boolean immediateRisk,
            Optional<String> protection,
            boolean checksDone,
            boolean criteriaMet,
            boolean knownOffender,
            boolean identityProven,
            boolean interviewHeld) {
        static final Known NOTHING = new Known(false, Optional.empty(), false, false, false, false, false);

        Known risk(boolean immediate, Optional<String> newProtection) {
            return new Known(
                    immediate, newProtection, checksDone, criteriaMet, knownOffender, identityProven, interviewHeld);
        }

        Known checked(boolean meets, boolean offender) {
            return new Known(immediateRisk, protection, true, meets, offender, identityProven, interviewHeld);
        }

        Known identified() {
            return new Known(immediateRisk, protection, checksDone, criteriaMet, knownOffender, true, interviewHeld);
        }

        Known interviewed() {
            return new Known(immediateRisk, protection, checksDone, criteriaMet, knownOffender, identityProven, true);
        }
    }

    /** Staff ids of who has it, who searched and who decided. */
    public record People(Optional<String> owner, Set<String> researchers, Optional<String> decider) {
        static final People NOBODY = new People(Optional.empty(), Set.of(), Optional.empty());

        public People {
            researchers = Set.copyOf(researchers);
        }

        People ownedBy(String staff) {
            return new People(Optional.of(staff), researchers, decider);
        }

        People researchedBy(String staff) {
            Set<String> all = new LinkedHashSet<>(researchers);
            all.add(staff);
            return new People(owner, all, decider);
        }

        People decidedBy(String staff) {
            return new People(owner, researchers, Optional.of(staff));
        }
    }

    DisclosureCase with(Progress next) {
        return new DisclosureCase(opening, next, clocks, known, people, decision, documentDigest);
    }

    DisclosureCase with(Clocks next) {
        return new DisclosureCase(opening, progress, next, known, people, decision, documentDigest);
    }

    DisclosureCase with(Known next) {
        return new DisclosureCase(opening, progress, clocks, next, people, decision, documentDigest);
    }

    DisclosureCase with(People next) {
        return new DisclosureCase(opening, progress, clocks, known, next, decision, documentDigest);
    }

    DisclosureCase decided(Optional<DisclosureDecided> next) {
        return new DisclosureCase(opening, progress, clocks, known, people, next, documentDigest);
    }

    DisclosureCase documented(Optional<String> digest) {
        return new DisclosureCase(opening, progress, clocks, known, people, decision, digest);
    }
}
