package daybreak.local.backend;

import daybreak.local.email.LocalTopics;
import daybreak.local.email.Topics;
import daybreak.local.queues.QueueServer;
import daybreak.local.queues.Queues;
import daybreak.local.tables.TableServer;
import daybreak.local.tables.Tables;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Template;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** DynamoDB Local and ElasticMQ in this JVM, on the cloud's own clock. */
public record EmbeddedBackend(LocalNames names, Tables tables, Queues queues, InstantSource clock) implements Backend {
    /** Starts both; the ports must be free. */
    public static EmbeddedBackend start(int tablesPort, int queuesPort, InstantSource clock) {
        // The two servers take most of the start, so they start side by side.
        CompletableFuture<TableServer> startingTables =
                CompletableFuture.supplyAsync(() -> TableServer.start(tablesPort), Thread::startVirtualThread);
        QueueServer queues = QueueServer.start(queuesPort, clock);
        return new EmbeddedBackend(LocalNames.at(queues.endpoint()), startingTables.join(), queues, clock);
    }

    @Override
    public Topics topics(Template template, SqsClient sqs) {
        return new LocalTopics(template, names, sqs, clock);
    }

    @Override
    public Optional<URI> emails() {
        return Optional.empty();
    }

    @Override
    public void prepareEmails(Template template, SesClient ses) {
        // Our own endpoint knows the template.
    }

    @Override
    public List<ExecutionInterceptor> interceptors() {
        return List.of();
    }

    @Override
    public List<String> gaps() {
        return List.of();
    }

    @Override
    public void close() {
        queues.close();
        tables.close();
    }
}
