package daybreak.domain.policy;

import daybreak.domain.disclosure.Limit;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.Stage;
import daybreak.domain.disclosure.Timer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one force has decided about disclosure casework.
 *
 * @param schemes how long each part of a case may take
 * @param ladder who is reminded when; a rung further down counts as higher where two fall on one day
 * @param secondReadPercent how many of a hundred decisions not to disclose a second reader looks at; known offenders always
 * @param gapWait how long a step waits for the one before it until a person is told
 * @param reviewClosed how long after it was closed a person reviews whether a case is still kept; then again
 * @param briefDay the day on which supervisors get their brief
 * @param forecast what the forecast reckons with
 */
public record DisclosurePolicy(
        Map<Scheme, SchemeLimits> schemes,
        List<Rung> ladder,
        int secondReadPercent,
        Duration gapWait,
        Period reviewClosed,
        DayOfWeek briefDay,
        Forecasting forecast) {

    public DisclosurePolicy {
        schemes = Map.copyOf(schemes);
        ladder = List.copyOf(ladder);
        if (schemes.size() != Scheme.values().length) {
            throw new IllegalArgumentException("every scheme has its limits");
        }
    }

    public SchemeLimits limits(Scheme scheme) {
        return Optional.ofNullable(schemes.get(scheme)).orElseThrow();
    }

    /** @param immediate what holds from triage on where the risk is immediate */
    public record SchemeLimits(Limits ordinary, Limits immediate) {}

    /** The initial checks; the interview, face to face where the scheme wants it; the whole. */
    public record Limits(Limit checks, Limit interview, Limit whole) {}

    /**
     * One reminder of a deadline.
     *
     * @param code a word that names it, unique among those of its timer
     * @param days when, in days after the deadline; before it where negative
     */
    public record Rung(String code, Timer timer, Rank to, int days) {}

    /**
     * What the forecast reckons with.
     *
     * @param usualDays how long a case waits at each stage, until the force has closed cases enough of its own
     * @param closedCases how many those are
     * @param usualLoad how many open cases a person can have before each takes longer
     */
    public record Forecasting(Map<Stage, Integer> usualDays, int closedCases, int usualLoad) {
        public Forecasting {
            usualDays = Map.copyOf(usualDays);
        }
    }
}
