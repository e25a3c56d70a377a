package daybreak.aws.disclosure;

import daybreak.contracts.Contracts;
import daybreak.contracts.EventType;
import daybreak.contracts.Parsed;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.Inbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A step with the message that brought it, which is what is stored of it. */
public record CaseMessage(CaseStep step, String body) {
    /** The types of step that everybody may send who may send any. */
    public static final Set<String> STEPS = typesOf("CaseStepsQueue");

    /** The types of step that decide. */
    public static final Set<String> DECISIONS = typesOf("CaseDecisionsQueue");

    private static final Set<String> ALL = Arrays.stream(EventType.values())
            .filter(type -> CaseStep.class.isAssignableFrom(type.carries()))
            .map(EventType::wireName)
            .collect(Collectors.toUnmodifiableSet());

    /** DynamoDB keeps 400 KB an item; the rest of the row needs little. */
    private static final int LONGEST = 380_000;

    private static Set<String> typesOf(String queue) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.queue().equals(queue))
                .map(EventType::wireName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads a message from a queue.
     *
     * @param types those that the queue takes
     * @throws RejectedException if it cannot be taken
     */
    public static Parsed<CaseMessage> read(String body, Instant receivedAt, Set<String> types) {
        Parsed<Inbound> parsed = Contracts.read(body, receivedAt, types);
        if (body.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new RejectedException("", "too-long", "is longer than a step can be");
        }
        Received<Inbound> any = parsed.received();
        return new Parsed<>(
                new Received<>(any.eventId(), any.source(), any.at(), new CaseMessage((CaseStep) any.data(), body)),
                parsed.unknownFields());
    }

    /** A step as it was stored; that it can be read was seen when it came. */
    static CaseStep stored(String body, Instant at) {
        return (CaseStep) Contracts.read(body, at, ALL).received().data();
    }
}
