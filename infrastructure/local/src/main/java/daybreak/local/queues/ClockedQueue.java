package daybreak.local.queues;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.elasticmq.DefaultVisibilityTimeout$;
import org.elasticmq.DeliveryReceipt;
import org.elasticmq.MessageData;
import org.elasticmq.NeverReceived$;
import org.elasticmq.NewMessageData;
import org.elasticmq.actor.queue.InternalMessage;
import org.elasticmq.msg.ClearQueue;
import org.elasticmq.msg.DeleteMessage;
import org.elasticmq.msg.RestoreMessages;
import org.elasticmq.msg.SendMessage;
import org.elasticmq.msg.UpdateVisibilityTimeout;
import scala.Option;
import scala.collection.immutable.List$;
import scala.collection.mutable.ArrayBuffer;

/**
 * Stands before one of ElasticMQ's queues and stamps each message that comes in with our clock's time.
 *
 * <p>ElasticMQ asks its clock about everything else, but takes the machine's time for a new message. So a new message is
 * made here and handed over as one that is restored, a door that takes it as it is. With it goes a FIFO queue's memory
 * of deduplication ids, which has to forget by our clock too.
 */
final class ClockedQueue extends AbstractActor {
    /** See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html */
    private static final Duration DEDUPLICATION_WINDOW = Duration.ofMinutes(5);

    /** Below a millisecond, so that FIFO messages of one moment keep their order and none is early or late. */
    private static final long TICKS = 1_000_000;

    private record Remembered(Instant at, MessageData message) {}

    private final ActorRef queue;
    private final boolean isFifo;
    private final Duration delay;
    private final InstantSource clock;
    private final Set<String> ids;
    private final Map<String, Remembered> memory = new LinkedHashMap<>();
    private long sequence;

    /** @param ids of all messages that lie in any queue, in the order in which they came */
    ClockedQueue(ActorRef queue, boolean isFifo, Duration delay, InstantSource clock, Set<String> ids) {
        this.queue = queue;
        this.isFifo = isFifo;
        this.delay = delay;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder()
                .match(SendMessage.class, send -> sender().tell(take(send.message()), self()))
                .match(ClearQueue.class, clear -> {
                    memory.clear();
                    queue.forward(clear, context());
                })
                .match(DeleteMessage.class, delete -> {
                    ids.remove(delete.deliveryReceipt().extractId().id());
                    queue.forward(delete, context());
                })
                .matchAny(other -> queue.forward(other, context()))
                .build();
    }

    private MessageData take(NewMessageData message) {
        if (!isFifo || message.messageDeduplicationId().isEmpty()) {
            return add(message);
        }
        Instant now = clock.instant();
        memory.values().removeIf(known -> known.at().plus(DEDUPLICATION_WINDOW).isBefore(now));
        return memory.computeIfAbsent(
                        message.messageDeduplicationId().get().id(), id -> new Remembered(now, add(message)))
                .message();
    }

    private MessageData add(NewMessageData message) {
        InternalMessage taken = stamped(message);
        ids.add(taken.id());
        queue.tell(new RestoreMessages(List$.MODULE$.<InternalMessage>empty().$colon$colon(taken)), self());
        // A restored message wakes nobody who waits for one; a question about a time-out does, even a pointless one.
        queue.tell(
                new UpdateVisibilityTimeout(new DeliveryReceipt("nobody#nothing"), DefaultVisibilityTimeout$.MODULE$),
                ActorRef.noSender());
        return taken.toMessageData();
    }

    private InternalMessage stamped(NewMessageData message) {
        sequence++;
        Instant now = clock.instant();
        return new InternalMessage(
                message.id().isDefined()
                        ? message.id().get().id()
                        : UUID.randomUUID().toString(),
                new ArrayBuffer<>(),
                message.nextDelivery()
                        .toMillis(now.toEpochMilli(), delay.toMillis())
                        .millis(),
                message.content(),
                message.messageAttributes(),
                now.truncatedTo(ChronoUnit.MILLIS).plusNanos(sequence % TICKS).atOffset(ZoneOffset.UTC),
                message.orderIndex(),
                NeverReceived$.MODULE$,
                0,
                isFifo,
                message.messageGroupId(),
                message.messageDeduplicationId(),
                message.tracingId(),
                isFifo ? Option.apply(String.valueOf(sequence)) : message.sequenceNumber(),
                message.deadLetterSourceQueueName());
    }
}
