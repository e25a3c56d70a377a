package daybreak.aws.mail;

import daybreak.aws.watching.Watch;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import daybreak.domain.mail.Mailer.Outcome;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.UnfinishedException;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.record.Revision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Sends an email about an item to one inbox, once: claimed first, sent, and then saved with what is known. */
public final class SendOnce {
    /** Longer than any function runs, and gone by when the queue gives out again what a function broke off at. */
    public static final Duration MAY_STILL_SEND = Duration.ofMinutes(4);

    private final String who;
    private final Mailer mailer;
    private final Records records;
    private final Watch watch;
    private final Clock clock;

    /** @param who the function, as the audit trail names it */
    public SendOnce(String who, Mailer mailer, Records records, Watch watch, Clock clock) {
        this.who = who;
        this.mailer = mailer;
        this.records = records;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * What is sent.
     *
     * @param to one address
     * @param tag by which SES's own events find the item again
     * @param basis why it may be disclosed to that inbox, for the audit trail
     */
    public record Letter(Email email, String to, MailTag tag, String basis) {}

    /**
     * The item that the email is about, and what becomes of it.
     *
     * @param sending as it is saved before the email is sent, conditional on the revision that was read
     * @param at the same item, as it stands after it was saved
     * @param unclaimed what it is again when the email was certainly not sent
     * @param taken what it is when the mail provider took the email, at that instant
     */
    public record Claim<T extends Recorded>(
            T sending,
            BiFunction<T, Revision, T> at,
            UnaryOperator<T> unclaimed,
            BiFunction<T, Instant, Taken> taken) {}

    /**
     * What follows once the mail provider took the email.
     *
     * @param next the item
     * @param tells kept with the item's audit entry
     * @param plans new records; one that is stored already stays as it is
     */
    public record Taken(Recorded next, List<Outbound> tells, List<Recorded> plans) {
        public Taken {
            tells = List.copyOf(tells);
            plans = List.copyOf(plans);
        }

        /** Nothing follows. */
        public static Taken of(Recorded next) {
            return new Taken(next, List.of(), List.of());
        }
    }

    /**
     * @param cause id of the message that asks for it
     * @return what follows, already saved; empty where the email may have gone: the item stays claimed
     * @throws NotSentException if the email was certainly not sent; the item is as it was before
     * @throws daybreak.domain.record.StaleRecordException if somebody else changed the item first; nothing was sent
     */
    public <T extends Recorded> Optional<Taken> send(String cause, Letter letter, Claim<T> claim) {
        AuditEvent disclosure =
                new AuditEvent(Operation.DISCLOSURE, cause, clock.instant(), who, letter.basis(), List.of(letter.to()));
        Revision saved = records.commit(new Change.Save(claim.sending(), disclosure, List.of()))
                .of(claim.sending());
        T sending = claim.at().apply(claim.sending(), saved);
        return switch (mailer.send(letter.email(), letter.to(), letter.tag())) {
            case Outcome.Accepted accepted -> {
                Taken taken = claim.taken().apply(sending, clock.instant());
                records.commit(
                        List.of(alteration(taken.next(), cause, "accepted by the mail provider", taken.tells())),
                        taken.plans());
                yield Optional.of(taken);
            }
            case Outcome.NotSent(String why) -> {
                records.commit(alteration(claim.unclaimed().apply(sending), cause, "not sent: " + why, List.of()));
                throw new NotSentException(why);
            }
            case Outcome.Unknown(String why) -> {
                mayHaveGone(sending, why);
                yield Optional.empty();
            }
        };
    }

    /**
     * The item was claimed before this message came: by a try that broke off, and then nobody knows whether its email went.
     *
     * @throws UnfinishedException while the other try may still be at it
     */
    public void foundClaimed(Recorded item, Instant claimedAt) {
        notWhileSending(claimedAt);
        mayHaveGone(item, "claimed before");
    }

    /** @throws UnfinishedException while whoever claimed it then may still be sending: the queue asks again */
    public void notWhileSending(Instant claimedAt) {
        if (clock.instant().isBefore(claimedAt.plus(MAY_STILL_SEND))) {
            throw new UnfinishedException("another delivery of the message may still be sending");
        }
    }

    /** Nobody knows whether the email about it went, and it is not sent again: an alarm says so. */
    private void mayHaveGone(Recorded item, String why) {
        watch.warn("may have been sent", item.recordId(), Map.of("why", why));
        watch.count("SendUnknown", 1);
    }

    private Change alteration(Recorded next, String cause, String why, List<Outbound> tells) {
        return new Change.Save(next, AuditEvent.of(Operation.ALTERATION, cause, clock.instant(), who, why), tells);
    }
}
