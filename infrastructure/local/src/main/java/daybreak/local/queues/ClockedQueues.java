package daybreak.local.queues;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.ElasticMQError;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.msg.CreateQueue;
import org.elasticmq.msg.LookupQueue;
import org.elasticmq.util.NowProvider;
import scala.Option;
import scala.util.Either;
import scala.util.Right;

/** Stands before ElasticMQ's manager of queues, so that whoever asks for a queue gets one that goes by our clock. */
final class ClockedQueues extends AbstractActor {
    private static final Duration ANSWER_WAIT = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Map<String, Duration> delays;
    private final Set<String> ids;
    private final ActorRef manager;
    private final Map<ActorRef, ActorRef> clocked = new ConcurrentHashMap<>();

    /**
     * @param delays each queue's own delay, by name; a queue that it does not name has none
     * @param ids takes those of all messages that lie in any queue
     */
    ClockedQueues(InstantSource clock, Map<String, Duration> delays, Set<String> ids) {
        this.clock = clock;
        this.delays = delays;
        this.ids = ids;
        this.manager = context()
                .actorOf(Props.create(
                        QueueManagerActor.class,
                        () -> new QueueManagerActor(new ClockTime(clock), StrictSQSLimits$.MODULE$, Option.empty())));
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder()
                .match(LookupQueue.class, lookup -> pass(lookup, lookup.queueName()))
                .match(
                        CreateQueue.class,
                        create -> pass(create, create.request().name()))
                .matchAny(other -> manager.forward(other, context()))
                .build();
    }

    private void pass(Object question, String queue) {
        ActorSystem system = context().system();
        Patterns.pipe(
                        Patterns.ask(manager, question, ANSWER_WAIT).thenApply(answer -> swap(answer, queue, system)),
                        context().dispatcher())
                .to(sender());
    }

    private Object swap(Object answer, String name, ActorSystem system) {
        return switch (answer) {
            case Option<?> found when found.isDefined() -> Option.apply(clocked((ActorRef) found.get(), name, system));
            case Either<?, ?> made
            when made.isRight() ->
                new Right<ElasticMQError, ActorRef>(
                        clocked((ActorRef) made.toOption().get(), name, system));
            default -> answer;
        };
    }

    private ActorRef clocked(ActorRef queue, String name, ActorSystem system) {
        return clocked.computeIfAbsent(
                queue,
                real -> system.actorOf(Props.create(
                        ClockedQueue.class,
                        () -> new ClockedQueue(
                                real, name.endsWith(".fifo"), delays.getOrDefault(name, Duration.ZERO), clock, ids))));
    }

    /** Our clock in ElasticMQ's terms. */
    private static final class ClockTime extends NowProvider {
        private final InstantSource clock;

        ClockTime(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public long nowMillis() {
            return clock.millis();
        }

        @Override
        public OffsetDateTime now() {
            return clock.instant().atOffset(ZoneOffset.UTC);
        }
    }
}
