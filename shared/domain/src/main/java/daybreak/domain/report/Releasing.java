package daybreak.domain.report;

import daybreak.domain.report.ReportState.Approved;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.ReportState.InReview;
import daybreak.domain.report.ReportState.Released;
import daybreak.domain.report.ReportState.Sending;
import java.time.Instant;
import java.util.Optional;

/** The way of an approved report to its recipient. */
public final class Releasing {
    private Releasing() {}

    /** What stands between an approval and its release. */
    public sealed interface Decision {
        /** This content, and what must not be found in the finished file. */
        record Release(Approval approval, ReportContent content) implements Decision {}

        /** It is not what was approved, or cannot be made again: people look at it again. */
        record Return(String why) implements Decision {}

        /** It is not approved, or not in this edition any more: there is nothing to do. */
        record Nothing() implements Decision {}
    }

    /**
     * Decides on the content as it is made now.
     *
     * @param edition the edition whose release was asked for
     */
    public static Decision decide(ReportFile file, int edition) {
        if (!(file.report().state() instanceof Approved(Approval approval)) || approval.edition() != edition) {
            return new Decision.Nothing();
        }
        Optional<ReportContent> content = file.content();
        if (content.isEmpty()) {
            return new Decision.Return("its history has expired");
        }
        return content.filter(each -> each.digest().equals(approval.digest()))
                .<Decision>map(each -> new Decision.Release(approval, each))
                .orElseGet(() -> new Decision.Return("its content is not the one that was approved"));
    }

    /** Claims it. */
    public static Report claimed(Report report, Approval approval, ReportPolicy policy, Instant now) {
        return report.in(new Sending(approval, now), policy);
    }

    /** Takes back a claim that certainly sent nothing. */
    public static Report unclaimed(Report report, Approval approval, ReportPolicy policy) {
        return report.in(new Approved(approval), policy);
    }

    /** It left. */
    public static Report accepted(Report report, Approval approval, ReportPolicy policy, Instant now) {
        return report.in(new Released(approval, now, Arrival.ACCEPTED), policy);
    }

    /** What SES reports of it later; forward only, except that a failure always counts. */
    public static Report arrived(Report report, Arrival arrival, ReportPolicy policy, Instant now) {
        return switch (report.state()) {
            case Sending sending -> report.in(new Released(sending.approval(), sending.at(), arrival), policy);
            case Released released ->
                arrival.compareTo(released.arrival()) > 0
                        ? report.in(new Released(released.approval(), released.at(), arrival), policy)
                        : report;
            case ReportState.AwaitingHistory waiting -> report;
            case InReview review -> report;
            case Approved approved -> report;
            case ReportState.Refused refused -> report;
        };
    }

    /**
     * Back to review: the finished file did not pass, or cannot be made.
     *
     * @param why in words for a person, which name the place and repeat no term
     */
    public static Report returned(Report report, String why, ReportPolicy policy) {
        return report.returned(why, policy);
    }
}
