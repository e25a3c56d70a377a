package daybreak.endtoend.disclosure;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicantTold.Answer;
import daybreak.domain.morning.MorningTimes;
import daybreak.testing.fixtures.DisclosureSteps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** What happens to one case on which London day, drawn by a seed. */
final class PlannedCase {
    static final String DECIDER = "DU-201";

    private static final int OFFICERS = 6;

    /** What a step is, as far as reminders go. */
    enum Kind {
        RECEIVED,
        ALLOCATED,
        TRIAGED,
        TRIAGED_IMMEDIATE,
        CHECKED,
        IDENTIFIED,
        INTERVIEWED,
        RESEARCHED,
        DECIDED_TO,
        DECIDED_NOT,
        UPHELD,
        DOCUMENTED,
        DISCLOSED,
        SAFETY_PLAN,
        REFUSED,
        TOLD,
        WITHDRAWN,
        EXTENDED,
        CLOSED,
        REOPENED
    }

    /** @param value the owner, or the date of an extension; empty for every other step */
    record Step(LocalDate day, Kind kind, String value, CaseStep message) {}

    final String number;
    final Scheme scheme;
    final Optional<Standing> standing;
    final List<Step> steps = new ArrayList<>();

    private final Random random;
    private LocalDate day;

    private PlannedCase(int index, LocalDate receivedOn, Random random) {
        this.random = random;
        this.scheme = random.nextBoolean() ? Scheme.DVDS : Scheme.CSODS;
        this.number = (scheme == Scheme.DVDS ? "DV" : "CS") + "/26/" + (10_000 + index);
        this.standing = switch (random.nextInt(10)) {
            case 0, 1 -> Optional.empty();
            case 2, 3, 4 -> Optional.of(Standing.THIRD_PARTY);
            default -> Optional.of(Standing.PERSON_AT_RISK);
        };
        this.day = receivedOn;
    }

    static PlannedCase of(int index, LocalDate receivedOn, long seed) {
        PlannedCase planned = new PlannedCase(index, receivedOn, new Random(seed * 1_000_003 + index));
        planned.plan();
        return planned;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void plan() {
        add(0, Kind.RECEIVED, "", steps -> steps.received(scheme, standing));
        if (chance(90)) {
            allocate();
        }
        boolean immediate = chance(6);
        if (chance(2)) {
            return;
        }
        add(
                random.nextInt(2),
                immediate ? Kind.TRIAGED_IMMEDIATE : Kind.TRIAGED,
                "",
                steps -> immediate ? steps.triagedImmediate(false) : steps.triaged());
        if (chance(4) && standing.isPresent()) {
            add(random.nextInt(12), Kind.WITHDRAWN, "", DisclosureSteps::withdrawn);
            close();
            return;
        }
        boolean offender = chance(50);
        boolean met = chance(92);
        add(random.nextInt(4), Kind.CHECKED, "", steps -> steps.checked(met, !met || offender));
        if (!met) {
            add(1 + random.nextInt(3), Kind.REFUSED, "", DisclosureSteps::refused);
            tell();
            close();
            return;
        }
        add(random.nextInt(5), Kind.IDENTIFIED, "", DisclosureSteps::identified);
        if (chance(75)) {
            add(random.nextInt(9), Kind.INTERVIEWED, "", DisclosureSteps::interviewed);
        }
        if (chance(15)) {
            allocate();
        }
        if (chance(3)) {
            return;
        }
        research(offender);
        if (chance(5) && !immediate && steps.getLast().kind() == Kind.CLOSED) {
            add(5 + random.nextInt(40), Kind.REOPENED, "", DisclosureSteps::reopened);
            research(offender);
        }
    }

    private void research(boolean offender) {
        add(random.nextInt(16), Kind.RESEARCHED, "", DisclosureSteps::researched);
        if (chance(12)) {
            LocalDate until = steps.stream()
                    .filter(step -> step.kind() == Kind.RECEIVED || step.kind() == Kind.REOPENED)
                    .toList()
                    .getLast()
                    .day()
                    .plusDays(35 + random.nextInt(14));
            add(random.nextInt(3), Kind.EXTENDED, until.toString(), steps -> steps.extended(until, "DU-301"));
        }
        if (offender && chance(60)) {
            add(1 + random.nextInt(5), Kind.DECIDED_NOT, "", steps -> steps.decidedNotTo(DECIDER));
            add(random.nextInt(6), Kind.UPHELD, "", steps -> steps.secondRead(DisclosureSteps.READER, true));
            tell();
        } else {
            add(1 + random.nextInt(5), Kind.DECIDED_TO, "", steps -> steps.decidedToDisclose(DECIDER));
            add(random.nextInt(4), Kind.DOCUMENTED, "", DisclosureSteps::documented);
            add(
                    random.nextInt(15),
                    Kind.DISCLOSED,
                    "",
                    steps -> steps.disclosed(
                            DisclosureSteps.RECIPIENT, DisclosureSteps.WORDS, Optional.of("kept in touch")));
            add(random.nextInt(3), Kind.SAFETY_PLAN, "", DisclosureSteps::safetyPlanned);
            if (standing.equals(Optional.of(Standing.THIRD_PARTY))) {
                tell();
            }
        }
        close();
    }

    private void tell() {
        if (standing.isPresent()) {
            boolean neutral = standing.equals(Optional.of(Standing.THIRD_PARTY));
            add(random.nextInt(5), Kind.TOLD, "", steps -> steps.told(neutral ? Answer.NEUTRAL : Answer.OUTCOME));
        }
    }

    private void close() {
        add(random.nextInt(9), Kind.CLOSED, "", DisclosureSteps::closed);
    }

    private void allocate() {
        String owner = "DU-10" + (1 + random.nextInt(OFFICERS));
        add(0, Kind.ALLOCATED, owner, steps -> steps.allocated(owner));
    }

    private void add(int daysLater, Kind kind, String value, Function<DisclosureSteps, CaseStep> make) {
        day = day.plusDays(daysLater);
        int sequence = steps.size() + 1;
        Instant at = MorningTimes.at(day, LocalTime.of(10, 0).plusMinutes(sequence));
        steps.add(new Step(day, kind, value, make.apply(new DisclosureSteps(number, sequence, at))));
    }

    /** What had happened before the run of this day. */
    List<Step> before(LocalDate runDay) {
        return steps.stream().filter(step -> step.day().isBefore(runDay)).toList();
    }
}
