package daybreak.local.email;

import daybreak.local.json.Json;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Subscription;
import daybreak.local.template.Template;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Puts what is published straight into the queues that subscribed, in SNS's envelope. */
public final class LocalTopics implements Topics {
    private final LocalNames names;
    private final SqsClient queues;
    private final List<Subscription> subscriptions;
    private final InstantSource clock;

    public LocalTopics(Template template, LocalNames names, SqsClient queues, InstantSource clock) {
        this.names = names;
        this.queues = queues;
        this.subscriptions = template.subscriptions();
        this.clock = clock;
    }

    @Override
    public void publish(String topic, String subject, String message) {
        subscriptions.stream()
                .filter(subscription -> subscription.topic().equals(topic))
                .forEach(subscription -> deliver(subscription, subject, message));
    }

    private void deliver(Subscription subscription, String subject, String message) {
        String body = subscription.isRaw() ? message : envelope(subscription, subject, message);
        queues.sendMessage(
                send -> send.queueUrl(names.queueUrl(subscription.queue())).messageBody(body));
    }

    /** See https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
    private String envelope(Subscription subscription, String subject, String message) {
        String topic = names.topicArn(subscription.topic());
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("Type", "Notification");
        envelope.put("MessageId", UUID.randomUUID().toString());
        envelope.put("TopicArn", topic);
        envelope.put("Subject", subject);
        envelope.put("Message", message);
        envelope.put("Timestamp", clock.instant().toString());
        envelope.put("SignatureVersion", "1");
        envelope.put("Signature", "bG9jYWw=");
        envelope.put("SigningCertURL", "https://sns.eu-west-2.amazonaws.com/SimpleNotificationService-local.pem");
        envelope.put(
                "UnsubscribeURL", "https://sns.eu-west-2.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=" + topic);
        return Json.write(envelope);
    }
}
