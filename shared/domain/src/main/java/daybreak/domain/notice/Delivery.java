package daybreak.domain.notice;

import daybreak.domain.notice.DeliveryReport.Kind;
import java.time.Instant;

/** How what SES reports moves a notice: forward only, except that a bounce after delivery reopens it. */
public final class Delivery {
    /** The lead, and then the deputy once. */
    private static final int MOST_ATTEMPTS = 2;

    private Delivery() {}

    public sealed interface Decision {
        /** Old news, or about an attempt that is over. */
        record Nothing() implements Decision {}

        record MoveTo(NoticeState next) implements Decision {}

        /** It arrived after all: the person who had it need not ring. */
        record ArrivedLate(NoticeState.Delivered next, String taskId) implements Decision {}

        /** The address is dead: quarantine it, and try the next contact. */
        record TryNextContact() implements Decision {}

        /** @param quarantine whether the address is dead */
        record HandOver(Concern concern, boolean quarantine) implements Decision {}

        /** The address is dead, but the notice is settled. */
        record QuarantineOnly() implements Decision {}
    }

    /** @param attempt which claim of the notice the email was sent under */
    public static Decision decide(Notice notice, int attempt, DeliveryReport report) {
        if (attempt != notice.attempts()) {
            return new Decision.Nothing();
        }
        return switch (notice.state()) {
            case NoticeState.Sending at -> underWay(notice, 0, report);
            case NoticeState.Accepted at -> underWay(notice, 1, report);
            case NoticeState.Delayed at -> underWay(notice, 2, report);
            case NoticeState.Delivered at -> afterDelivery(report.kind());
            case NoticeState.WithPerson at -> withPerson(at, report);
            case NoticeState.Closed at -> settled(report.kind());
            case NoticeState.Due at -> new Decision.Nothing();
            case NoticeState.Held at -> new Decision.Nothing();
            case NoticeState.Withdrawn at -> new Decision.Nothing();
        };
    }

    private static Decision underWay(Notice notice, int rank, DeliveryReport report) {
        Instant at = report.at();
        int attempt = notice.attempts();
        return switch (report.kind()) {
            case SENT -> rank < 1 ? new Decision.MoveTo(new NoticeState.Accepted(at)) : new Decision.Nothing();
            case DELAYED -> rank < 2 ? new Decision.MoveTo(new NoticeState.Delayed(at)) : new Decision.Nothing();
            case DELIVERED -> new Decision.MoveTo(new NoticeState.Delivered(at));
            case BOUNCED_FOR_GOOD ->
                attempt < MOST_ATTEMPTS && hasDeputy(notice)
                        ? new Decision.TryNextContact()
                        : new Decision.HandOver(Concern.BOUNCED, true);
            case BOUNCED_FOR_NOW, REFUSED -> new Decision.HandOver(Concern.BOUNCED, false);
            case COMPLAINED -> new Decision.HandOver(Concern.COMPLAINT, false);
        };
    }

    /** A school's list has a second contact; a local authority's does not, nor does a person's choice of one. */
    private static boolean hasDeputy(Notice notice) {
        return notice.released().isEmpty() && notice.destination() instanceof Destination.School;
    }

    private static Decision afterDelivery(Kind kind) {
        return switch (kind) {
            case BOUNCED_FOR_GOOD -> new Decision.HandOver(Concern.BOUNCED_AFTER_DELIVERY, true);
            case COMPLAINED -> new Decision.HandOver(Concern.COMPLAINT, false);
            case SENT, DELIVERED, DELAYED, BOUNCED_FOR_NOW, REFUSED -> new Decision.Nothing();
        };
    }

    private static Decision withPerson(NoticeState.WithPerson state, DeliveryReport report) {
        return switch (report.kind()) {
            case DELIVERED ->
                state.concern() == Concern.NOT_CONFIRMED
                        ? new Decision.ArrivedLate(new NoticeState.Delivered(report.at()), state.taskId())
                        : new Decision.Nothing();
            case BOUNCED_FOR_GOOD -> new Decision.QuarantineOnly();
            case SENT, DELAYED, BOUNCED_FOR_NOW, COMPLAINED, REFUSED -> new Decision.Nothing();
        };
    }

    private static Decision settled(Kind kind) {
        return kind == Kind.BOUNCED_FOR_GOOD ? new Decision.QuarantineOnly() : new Decision.Nothing();
    }
}
