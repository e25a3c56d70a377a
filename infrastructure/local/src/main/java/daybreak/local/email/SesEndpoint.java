package daybreak.local.email;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** An endpoint for the real SES client that keeps each email instead of sending it. */
public final class SesEndpoint implements AutoCloseable {
    private static final Duration LONGER_THAN_ANYONE_WAITS = Duration.ofMinutes(2);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InstantSource clock;
    private final Set<String> configurationSets;
    private final Consumer<SentEmail> onAccepted;
    private final Optional<SesUpstream> upstream;
    private final List<SentEmail> emails = new CopyOnWriteArrayList<>();
    private final Queue<SesFault> faults = new ArrayDeque<>();
    private final Set<String> throttled = ConcurrentHashMap.newKeySet();

    private SesEndpoint(
            HttpServer server,
            InstantSource clock,
            Set<String> configurationSets,
            Optional<URI> upstream,
            Consumer<SentEmail> onAccepted) {
        this.upstream = upstream.map(SesUpstream::new);
        this.server = server;
        this.clock = clock;
        this.configurationSets = configurationSets;
        this.onAccepted = onAccepted;
    }

    /**
     * Starts the endpoint; the port must be free, or 0.
     *
     * @param configurationSets the ones that exist; another one in a call is refused
     * @param upstream an SES that gets each email too, and whose answer is given; without one the answer is ours
     * @param onAccepted told of each email as SES takes it
     */
    public static SesEndpoint start(
            int port,
            InstantSource clock,
            Set<String> configurationSets,
            Optional<URI> upstream,
            Consumer<SentEmail> onAccepted) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var endpoint = new SesEndpoint(server, clock, configurationSets, upstream, onAccepted);
            server.setExecutor(endpoint.threads);
            server.createContext("/", endpoint::handle);
            server.start();
            return endpoint;
        } catch (IOException e) {
            throw new IllegalStateException("the SES endpoint did not start on port " + port, e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Every email that was accepted, in order. */
    public List<SentEmail> emails() {
        return List.copyOf(emails);
    }

    /** Makes the next call fail in that way; called several times, the next calls in that order. */
    public void failNext(SesFault fault) {
        synchronized (faults) {
            faults.add(fault);
        }
    }

    /** Forgets every email and every fault that is still to come. */
    public void clear() {
        synchronized (faults) {
            faults.clear();
        }
        emails.clear();
        throttled.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Optional<SesAnswer> answer = answer(SesRequest.of(body));
            if (answer.isPresent()) {
                byte[] xml = answer.get().xml().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/xml");
                exchange.sendResponseHeaders(answer.get().status(), xml.length);
                exchange.getResponseBody().write(xml);
            }
        }
    }

    /** The answer, or none where the connection is to close without one. */
    private Optional<SesAnswer> answer(SesRequest request) {
        return switch (request.action()) {
            case "SendRawEmail", "SendEmail" -> send(request);
            // A quota that no test or sample reaches:
            // https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html
            case "GetSendQuota" ->
                Optional.of(SesAnswer.result(
                        "GetSendQuota",
                        "<Max24HourSend>50000.0</Max24HourSend><MaxSendRate>50.0</MaxSendRate>" + "<SentLast24Hours>"
                                + emails.size() + ".0</SentLast24Hours>"));
            default ->
                Optional.of(SesAnswer.error(
                        400,
                        "InvalidAction",
                        "Could not find operation " + request.action().replaceAll("\\W", "")));
        };
    }

    private Optional<SesAnswer> send(SesRequest request) {
        Optional<SesFault> fault = nextFault();
        if (fault.isPresent() && fault.get() != SesFault.FAILURE_AFTER_ACCEPTING) {
            return fault.map(SesFault::answer);
        }
        String configurationSet = request.field("ConfigurationSetName").orElse("");
        if (!configurationSet.isEmpty() && !configurationSets.contains(configurationSet)) {
            return Optional.of(
                    SesAnswer.error(400, "ConfigurationSetDoesNotExist", "Configuration set does not exist."));
        }
        List<String> recipients = request.recipients();
        if (recipients.isEmpty()) {
            return Optional.of(SesAnswer.error(400, "InvalidParameterValue", "Missing final recipients."));
        }
        Mailboxes.Behaviour behaviour = Mailboxes.behaviourOf(recipients.getFirst());
        if (behaviour == Mailboxes.Behaviour.THROTTLE_ONCE && throttled.add(recipients.getFirst())) {
            return Optional.of(SesFault.THROTTLING.answer());
        }
        if (behaviour == Mailboxes.Behaviour.REFUSED) {
            return Optional.of(SesFault.MESSAGE_REJECTED.answer());
        }
        SesAnswer answer = upstream.map(ses -> ses.send(request))
                .orElseGet(() -> SesAnswer.accepted(request.action(), ourMessageId()));
        if (answer.messageId().isEmpty()) {
            return Optional.of(answer);
        }
        accept(request, recipients, configurationSet, answer.messageId().get());
        if (fault.isPresent()) {
            return fault.map(SesFault::answer);
        }
        if (behaviour == Mailboxes.Behaviour.LOST_ANSWER || behaviour == Mailboxes.Behaviour.NO_TRACE) {
            return Optional.empty();
        }
        if (behaviour == Mailboxes.Behaviour.SLOW_TIMEOUT) {
            waitLongerThanAnyone();
        }
        return Optional.of(answer);
    }

    private Optional<SesFault> nextFault() {
        synchronized (faults) {
            return Optional.ofNullable(faults.poll());
        }
    }

    /** The shape of a real one: 16 hex digits, a UUID, six digits. */
    private String ourMessageId() {
        return "0100" + String.format("%012x", clock.millis()) + "-" + UUID.randomUUID() + "-000000";
    }

    private void accept(SesRequest request, List<String> recipients, String configurationSet, String messageId) {
        var email = new SentEmail(
                messageId,
                clock.instant(),
                request.field("Source").map(SesRequest::address).orElse(""),
                recipients,
                configurationSet,
                request.tags(),
                new String(request.raw(), StandardCharsets.ISO_8859_1));
        emails.add(email);
        onAccepted.accept(email);
    }

    private static void waitLongerThanAnyone() {
        try {
            Thread.sleep(LONGER_THAN_ANYONE_WAITS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
