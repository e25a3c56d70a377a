package daybreak.domain.notice;

import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is told of a notice: entries for the occurrence's log, and the message that has it sent. */
public final class NoticeAnswers {
    private final Policy policy;
    private final Instant now;

    public NoticeAnswers(Policy policy, Instant now) {
        this.policy = policy;
        this.now = now;
    }

    /**
     * Of a notice that was planned or planned anew.
     *
     * @param cause makes the ids unique to what planned it
     */
    public List<Outbound> planned(Notice notice, String cause) {
        return switch (notice.state()) {
            case NoticeState.Due(LocalDate on) -> runMayMiss(on) ? List.of(due(notice, cause)) : List.of();
            case NoticeState.Held(LocalDate until) -> runMayMiss(until) ? List.of(due(notice, cause)) : List.of();
            case NoticeState.Withdrawn(String why, Instant at) ->
                List.of(entry(notice, "withdrawn-" + cause, true, "Not sent to the school: " + why + "."));
            case NoticeState.WithPerson w -> List.of();
            case NoticeState.Sending s -> List.of();
            case NoticeState.Accepted a -> List.of();
            case NoticeState.Delayed d -> List.of();
            case NoticeState.Delivered d -> List.of();
            case NoticeState.Closed c -> List.of();
        };
    }

    private boolean runMayMiss(LocalDate on) {
        return MorningTimes.runMayMiss(on, now, policy.morning());
    }

    /** Asks for it to be sent, not before the day's cut-off. */
    public NoticeDue due(Notice notice, String cause) {
        Instant cutOff =
                MorningTimes.at(MorningTimes.dayOf(now), policy.morning().cutOff());
        return new NoticeDue(
                "notice-due-" + notice.key().text() + "-" + cause,
                notice.key(),
                notice.destination(),
                now.isBefore(cutOff) ? Optional.of(cutOff) : Optional.empty(),
                now);
    }

    /** Asks for it to be sent at once: a person let it go. */
    public NoticeDue dueNow(Notice notice, String cause) {
        return new NoticeDue(
                "notice-due-" + notice.key().text() + "-" + cause,
                notice.key(),
                notice.destination(),
                Optional.empty(),
                now);
    }

    /** @param event a word that is part of the entry's id */
    public LogEntryAdded entry(Notice notice, String event, boolean success, String entry) {
        return new LogEntryAdded(
                "log-" + notice.key().text() + "-" + event,
                notice.key().text(),
                notice.content().reference(),
                Optional.of(notice.content().child().given()),
                success,
                entry,
                now);
    }
}
