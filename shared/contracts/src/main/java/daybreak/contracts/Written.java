package daybreak.contracts;

/**
 * An event ready for its queue.
 *
 * @param subject opaque id of what the event is about
 * @param body the whole CloudEvent
 */
public record Written(String eventId, String type, String subject, String body) {}
