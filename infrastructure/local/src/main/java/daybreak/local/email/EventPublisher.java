package daybreak.local.email;

import daybreak.local.json.Json;
import daybreak.local.template.EmailEvents;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Subscription;
import daybreak.local.template.Template;
import daybreak.local.time.Agenda;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Takes SES's events the way that the template wires: configuration set, event destination, topic, subscription, queue.
 * An email without a configuration set, or an event that no destination asks for, is heard of no more.
 */
public final class EventPublisher {
    private final Agenda agenda;
    private final SqsClient queues;
    private final LocalNames names;
    private final List<EmailEvents> destinations;
    private final List<Subscription> subscriptions;

    public EventPublisher(Template template, LocalNames names, Agenda agenda, SqsClient queues) {
        this.agenda = agenda;
        this.queues = queues;
        this.names = names;
        this.destinations = template.emailEvents();
        this.subscriptions = template.subscriptions();
    }

    /** Enters on the agenda what the email's mailbox will make SES report. */
    public void accepted(SentEmail email) {
        for (Reaction reaction :
                Reaction.of(Mailboxes.behaviourOf(email.recipients().getFirst()))) {
            Instant at = email.acceptedAt().plus(reaction.after());
            var event = new SesEvent(email, reaction.kind(), at, names);
            agenda.at(at, Agenda.Kind.EMAIL_EVENT, () -> publish(event));
        }
    }

    private void publish(SesEvent event) {
        String type = event.kind().eventType().toLowerCase(Locale.ROOT);
        for (EmailEvents destination : destinations) {
            boolean isWanted = destination.isEnabled()
                    && destination.configurationSet().equals(event.email().configurationSet())
                    && destination.events().contains(type);
            if (isWanted) {
                subscriptions.stream()
                        .filter(subscription -> subscription.topic().equals(destination.topic()))
                        .forEach(subscription -> deliver(event, subscription));
            }
        }
    }

    private void deliver(SesEvent event, Subscription subscription) {
        String body = subscription.isRaw() ? event.json() : envelope(event, subscription);
        queues.sendMessage(message ->
                message.queueUrl(names.queueUrl(subscription.queue())).messageBody(body));
    }

    /** See https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
    private String envelope(SesEvent event, Subscription subscription) {
        String topic = names.topicArn(subscription.topic());
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("Type", "Notification");
        envelope.put("MessageId", UUID.randomUUID().toString());
        envelope.put("TopicArn", topic);
        envelope.put("Subject", "Amazon SES Email Event Notification");
        envelope.put("Message", event.json());
        envelope.put("Timestamp", event.at().toString());
        envelope.put("SignatureVersion", "1");
        envelope.put("Signature", "bG9jYWw=");
        envelope.put("SigningCertURL", "https://sns.eu-west-2.amazonaws.com/SimpleNotificationService-local.pem");
        envelope.put(
                "UnsubscribeURL", "https://sns.eu-west-2.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=" + topic);
        return Json.write(envelope);
    }
}
