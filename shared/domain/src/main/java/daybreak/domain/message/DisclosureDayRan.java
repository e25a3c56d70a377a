package daybreak.domain.message;

import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code disclosure-day.ran.v1}: the daily run proves that it ran, and what became of the reminders since the run before.
 *
 * @param day London day
 * @param cases how many cases had something due
 * @param reminders how many people are reminded
 * @param sent of the reminders since the run before, how many the mail provider took
 * @param failed how many of them bounced, or are not known to have gone
 */
public record DisclosureDayRan(
        String eventId, LocalDate day, int cases, int reminders, int sent, int failed, Instant at)
        implements Outbound.OfDisclosure {}
