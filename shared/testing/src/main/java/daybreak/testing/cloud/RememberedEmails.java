package daybreak.testing.cloud;

import daybreak.domain.mail.Attachment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SendEmailResponse;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.ses.model.SendRawEmailResponse;

/** A mail provider that takes every email and remembers it, unless it was told to fail. */
public final class RememberedEmails implements SesClient {
    private final List<Sent> sent = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();

    /** One email as the provider got it. */
    public record Sent(
            String to, String subject, String text, Map<String, String> tags, List<Attachment> attachments) {}

    private record Fault(boolean afterTaking, Supplier<RuntimeException> fault) {}

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** The next email is not taken. */
    public void refuseNext(Supplier<RuntimeException> fault) {
        faults.add(new Fault(false, fault));
    }

    /** The next email is taken, and the answer is lost. */
    public void loseNextAnswer(Supplier<RuntimeException> fault) {
        faults.add(new Fault(true, fault));
    }

    @Override
    public SendEmailResponse sendEmail(SendEmailRequest request) {
        take(() -> new Sent(
                String.join(",", request.destination().toAddresses()),
                request.message().subject().data(),
                request.message().body().text().data(),
                tags(request.tags()),
                List.of()));
        return SendEmailResponse.builder().messageId("email-" + sent.size()).build();
    }

    @Override
    public SendRawEmailResponse sendRawEmail(SendRawEmailRequest request) {
        take(() -> {
            RawEmail raw = RawEmail.of(request.rawMessage().data().asByteArray());
            return new Sent(
                    String.join(",", request.destinations()),
                    raw.subject(),
                    raw.text(),
                    tags(request.tags()),
                    raw.attachments());
        });
        return SendRawEmailResponse.builder().messageId("email-" + sent.size()).build();
    }

    private void take(Supplier<Sent> email) {
        Fault fault = faults.poll();
        if (fault == null || fault.afterTaking()) {
            sent.add(email.get());
        }
        if (fault != null) {
            throw fault.fault().get();
        }
    }

    private static Map<String, String> tags(List<MessageTag> tags) {
        return tags.stream().collect(Collectors.toMap(MessageTag::name, MessageTag::value));
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
