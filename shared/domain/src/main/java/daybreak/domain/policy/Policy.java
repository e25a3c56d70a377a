package daybreak.domain.policy;

import daybreak.domain.report.ReportPolicy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one force has decided.
 *
 * @param version names it in every decision that used it
 * @param effectiveFrom from when on it holds
 * @param formVersions the PPN form versions whose fields are known
 * @param circumstances the form's coded circumstances, with the words a school is told
 * @param disclosure disclosure casework
 * @param extraBankHolidays bank holidays proclaimed after the packaged list was made
 */
public record Policy(
        String version,
        Instant effectiveFrom,
        Set<String> formVersions,
        Map<String, String> circumstances,
        Clocks clocks,
        Escalation escalation,
        Morning morning,
        Content content,
        Retention retention,
        DisclosurePolicy disclosure,
        Set<LocalDate> extraBankHolidays,
        ReportPolicy reports) {

    public Policy {
        formVersions = Set.copyOf(formVersions);
        circumstances = Map.copyOf(circumstances);
        extraBankHolidays = Set.copyOf(extraBankHolidays);
    }

    /**
     * Grade clocks.
     *
     * @param red elapsed time
     * @param amber time in the hub's working hours
     * @param green time in the hub's working hours
     * @param warnBefore how long before a clock runs out, in elapsed time, a task is raised
     * @param workingHours per day of the week, London time; a day that is absent is not worked
     */
    public record Clocks(
            Duration red, Duration amber, Duration green, Duration warnBefore, Map<DayOfWeek, Span> workingHours) {
        public Clocks {
            workingHours = Map.copyOf(workingHours);
        }
    }

    /** A part of a day, London time; the end is not included. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a span ends after it starts");
            }
        }

        public boolean covers(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /** So many green notices for one child within such a period are reviewed. */
    public record Escalation(int greens, Period within) {}

    /**
     * The school morning, London time.
     *
     * @param cutOff what is submitted before it goes with this morning's run
     * @param ledgerCutOff what is flagged before it is in this morning's ledger
     * @param close when the ledger closes
     * @param atOnceUntil what is submitted after the cut-off of a school day and before this goes at once
     * @param holdToSchoolDay whether a notice waits for the next school day
     * @param repeatStillMissing whether a school is told each school morning that a child is still missing
     * @param foundHours when a school may be told at once that a child was found; earlier, the run tells it
     */
    public record Morning(
            LocalTime cutOff,
            LocalTime ledgerCutOff,
            LocalTime close,
            LocalTime atOnceUntil,
            boolean holdToSchoolDay,
            boolean repeatStillMissing,
            Span foundHours) {}

    /**
     * What an email says.
     *
     * @param call whom a school rings: the hub's name and number
     * @param earlyYearsByEmail whether early-years settings are told like schools
     * @param taskEmails whether each task about a child is also emailed to the hub
     */
    public record Content(
            Profile profile, boolean includePlace, Call call, boolean earlyYearsByEmail, boolean taskEmails) {}

    /** How much of the notice a school is told. */
    public enum Profile {
        FULL,
        MINIMAL
    }

    /**
     * Whom to ring.
     *
     * @param outOfHours a second number, where there is one
     */
    public record Call(String name, String number, Optional<String> outOfHours) {}

    /**
     * How long things are kept.
     *
     * @param workingCopies PPN facts, notices, tasks, originals of rejected messages
     * @param audit audit entries, and that a disclosure document was made
     */
    public record Retention(Duration workingCopies, Duration audit) {
        /** The least for working copies: the longest school holiday, of some seven weeks, must not outlast them. */
        public static final Duration LEAST = Duration.ofDays(60);
    }
}
