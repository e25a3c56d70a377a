package daybreak.domain.message;

import java.time.Instant;

/**
 * A message that arrived and is valid.
 *
 * @param eventId the CloudEvent's id, unique with {@code source}; an opaque one in its stead once it is acted on, for what
 *     follows is named after it, and a sender's id may hold anything
 * @param source the CloudEvent's source: which system sent it
 * @param at when Daybreak received it
 */
public record Received<T>(String eventId, String source, Instant at, T data) {
    public Received<T> under(String opaqueId) {
        return new Received<>(opaqueId, source, at, data);
    }
}
