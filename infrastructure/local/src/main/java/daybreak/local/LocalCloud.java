package daybreak.local;

import daybreak.aws.Environment;
import daybreak.local.backend.Backend;
import daybreak.local.backend.EmbeddedBackend;
import daybreak.local.backend.RemoteBackend;
import daybreak.local.backend.Target;
import daybreak.local.email.EventPublisher;
import daybreak.local.email.SentEmail;
import daybreak.local.email.SesEndpoint;
import daybreak.local.email.SesFault;
import daybreak.local.functions.FunctionOutput;
import daybreak.local.functions.LambdaFunction;
import daybreak.local.functions.LogLines;
import daybreak.local.functions.QueueFeed;
import daybreak.local.functions.ScheduledCalls;
import daybreak.local.functions.Workers;
import daybreak.local.queues.QueueDepth;
import daybreak.local.queues.Queues;
import daybreak.local.tables.Tables;
import daybreak.local.template.Function;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Template;
import daybreak.local.time.Agenda;
import daybreak.local.time.LocalClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * A cloud on this machine, made from the template: tables, queues, email, schedules and functions.
 *
 * <p>With a clock that stands ({@link Options#standingAt}) nothing works until {@link #settle} or {@link #advanceTo} is
 * called, and one thread may call them. With the real clock everything works by itself.
 */
public final class LocalCloud implements AutoCloseable {
    private final Options options;
    private final Ports ports;
    private final Template template;
    private final LocalNames names;
    private final LocalClock clock;
    private final Agenda agenda = new Agenda();
    private final LogLines log = new LogLines(line -> {});
    private final Backend backend;
    private final Tables tables;
    private final Queues queues;
    private final SesEndpoint emails;
    private final LocalClients clients;
    private final Outsiders outsiders;
    private final Map<String, LambdaFunction> functions = new LinkedHashMap<>();
    private final List<QueueFeed> feeds = new ArrayList<>();
    private final List<ScheduledCalls> schedules = new ArrayList<>();
    private final Workers workers = new Workers();
    private final Motion motion;
    private final List<Running> running = new ArrayList<>();

    private LocalCloud(Options options) {
        this.options = options;
        this.ports = options.ports().claim();
        this.clock = options.startAt().map(LocalClock::standingAt).orElseGet(LocalClock::running);
        this.backend = backend();
        this.names = backend.names();
        this.tables = backend.tables();
        this.queues = backend.queues();
        this.template = Template.read(options.template(), names, options.parameters());
        this.clients = LocalClients.of(new Environment(
                LocalClients.variables(
                        tables.endpoint(), queues.endpoint(), backend.emails().orElse(emailEndpoint(ports))),
                clock,
                List.of()));
        this.outsiders = new Outsiders(clients.sqs(), this::queueUrl);
        queues.create(template.queues(), clients.sqs(), names);
        template.tables().forEach(table -> tables.create(table, clients.dynamoDb()));
        backend.prepareEmails(template, clients.ses());
        var publisher = new EventPublisher(template, names, agenda, backend.topics(template, clients.sqs()));
        this.emails = SesEndpoint.start(
                ports.emails(), clock, Set.copyOf(template.configurationSets()), backend.emails(), publisher::accepted);
        template.functions().forEach(this::add);
        this.motion = new Motion(clock, agenda, queues, feeds, workers, options.concurrency());
        enterSchedules();
    }

    private Backend backend() {
        return switch (options.target()) {
            case Target.Embedded() -> EmbeddedBackend.start(ports.tables(), ports.queues(), clock);
            case Target.At(URI url) -> RemoteBackend.at(url, LocalClients.variables(url, url, url), clock, agenda);
        };
    }

    /** What the servers behind this cloud lack and is made up for, one sentence each. */
    public List<String> gaps() {
        return backend.gaps();
    }

    /**
     * Starts a cloud.
     *
     * @throws PortTakenException if someone else has one of its ports
     */
    public static LocalCloud start(Options options) {
        FunctionOutput.capture();
        var cloud = new LocalCloud(options);
        if (options.startAt().isEmpty()) {
            cloud.run();
        }
        return cloud;
    }

    private static URI emailEndpoint(Ports ports) {
        return URI.create("http://127.0.0.1:" + ports.emails());
    }

    private void add(Function function) {
        var variables = new LinkedHashMap<>(function.environment());
        variables.putAll(LocalClients.variables(tables.endpoint(), queues.endpoint(), emailEndpoint(ports)));
        variables.put("AWS_LAMBDA_FUNCTION_NAME", function.logicalId());
        variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.memoryMegabytes()));
        variables.putAll(options.variables());
        var lambda = new LambdaFunction(function, names, new Environment(variables, clock, interceptors()), log);
        functions.put(function.logicalId(), lambda);
        function.queues().stream()
                .filter(source -> source.isEnabled() && !options.unscheduled().contains(function.logicalId()))
                .map(source -> new QueueFeed(
                        lambda,
                        source,
                        template.queueNamed(source.queue()),
                        clients.sqs(),
                        queues,
                        names,
                        agenda,
                        clock))
                .forEach(feeds::add);
        function.schedules().stream()
                .map(schedule -> new ScheduledCalls(lambda, schedule, names, agenda, clock, clients.sqs(), workers))
                .forEach(schedules::add);
    }

    private List<ExecutionInterceptor> interceptors() {
        return Stream.concat(options.interceptors().stream(), backend.interceptors().stream())
                .toList();
    }

    private void enterSchedules() {
        schedules.stream()
                .filter(schedule -> !options.unscheduled()
                        .contains(schedule.function().template().logicalId()))
                .forEach(ScheduledCalls::enter);
    }

    public Template template() {
        return template;
    }

    public LocalClock clock() {
        return clock;
    }

    public Ports ports() {
        return ports;
    }

    public LocalClients clients() {
        return clients;
    }

    /** What the clients of a person's own need to be told to find this cloud. */
    public Map<String, String> clientVariables() {
        return LocalClients.variables(tables.endpoint(), queues.endpoint(), emails.endpoint());
    }

    public String queueUrl(String logicalId) {
        return names.queueUrl(template.queue(logicalId).name());
    }

    /** Sends a message to a queue; its function sees it when the cloud next works. Gives SQS's id for it. */
    public String send(String queue, String body) {
        return outsiders.send(queue, body);
    }

    /** The same to a queue that keeps the order of each group. */
    public String sendInGroup(String queue, String group, String body) {
        return outsiders.sendInGroup(queue, group, body);
    }

    /** Every message that was sent so, in order. */
    public List<String> said() {
        return outsiders.said();
    }

    /** Takes every message that is visible out of a queue that no function reads, such as the answers. */
    public List<String> receiveAll(String queue) {
        return outsiders.receiveAll(queue);
    }

    /** Every email that SES accepted, in order. */
    public List<SentEmail> emails() {
        return emails.emails();
    }

    /** Makes SES's next answer a failure. */
    public void failNextEmail(SesFault fault) {
        emails.failNext(fault);
    }

    /** The bodies of the messages in a queue, oldest first, without taking one; an emulator shows the first ten alone. */
    public List<String> look(String queue) {
        return queues.look(template.queue(queue).name());
    }

    /** What lies in each queue, by its name. */
    public Map<String, QueueDepth> queueDepths() {
        return queues.depths();
    }

    /** What lies in that queue. */
    public QueueDepth queueDepth(String queue) {
        return queues.depth(template.queue(queue).name());
    }

    /** Whether no message waits for a function and none works. */
    public boolean isIdle() {
        return motion.isIdle();
    }

    /** What is due when. */
    public List<Agenda.Entry> upcoming() {
        return agenda.upcoming();
    }

    public List<ScheduledCalls> schedules() {
        return List.copyOf(schedules);
    }

    /** The functions whose handler the template names and nobody has written: what they are sent fails. */
    public List<String> withoutHandler() {
        return functions.values().stream()
                .filter(function -> !function.hasHandler())
                .map(function -> function.template().logicalId())
                .toList();
    }

    /** What the functions logged and printed. */
    public LogLines log() {
        return log;
    }

    /** Does everything due now, then moves the clock on through the retries until no message waits for a function. */
    public void settle() {
        requireStanding();
        motion.settle();
    }

    /** Does everything due at this instant and leaves the clock where it is. */
    public void settleNow() {
        requireStanding();
        motion.settleNow();
    }

    /** Moves the clock there and does, in order, all that falls due on the way: schedules, retries, mail. */
    public void advanceTo(Instant instant) {
        requireStanding();
        motion.advanceTo(instant);
    }

    /** Moves the clock on by that much. */
    public void advance(Duration duration) {
        advanceTo(clock.instant().plus(duration));
    }

    private void requireStanding() {
        if (clock.isRunning()) {
            throw new IllegalStateException("the clock runs by itself and cannot be moved");
        }
    }

    /** Lets time pass by itself from where the clock stands. */
    public void run() {
        clock.run();
        if (running.isEmpty()) {
            running.add(new Running(clock, agenda, feeds, options.concurrency()));
        }
    }

    /** Calls a scheduled function as if its schedule had fired at that time; the cloud works on it when it next works. */
    public void fire(String function, Instant scheduled) {
        List<ScheduledCalls> matching = schedules.stream()
                .filter(schedule -> schedule.function().template().logicalId().equals(function))
                .toList();
        if (matching.isEmpty()) {
            throw new NoSuchElementException("no schedule calls " + function);
        }
        matching.forEach(schedule -> schedule.fire(scheduled));
    }

    /**
     * Empties everything and starts again at the time at which this cloud started, with new instances of the functions,
     * since an instance may remember what it read.
     */
    public void reset() {
        requireStanding();
        workers.await();
        agenda.clear();
        emails.clear();
        queues.clear();
        tables.clear();
        log.clear();
        outsiders.clear();
        functions.values().forEach(LambdaFunction::dropInstances);
        options.startAt().ifPresent(clock::standAt);
        enterSchedules();
    }

    @Override
    public void close() {
        running.forEach(Running::close);
        workers.close();
        functions.values().forEach(LambdaFunction::close);
        clients.close();
        emails.close();
        backend.close();
    }
}
