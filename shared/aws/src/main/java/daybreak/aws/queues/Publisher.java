package daybreak.aws.queues;

import daybreak.aws.Environment;
import daybreak.contracts.EventWriter;
import daybreak.contracts.Written;
import daybreak.domain.message.Outbound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/** Sends messages, ten to a request. At least once: what is not known to have gone is named, for its cause to be tried again. */
public final class Publisher {
    /** SQS: ten entries and 1 MiB a request, delays of 15 minutes at most. */
    private static final int MOST_ENTRIES = 10;

    private static final int MOST_BYTES = 1 << 20;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    private final SqsClient sqs;
    private final EventWriter writer;
    private final Environment environment;

    public Publisher(SqsClient sqs, EventWriter writer, Environment environment) {
        this.sqs = sqs;
        this.writer = writer;
        this.environment = environment;
    }

    /** @throws NotSentException if any of them is not known to have gone */
    public void send(List<? extends Outbound> messages) {
        if (!sendAll(messages).isEmpty()) {
            throw new NotSentException();
        }
    }

    /** Some messages are not known to have gone; sending them again does no harm. */
    public static final class NotSentException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The positions of the messages that are not known to have gone. */
    Set<Integer> sendAll(List<? extends Outbound> messages) {
        Map<String, List<Entry>> byQueue = new LinkedHashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            Written written = writer.write(messages.get(i));
            byQueue.computeIfAbsent(queueUrl(written.type()), url -> new ArrayList<>())
                    .add(new Entry(i, written.body(), delay(messages.get(i))));
        }
        Set<Integer> failed = new HashSet<>();
        byQueue.forEach((url, entries) -> portions(entries).forEach(portion -> failed.addAll(send(url, portion))));
        return failed;
    }

    private record Entry(int position, String body, int delaySeconds) {
        int bytes() {
            return body.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private static List<List<Entry>> portions(List<Entry> entries) {
        List<List<Entry>> portions = new ArrayList<>();
        List<Entry> portion = new ArrayList<>();
        int bytes = 0;
        for (Entry entry : entries) {
            if (!portion.isEmpty() && (portion.size() == MOST_ENTRIES || bytes + entry.bytes() > MOST_BYTES)) {
                portions.add(portion);
                portion = new ArrayList<>();
                bytes = 0;
            }
            portion.add(entry);
            bytes += entry.bytes();
        }
        portions.add(portion);
        return portions;
    }

    private Set<Integer> send(String url, List<Entry> portion) {
        Set<Integer> failed = new HashSet<>();
        try {
            SendMessageBatchResponse answer = sqs.sendMessageBatch(request -> request.queueUrl(url)
                    .entries(portion.stream()
                            .map(entry -> SendMessageBatchRequestEntry.builder()
                                    .id(Integer.toString(entry.position()))
                                    .messageBody(entry.body())
                                    .delaySeconds(entry.delaySeconds())
                                    .build())
                            .toList()));
            answer.failed().forEach(one -> failed.add(Integer.valueOf(one.id())));
        } catch (SdkException _) {
            portion.forEach(entry -> failed.add(entry.position()));
        }
        return failed;
    }

    private String queueUrl(String type) {
        return environment.required(
                switch (type) {
                    case "notice.due.v1" -> "NOTICES_DUE_QUEUE_URL";
                    case "task.due.v1" -> "TASKS_DUE_QUEUE_URL";
                    case "hub-email.due.v1" -> "HUB_EMAILS_DUE_QUEUE_URL";
                    case "report-email.due.v1" -> "REPORT_EMAILS_DUE_QUEUE_URL";
                    case "reminder.due.v1" -> "REMINDERS_DUE_QUEUE_URL";
                    case "brief.due.v1" -> "BRIEFS_DUE_QUEUE_URL";
                    default -> "ANSWERS_QUEUE_URL";
                });
    }

    private int delay(Outbound message) {
        if (!(message instanceof Outbound.NoticeDue due) || due.notBefore().isEmpty()) {
            return 0;
        }
        Instant now = environment.clock().instant();
        Duration wait = Duration.between(now, due.notBefore().get());
        if (wait.isNegative()) {
            return 0;
        }
        return (int) (wait.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wait.plusMillis(999)).toSeconds();
    }
}
