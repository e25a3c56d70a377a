package daybreak.sendreminder;

import daybreak.aws.mail.NotSentException;
import daybreak.aws.mail.SendOnce;
import daybreak.aws.mail.SendOnce.Claim;
import daybreak.aws.mail.SendOnce.Letter;
import daybreak.aws.mail.SendOnce.Taken;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.mail.MailTag;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.message.UnfinishedException;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.task.HubEmail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a reminder, whose rungs are told from then on, and sends it once. */
final class SendReminder {
    static final String WHO = "send-reminder";

    private final Making making;
    private final StaffList staff;
    private final SendOnce sendOnce;

    SendReminder(Making making, StaffList staff, SendOnce sendOnce) {
        this.making = making;
        this.staff = staff;
        this.sendOnce = sendOnce;
    }

    List<Outbound> send(Received<ReminderDue> received) {
        String cause = received.eventId();
        Making.Made made = switch (received.data().about()) {
            case About.Digest digest -> making.digest(digest, cause);
            case About.Alert alert -> making.alert(alert, cause);
            case About.Climb(String reminderId) -> making.climb(reminderId, cause);
            case About.Again(String reminderId) -> making.again(reminderId, cause);
        };
        List<Outbound> tells = new ArrayList<>(made.tells());
        made.reminder().ifPresent(reminder -> tells.addAll(send(reminder, cause)));
        return tells;
    }

    private List<Outbound> send(Reminder reminder, String cause) {
        return switch (reminder.email()) {
            case HubEmail.Due() -> sendNow(reminder, cause);
            case HubEmail.Sending(Instant since) -> {
                sendOnce.foundClaimed(reminder, since);
                yield mayHaveGone(reminder);
            }
            case HubEmail.Failed _ -> making.toldBy(reminder, cause);
            case HubEmail.NotWanted _, HubEmail.Accepted _, HubEmail.Delivered _ -> List.of();
        };
    }

    /** The next run sees to it. A danger that is immediate cannot wait so long: better two people know of it than none. */
    private List<Outbound> mayHaveGone(Reminder reminder) {
        return reminder.isOfDanger() ? List.of(making.climbing(reminder)) : List.of();
    }

    private List<Outbound> sendNow(Reminder reminder, String cause) {
        Optional<StaffMember> reader = staff.read(reminder.staffRef());
        StaffMember to = reader.orElseThrow(() -> new IllegalStateException("nobody is " + reminder.staffRef()));
        Instant now = making.now();
        LocalDate today = MorningTimes.dayOf(now);
        if (!to.isReachable(today)) {
            return making.passOver(reminder, cause);
        }
        try {
            Optional<Taken> taken = sendOnce.send(
                    cause,
                    new Letter(
                            ReminderEmail.of(reminder, today),
                            to.email(),
                            new MailTag.OfReminder(reminder.id()),
                            "a reminder to one of the disclosure unit's people"),
                    new Claim<>(
                            reminder.emailed(new HubEmail.Sending(now)),
                            Reminder::at,
                            claimed -> claimed.emailed(new HubEmail.Due()),
                            (claimed, at) -> Taken.of(claimed.emailed(new HubEmail.Accepted(at)))));
            return taken.isPresent() ? List.of() : mayHaveGone(reminder);
        } catch (NotSentException notSent) {
            // The queue tries again; of a danger the next above hears meanwhile.
            throw new UnfinishedException(notSent, mayHaveGone(reminder));
        }
    }
}
