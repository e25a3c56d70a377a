package daybreak.domain.notice;

import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy.Morning;
import daybreak.domain.policy.Policy.Retention;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The notice that tells a school again, each morning, that a child is still missing. */
public final class StillMissing {
    /** Often enough: working copies are kept for {@link Retention#LEAST} at least, and a summer without school is shorter. */
    private static final int KEPT_EVERY = 7;

    private StillMissing() {}

    /**
     * Whether, with this morning's notice, all that is stored of its occurrence is to be kept for as long again. A child may
     * be missing for longer than working copies are kept, and when found, what the schools were told is needed.
     */
    public static boolean asksToBeKept(Notice notice) {
        return notice.step() instanceof NoticeStep.StillMissing(int nth) && nth % KEPT_EVERY == 0;
    }

    /**
     * What the next morning calls for once the mail provider took this notice, or a person told the school, by what the
     * notice itself says.
     */
    public static Optional<Notice> after(Notice sent, Morning policy, Instant now, OpaqueIds ids) {
        return policy.repeatStillMissing() && tellsOfAMissingChild(sent)
                ? Optional.of(next(sent, MorningTimes.dayOf(now).plusDays(1), now, ids))
                : Optional.empty();
    }

    private static boolean tellsOfAMissingChild(Notice notice) {
        return notice.kind() == NoticeKind.ENDEAVOUR
                && !(notice.step() instanceof NoticeStep.Found)
                && !(notice.step() instanceof NoticeStep.Correction)
                && notice.content().missing().flatMap(MissingEpisode::foundAt).isEmpty();
    }

    /** @param day the London day of the run that sends it */
    public static Notice next(Notice sent, LocalDate day, Instant now, OpaqueIds ids) {
        NoticeStep step =
                new NoticeStep.StillMissing(sent.step() instanceof NoticeStep.StillMissing(int nth) ? nth + 1 : 1);
        return new Notice(
                NoticeKey.of(sent.key().occurrenceRef(), sent.childRef(), sent.destination(), sent.kind(), step, ids),
                sent.kind(),
                step,
                sent.childRef(),
                sent.destination(),
                sent.content(),
                sent.concerns(),
                sent.adults(),
                now,
                new NoticeState.Due(day),
                0,
                Optional.empty(),
                Optional.empty(),
                day,
                Revision.NEW);
    }
}
