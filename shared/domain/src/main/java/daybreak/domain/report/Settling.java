package daybreak.domain.report;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.message.Problem;
import daybreak.domain.report.ReportState.Approved;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.ReportState.Released;
import daybreak.domain.report.ReportState.Sending;
import java.time.Instant;
import java.util.Optional;

/** What a person who rang the recipient makes of a report that is not known to have arrived. */
public final class Settling {
    private static final String SENT_AGAIN = "its recipient does not have it; approve it again to send it again";

    private Settling() {}

    /** What becomes of the report. */
    public sealed interface Decision {
        /** The recipient has it, and nobody had said that it left. */
        record Shared(Report next, Approval approval) implements Decision {}

        /** The recipient has what is known to have left. */
        record Arrived(Report next) implements Decision {}

        /**
         * It is to be approved again, as another edition of the same content.
         *
         * @param mayHaveLeft the approval of what may have reached the recipient all the same, where nobody recorded it
         */
        record SendAgain(Report next, Optional<Approval> mayHaveLeft) implements Decision {}

        /** The answer changes nothing about the report. */
        record Nothing() implements Decision {}

        record Refuse(Problem problem) implements Decision {}
    }

    /** @param outcome of the task about the arrival of the report's newest edition */
    public static Decision decide(Report report, Outcome outcome, ReportPolicy policy, Instant now) {
        return switch (report.state()) {
            case Approved(Approval approval) ->
                switch (outcome) {
                    case DONE, TOLD_BY_PHONE, TOLD_OTHERWISE -> shared(report, approval, now, policy);
                    case SEND_AGAIN -> again(report, Optional.empty(), policy);
                    case NOT_TO_BE_TOLD -> anApproversDecision();
                };
            case Sending(Approval approval, Instant at) ->
                switch (outcome) {
                    case DONE, TOLD_BY_PHONE, TOLD_OTHERWISE -> shared(report, approval, at, policy);
                    case SEND_AGAIN -> again(report, Optional.of(approval), policy);
                    case NOT_TO_BE_TOLD -> mayHaveLeft();
                };
            case Released(Approval approval, Instant at, Arrival arrival) ->
                switch (outcome) {
                    case DONE, TOLD_BY_PHONE, TOLD_OTHERWISE ->
                        report.settled()
                                ? new Decision.Nothing()
                                : new Decision.Arrived(
                                        report.in(new Released(approval, at, Arrival.DELIVERED), policy));
                    case SEND_AGAIN ->
                        arrival == Arrival.DELIVERED ? arrived() : again(report, Optional.empty(), policy);
                    case NOT_TO_BE_TOLD -> report.settled() ? new Decision.Nothing() : mayHaveLeft();
                };
            case ReportState.AwaitingHistory _, ReportState.InReview _, ReportState.Refused _ -> new Decision.Nothing();
        };
    }

    private static Decision shared(Report report, Approval approval, Instant at, ReportPolicy policy) {
        return new Decision.Shared(report.in(new Released(approval, at, Arrival.DELIVERED), policy), approval);
    }

    private static Decision again(Report report, Optional<Approval> mayHaveLeft, ReportPolicy policy) {
        return new Decision.SendAgain(report.sentAgain(SENT_AGAIN, policy), mayHaveLeft);
    }

    private static Decision anApproversDecision() {
        return refuse("it is approved: that it is not shared after all is an approver's decision");
    }

    private static Decision mayHaveLeft() {
        return refuse("it may have left: say whether the recipient has it, or that it is to be sent again");
    }

    private static Decision arrived() {
        return refuse("it has arrived");
    }

    private static Decision refuse(String says) {
        return new Decision.Refuse(new Problem("/data/outcome", "outcome", says));
    }
}
