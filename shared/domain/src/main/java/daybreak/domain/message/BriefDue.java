package daybreak.domain.message;

import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code brief.due.v1}: asks brief-supervisor for the weekly brief of one person.
 *
 * @param staffRef opaque id of the person
 * @param from first London day of the figures
 * @param to last London day of the figures
 */
public record BriefDue(String eventId, String staffRef, LocalDate day, LocalDate from, LocalDate to, Instant at)
        implements Outbound.DisclosureDue {}
