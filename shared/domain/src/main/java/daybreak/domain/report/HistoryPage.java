package daybreak.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A part of the history that was asked for.
 *
 * @param ask which asking it answers, counting from 1
 * @param number of this page, counting from 1
 * @param of how many pages there are
 * @param asOf how the records stood when it was made
 */
public record HistoryPage(
        int ask,
        int number,
        int of,
        Instant asOf,
        List<HistoryPerson> people,
        List<HistoryEntry> entries,
        List<EarlierMeeting> meetings,
        List<SafeguardingAction> safeguarding) {

    public HistoryPage {
        people = List.copyOf(people);
        entries = List.copyOf(entries);
        meetings = List.copyOf(meetings);
        safeguarding = List.copyOf(safeguarding);
    }

    /**
     * An earlier MARAC about the same victim.
     *
     * @param referredOn the London day of the referral, from which a repeat is counted
     */
    public record EarlierMeeting(String id, LocalDate on, LocalDate referredOn, String outcome) {}

    /** Something already done to keep a person safe. */
    public record SafeguardingAction(String id, LocalDate on, String by, String what) {}
}
