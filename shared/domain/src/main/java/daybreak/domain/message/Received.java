package daybreak.domain.message;

import java.time.Instant;

/**
 * A message that arrived and is valid.
 *
 * @param eventId the CloudEvent's id, unique with {@code source}
 * @param source the CloudEvent's source: which system sent it
 * @param at when Daybreak received it
 */
public record Received<T>(String eventId, String source, Instant at, T data) {}
