package daybreak.aws.queues;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import daybreak.aws.watching.Watch;
import daybreak.contracts.Parsed;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.UnfinishedException;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.task.AtStake;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one loop of all queue functions. Each message is parsed and acted on inside one try: a bad one is answered and
 * acknowledged, a fault fails that message alone, and what the good ones have to tell leaves together.
 */
public final class SqsBatch {
    /** Two messages about one occurrence in two invocations: one reads again and wins the next time. */
    private static final int TRIES = 4;

    /** The message attribute with which a rejected message is put back: an instant, as ISO 8601 writes it. */
    public static final String FIRST_RECEIVED_AT = "firstReceivedAt";

    private final Publisher publisher;
    private final Rejections rejections;
    private final OpaqueIds ids;
    private final Watch watch;
    private final Clock clock;
    private final Stake stake;

    /** @param stake whether a message of this queue that cannot be taken is a task for a person */
    public SqsBatch(Publisher publisher, Rejections rejections, OpaqueIds ids, Watch watch, Clock clock, Stake stake) {
        this.publisher = publisher;
        this.rejections = rejections;
        this.ids = ids;
        this.watch = watch;
        this.clock = clock;
        this.stake = stake;
    }

    /** Reads a message of one queue. */
    @FunctionalInterface
    public interface Reader<T> {
        /** @throws RejectedException if it cannot be taken */
        Parsed<T> read(String body, Instant receivedAt);
    }

    /** Acts on a message and returns what is to be told of it. */
    @FunctionalInterface
    public interface Work<T> {
        List<Outbound> on(Received<T> message);
    }

    /** Says what may be left undone while nobody reads a message that cannot be taken, whatever is wrong with it. */
    @FunctionalInterface
    public interface Stake {
        AtStake of(String body);
    }

    public <T> SQSBatchResponse each(SQSEvent event, Reader<T> reader, Work<T> work) {
        Set<String> failed = new LinkedHashSet<>();
        List<Outbound> tells = new ArrayList<>();
        List<String> causes = new ArrayList<>();
        Set<String> failedGroups = new HashSet<>();
        for (SQSMessage message : event.getRecords()) {
            String id = message.getMessageId();
            if (group(message).filter(failedGroups::contains).isPresent()) {
                failed.add(id);
                continue;
            }
            try {
                for (Outbound tell : act(message, reader, work)) {
                    tells.add(tell);
                    causes.add(id);
                }
            } catch (UnfinishedException unfinished) {
                reportUnfinished(id, unfinished);
                for (Outbound tell : unfinished.tells()) {
                    tells.add(tell);
                    causes.add(id);
                }
                failed.add(id);
                group(message).ifPresent(failedGroups::add);
            } catch (RuntimeException fault) {
                watch.fault(id, fault);
                failed.add(id);
                group(message).ifPresent(failedGroups::add);
            }
        }
        publisher.sendAll(tells).forEach(position -> failed.add(causes.get(position)));
        failRestOfGroups(event, failed);
        return new SQSBatchResponse(failed.stream().map(BatchItemFailure::new).toList());
    }

    /** To wait for another message is no fault. */
    private void reportUnfinished(String id, UnfinishedException unfinished) {
        Throwable fault = unfinished.getCause();
        if (fault == null) {
            watch.info("waits", id, Map.of());
        } else {
            watch.fault(id, fault);
        }
    }

    /**
     * A queue that keeps order gives nothing more of a group until what failed comes again; what came after it in this batch
     * must come again behind it. See https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
     */
    private static void failRestOfGroups(SQSEvent event, Set<String> failed) {
        Set<String> failedGroups = new HashSet<>();
        for (SQSMessage message : event.getRecords()) {
            Optional<String> group = group(message);
            if (group.filter(failedGroups::contains).isPresent()) {
                failed.add(message.getMessageId());
            } else if (failed.contains(message.getMessageId())) {
                group.ifPresent(failedGroups::add);
            }
        }
    }

    /** Of a queue that keeps order. Elsewhere a sender may name a group too, and nothing waits for another of it. */
    private static Optional<String> group(SQSMessage message) {
        return Optional.ofNullable(message.getAttributes())
                .filter(_ -> queue(message).endsWith(".fifo"))
                .map(attributes -> attributes.get("MessageGroupId"));
    }

    private <T> List<Outbound> act(SQSMessage message, Reader<T> reader, Work<T> work) {
        try {
            Parsed<T> parsed = reader.read(message.getBody(), receivedAt(message));
            report(message, parsed);
            Received<T> received = parsed.received();
            return tryOn(received.under(ids.of("event", received.source(), received.eventId())), work);
        } catch (RejectedException rejected) {
            watch.warn(
                    "rejected",
                    message.getMessageId(),
                    Map.of(
                            "rules",
                            rejected.problems().stream()
                                    .map(problem -> problem.rule())
                                    .distinct()
                                    .toList()
                                    .toString()));
            watch.count("Rejected", 1);
            return rejections.keep(
                    new Original(queue(message), group(message), message.getBody(), receivedAt(message)),
                    rejected,
                    stake.of(message.getBody()));
        }
    }

    private static <T> List<Outbound> tryOn(Received<T> received, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.on(received);
            } catch (StaleRecordException stale) {
                if (attempt == TRIES) {
                    throw stale;
                }
            }
        }
    }

    private void report(SQSMessage message, Parsed<?> parsed) {
        if (!parsed.unknownFields().isEmpty()) {
            watch.warn(
                    "unknown fields",
                    message.getMessageId(),
                    Map.of("pointers", parsed.unknownFields().toString()));
            watch.count("UnknownFields", parsed.unknownFields().size());
        }
    }

    /** A message that was rejected and put back counts from when it first came, and so does a clock that it starts. */
    private Instant receivedAt(SQSMessage message) {
        Optional<Instant> first = Optional.ofNullable(message.getMessageAttributes())
                .flatMap(attributes -> Optional.ofNullable(attributes.get(FIRST_RECEIVED_AT)))
                .map(attribute -> Instant.parse(attribute.getStringValue()));
        return first.orElseGet(() -> sentAt(message));
    }

    private Instant sentAt(SQSMessage message) {
        String sent =
                message.getAttributes() == null ? null : message.getAttributes().get("SentTimestamp");
        return sent == null ? clock.instant() : Instant.ofEpochMilli(Long.parseLong(sent));
    }

    /** Whether the batch came from this queue; Lambda never mixes two queues in one event. */
    public static boolean cameFrom(SQSEvent event, String queueArn) {
        return event.getRecords().stream().allMatch(message -> queueArn.equals(message.getEventSourceArn()));
    }

    /** The name of the queue that the batch came from. */
    public static String queue(SQSEvent event) {
        return queue(event.getRecords().getFirst());
    }

    /** The queue's name is the end of its ARN. */
    private static String queue(SQSMessage message) {
        String arn = String.valueOf(message.getEventSourceArn());
        return arn.substring(arn.lastIndexOf(':') + 1);
    }
}
