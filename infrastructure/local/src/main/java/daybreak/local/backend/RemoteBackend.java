package daybreak.local.backend;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import daybreak.local.email.Topics;
import daybreak.local.queues.Queues;
import daybreak.local.queues.RemoteQueues;
import daybreak.local.tables.RemoteTables;
import daybreak.local.tables.Tables;
import daybreak.local.template.EmailEvents;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Template;
import daybreak.local.time.Agenda;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.ConfigurationSetAlreadyExistsException;
import software.amazon.awssdk.services.ses.model.EventDestination;
import software.amazon.awssdk.services.ses.model.EventDestinationAlreadyExistsException;
import software.amazon.awssdk.services.ses.model.EventType;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** An emulator at a URL, made to hold what the template describes by the calls that anybody would make. */
public final class RemoteBackend implements Backend {
    private static final List<String> GAPS = List.of(
            "CloudFormation and the SAM transform: tables, queues, topics, subscriptions and configuration sets are made from"
                    + " the template by API calls; keys, roles, policies and alarms are not made",
            "Lambda, its event source mappings and Scheduler: functions run in this JVM, are fed from the queues there and"
                    + " are called by our own timetable",
            "time: the servers go by the machine's clock, so messages are stamped, delayed and made visible again by ours",
            "SES events and what single mailboxes do: our endpoint stands before SES, hands on what a mailbox takes, and"
                    + " publishes SES's events on the topic there",
            "time to live: nothing is deleted");

    private final LocalNames names;
    private final URI endpoint;
    private final RemoteTables tables;
    private final RemoteQueues queues;

    private RemoteBackend(URI endpoint, LocalNames names, RemoteTables tables, RemoteQueues queues) {
        this.endpoint = endpoint;
        this.names = names;
        this.tables = tables;
        this.queues = queues;
    }

    /** The backend at that URL; what Daybreak has there from before is deleted as it is made anew. */
    public static RemoteBackend at(URI endpoint, Map<String, String> variables, Clock clock, Agenda agenda) {
        var names = new LocalNames(
                endpoint, "eu-west-2", account(new Environment(variables, clock, List.of())), "daybreak");
        return new RemoteBackend(
                endpoint, names, new RemoteTables(endpoint), new RemoteQueues(endpoint, names, clock, agenda));
    }

    /** Each emulator has an account of its own: a queue's ARN tells it. */
    private static String account(Environment environment) {
        try (SqsClient sqs = Clients.sqs(environment)) {
            String probe = sqs.createQueue(create -> create.queueName("daybreak-probe"))
                    .queueUrl();
            String arn = sqs.getQueueAttributes(get -> get.queueUrl(probe).attributeNames(QueueAttributeName.QUEUE_ARN))
                    .attributes()
                    .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
            sqs.deleteQueue(delete -> delete.queueUrl(probe));
            return arn.split(":", -1)[4];
        }
    }

    @Override
    public LocalNames names() {
        return names;
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public Queues queues() {
        return queues;
    }

    @Override
    public Topics topics(Template template, SqsClient sqs) {
        return RemoteTopics.make(endpoint, template, names);
    }

    @Override
    public Optional<URI> emails() {
        return Optional.of(endpoint);
    }

    @Override
    public void prepareEmails(Template template, SesClient ses) {
        template.functions().stream()
                .flatMap(function -> Stream.ofNullable(function.environment().get("MAIL_FROM")))
                .distinct()
                .forEach(from -> {
                    ses.verifyEmailIdentity(verify -> verify.emailAddress(from));
                    ses.verifyDomainIdentity(verify -> verify.domain(from.substring(from.indexOf('@') + 1)));
                });
        template.configurationSets().forEach(set -> make(set, ses));
        template.emailEvents().forEach(events -> make(events, ses));
    }

    private static void make(String configurationSet, SesClient ses) {
        try {
            ses.createConfigurationSet(create -> create.configurationSet(set -> set.name(configurationSet)));
        } catch (ConfigurationSetAlreadyExistsException _) {
            // From a run before this one.
        }
    }

    private void make(EmailEvents events, SesClient ses) {
        EventDestination destination = EventDestination.builder()
                .name(events.topic())
                .enabled(events.isEnabled())
                // SES v1 knows no delivery delays:
                // https://docs.aws.amazon.com/ses/latest/APIReference/API_EventDestination.html
                .matchingEventTypes(Stream.of(EventType.values())
                        .filter(type -> events.events().contains(type.toString().toLowerCase(Locale.ROOT)))
                        .toList())
                .snsDestination(sns -> sns.topicARN(names.topicArn(events.topic())))
                .build();
        try {
            ses.createConfigurationSetEventDestination(create ->
                    create.configurationSetName(events.configurationSet()).eventDestination(destination));
        } catch (EventDestinationAlreadyExistsException _) {
            // From a run before this one.
        }
    }

    @Override
    public List<ExecutionInterceptor> interceptors() {
        return List.of(queues.delays());
    }

    @Override
    public List<String> gaps() {
        return GAPS;
    }

    @Override
    public void close() {
        tables.close();
        queues.close();
    }
}
