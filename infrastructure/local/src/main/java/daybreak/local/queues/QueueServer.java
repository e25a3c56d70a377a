package daybreak.local.queues;

import com.typesafe.config.ConfigFactory;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Queue;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.MessageData;
import org.elasticmq.MessageId;
import org.elasticmq.NodeAddress;
import org.elasticmq.QueueStatistics;
import org.elasticmq.msg.ClearQueue;
import org.elasticmq.msg.GetQueueStatistics;
import org.elasticmq.msg.LookupMessage;
import org.elasticmq.msg.LookupQueue;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import scala.Option;
import scala.jdk.javaapi.FutureConverters;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** The queues, over SQS's own protocol on loopback. */
public final class QueueServer implements Queues {
    private static final Duration ANSWER_WAIT = Duration.ofSeconds(10);

    private final ActorSystem actors;
    private final ActorRef manager;
    private final SQSRestServer server;
    private final InstantSource clock;
    private final int port;
    private final Map<String, Duration> delays;
    private final Set<String> ids;
    private final Map<String, ActorRef> queues = new LinkedHashMap<>();

    private QueueServer(
            ActorSystem actors,
            ActorRef manager,
            SQSRestServer server,
            InstantSource clock,
            int port,
            Map<String, Duration> delays,
            Set<String> ids) {
        this.actors = actors;
        this.manager = manager;
        this.server = server;
        this.clock = clock;
        this.port = port;
        this.delays = delays;
        this.ids = ids;
    }

    /** Starts a server without queues; the port must be free. */
    public static QueueServer start(int port, InstantSource clock) {
        var actors = ActorSystem.create("queues", ConfigFactory.parseString("""
                pekko.loglevel = OFF
                pekko.stdout-loglevel = OFF
                pekko.log-dead-letters = off
                pekko.coordinated-shutdown.run-by-jvm-shutdown-hook = off
                pekko.http.server.idle-timeout = 120 s
                pekko.http.server.request-timeout = 60 s
                """).withFallback(ConfigFactory.load()));
        var delays = new ConcurrentHashMap<String, Duration>();
        Set<String> ids = Collections.synchronizedSet(new LinkedHashSet<>());
        ActorRef manager =
                actors.actorOf(Props.create(ClockedQueues.class, () -> new ClockedQueues(clock, delays, ids)));
        SQSRestServer server = SQSRestServerBuilder.withActorSystem(actors)
                .withQueueManagerActor(manager)
                .withInterface("127.0.0.1")
                .withPort(port)
                .withServerAddress(new NodeAddress("http", "127.0.0.1", port, ""))
                .withAWSAccountId(LocalNames.ACCOUNT)
                .withAWSRegion("eu-west-2")
                .start();
        server.waitUntilStarted();
        return new QueueServer(actors, manager, server, clock, port, delays, ids);
    }

    @Override
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void create(List<Queue> templates, SqsClient client, LocalNames names) {
        for (Queue queue : QueueRequests.ordered(templates)) {
            delays.put(queue.name(), queue.delay());
            client.createQueue(QueueRequests.create(queue, names));
            Option<?> actor = (Option<?>) ask(manager, new LookupQueue(queue.name()));
            queues.put(queue.name(), (ActorRef) actor.get());
        }
    }

    @Override
    public QueueDepth depth(String queue) {
        // Its counts take a message that is due at this very millisecond for one that is not.
        var statistics = (QueueStatistics) ask(actor(queue), new GetQueueStatistics(clock.millis() + 1));
        return new QueueDepth(
                statistics.approximateNumberOfVisibleMessages(),
                statistics.approximateNumberOfInvisibleMessages(),
                statistics.approximateNumberOfMessagesDelayed());
    }

    @Override
    public Map<String, QueueDepth> depths() {
        var depths = new LinkedHashMap<String, QueueDepth>();
        queues.keySet().forEach(queue -> depths.put(queue, depth(queue)));
        return depths;
    }

    /** A message keeps its id when it becomes a dead letter. */
    @Override
    public List<String> look(String queue) {
        ActorRef actor = actor(queue);
        List<String> all;
        synchronized (ids) {
            all = List.copyOf(ids);
        }
        return all.stream()
                .map(id -> (Option<?>) ask(actor, new LookupMessage(new MessageId(id))))
                .filter(Option::isDefined)
                .map(found -> ((MessageData) found.get()).content().value())
                .toList();
    }

    @Override
    public void clear() {
        queues.values().forEach(queue -> ask(queue, new ClearQueue()));
        ids.clear();
    }

    /** Its clock is ours. */
    @Override
    public List<Message> due(String queue, List<Message> received) {
        return received;
    }

    /** Its clock is ours. */
    @Override
    public void visibleAgain(String queue, List<Message> messages) {
        // They are.
    }

    private ActorRef actor(String queue) {
        ActorRef actor = queues.get(queue);
        if (actor == null) {
            throw new IllegalArgumentException("the template has no queue " + queue);
        }
        return actor;
    }

    private static Object ask(ActorRef actor, Object question) {
        return Patterns.ask(actor, question, ANSWER_WAIT).toCompletableFuture().join();
    }

    /** Frees the port and lets every connection drop: the server's own way waits a minute for someone's long poll. */
    @Override
    public void close() {
        FutureConverters.asJava(server.waitUntilStarted().unbind())
                .toCompletableFuture()
                .join();
        actors.terminate();
    }
}
