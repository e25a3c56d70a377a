package daybreak.local.backend;

import daybreak.local.email.Topics;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Subscription;
import daybreak.local.template.Template;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The topics of an emulator, by SNS's own query API, for the SDK's client for SNS is not to be had in this version.
 *
 * <p>See https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
final class RemoteTopics implements Topics {
    /** What says which service a call is for; no emulator checks the signature. */
    private static final String AUTHORIZATION =
            "AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-2/sns/aws4_request, SignedHeaders=host, Signature=0";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;
    private final LocalNames names;

    private RemoteTopics(URI endpoint, LocalNames names) {
        this.endpoint = endpoint;
        this.names = names;
    }

    static RemoteTopics make(URI endpoint, Template template, LocalNames names) {
        var topics = new RemoteTopics(endpoint, names);
        template.ofType("AWS::SNS::Topic").forEach(topic -> {
            topics.call("DeleteTopic", Map.of("TopicArn", names.topicArn(topic.localName())));
            topics.call("CreateTopic", Map.of("Name", topic.localName()));
        });
        template.subscriptions().forEach(topics::subscribe);
        return topics;
    }

    private void subscribe(Subscription subscription) {
        call(
                "Subscribe",
                Map.of(
                        "TopicArn", names.topicArn(subscription.topic()),
                        "Protocol", "sqs",
                        "Endpoint", names.queueArn(subscription.queue()),
                        "Attributes.entry.1.key", "RawMessageDelivery",
                        "Attributes.entry.1.value", String.valueOf(subscription.isRaw())));
    }

    @Override
    public void publish(String topic, String subject, String message) {
        call("Publish", Map.of("TopicArn", names.topicArn(topic), "Subject", subject, "Message", message));
    }

    private void call(String action, Map<String, String> parameters) {
        var form = new LinkedHashMap<>(parameters);
        form.put("Action", action);
        form.put("Version", "2010-03-31");
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .header("Authorization", AUTHORIZATION)
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && !action.equals("DeleteTopic")) {
                throw new IllegalStateException(action + " was answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new IllegalStateException(action + " had no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(action + " was interrupted", e);
        }
    }
}
