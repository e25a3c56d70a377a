package daybreak.domain.report;

import java.time.Instant;
import java.util.Optional;

/** How far a report has come. */
public sealed interface ReportState {
    /** The records system was asked; pages are missing. */
    record AwaitingHistory() implements ReportState {}

    /**
     * There is an edition for people to review and approve.
     *
     * @param returned why it came back from release
     */
    record InReview(Optional<String> returned) implements ReportState {}

    /** May leave, in exactly this content. A change voids it. */
    record Approved(Approval approval) implements ReportState {}

    /** Claimed. From here on it may have gone, so it is never sent again by itself. */
    record Sending(Approval approval, Instant at) implements ReportState {}

    /** SES took it; whether it arrived is said by {@code arrival}. */
    record Released(Approval approval, Instant at, Arrival arrival) implements ReportState {}

    /** Somebody decided that nothing is shared. */
    record Refused(Staff by, String why, Instant at) implements ReportState {}

    /** What became of a released email. */
    enum Arrival {
        /** Nothing heard yet. */
        ACCEPTED,
        DELAYED,
        DELIVERED,
        /** Bounced, rejected or complained of: a person has it. */
        FAILED
    }
}
