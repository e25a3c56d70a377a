package daybreak.local.email;

import daybreak.local.json.Json;
import daybreak.local.template.LocalNames;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * SES's own account of what became of an email, as it publishes it.
 *
 * <p>Fields: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html; examples:
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
 */
record SesEvent(SentEmail email, Reaction.Kind kind, Instant at, LocalNames names) {
    private static final String MTA = "a1-1.smtp-out.eu-west-2.amazonses.com";

    String json() {
        var event = new LinkedHashMap<String, Object>();
        event.put("eventType", kind.eventType());
        event.put("mail", mail());
        switch (kind) {
            case SEND -> event.put("send", Map.of());
            case DELIVERY -> event.put("delivery", delivery());
            case BOUNCE -> event.put("bounce", bounce("Permanent", "General", "5.1.1", "smtp; 550 5.1.1 user unknown"));
            case BOUNCE_SUPPRESSED ->
                event.put(
                        "bounce",
                        bounce(
                                "Permanent",
                                "OnAccountSuppressionList",
                                "5.1.1",
                                "Amazon SES did not send the message to this address because it is on the suppression"
                                        + " list for your account."));
            case BOUNCE_MAILBOX_FULL ->
                event.put("bounce", bounce("Transient", "MailboxFull", "4.2.2", "smtp; 452 4.2.2 mailbox full"));
            case BOUNCE_EXPIRED ->
                event.put("bounce", bounce("Transient", "General", "4.4.7", "smtp; 550 4.4.7 message expired"));
            case COMPLAINT -> event.put("complaint", complaint());
            case DELAY -> event.put("deliveryDelay", delay());
            case REJECT -> event.put("reject", Map.of("reason", "Bad content"));
        }
        return Json.write(event);
    }

    private Map<String, Object> mail() {
        EmailContent content = email.content();
        var mail = new LinkedHashMap<String, Object>();
        mail.put("timestamp", email.acceptedAt().toString());
        mail.put("source", email.source());
        mail.put("sourceArn", names.sesIdentityArn(email.source()));
        mail.put("sendingAccountId", names.account());
        mail.put("messageId", email.messageId());
        mail.put("destination", email.recipients());
        mail.put("headersTruncated", false);
        mail.put(
                "headers",
                content.headers().stream()
                        .map(header -> Map.of("name", header.name(), "value", header.value()))
                        .toList());
        mail.put(
                "commonHeaders",
                Map.of(
                        "from", List.of(content.from()),
                        "to", List.of(content.to()),
                        "messageId", email.messageId(),
                        "subject", content.subject()));
        mail.put("tags", tags());
        return mail;
    }

    private Map<String, Object> tags() {
        var tags = new LinkedHashMap<String, Object>();
        tags.put("ses:source-tls-version", List.of("TLSv1.3"));
        tags.put("ses:operation", List.of("SendRawEmail"));
        tags.put("ses:configuration-set", List.of(email.configurationSet()));
        tags.put("ses:source-ip", List.of("127.0.0.1"));
        tags.put(
                "ses:from-domain",
                List.of(email.source().substring(email.source().lastIndexOf('@') + 1)));
        tags.put("ses:caller-identity", List.of("local"));
        email.tags().forEach((name, value) -> tags.put(name, List.of(value)));
        return tags;
    }

    private Map<String, Object> delivery() {
        var delivery = new LinkedHashMap<String, Object>();
        delivery.put("timestamp", at.toString());
        delivery.put(
                "processingTimeMillis", Duration.between(email.acceptedAt(), at).toMillis());
        delivery.put("recipients", email.recipients());
        delivery.put("smtpResponse", "250 2.0.0 OK");
        delivery.put("reportingMTA", MTA);
        return delivery;
    }

    private Map<String, Object> bounce(String type, String subType, String status, String diagnostic) {
        var bounce = new LinkedHashMap<String, Object>();
        bounce.put("feedbackId", UUID.randomUUID().toString());
        bounce.put("bounceType", type);
        bounce.put("bounceSubType", subType);
        bounce.put(
                "bouncedRecipients",
                eachRecipient(Map.of("action", "failed", "status", status, "diagnosticCode", diagnostic)));
        bounce.put("timestamp", at.toString());
        bounce.put("reportingMTA", "dns; " + MTA);
        return bounce;
    }

    private Map<String, Object> complaint() {
        var complaint = new LinkedHashMap<String, Object>();
        complaint.put("feedbackId", UUID.randomUUID().toString());
        complaint.put("complainedRecipients", eachRecipient(Map.of()));
        complaint.put("timestamp", at.toString());
        complaint.put("userAgent", "Amazon SES Mailbox Simulator");
        complaint.put("complaintFeedbackType", "abuse");
        complaint.put("arrivalDate", at.toString());
        return complaint;
    }

    private Map<String, Object> delay() {
        var delay = new LinkedHashMap<String, Object>();
        delay.put("delayType", "TransientCommunicationFailure");
        delay.put("timestamp", at.toString());
        delay.put("expirationTime", email.acceptedAt().plus(Duration.ofHours(1)).toString());
        delay.put(
                "delayedRecipients",
                eachRecipient(Map.of("status", "4.4.1", "diagnosticCode", "smtp; 421 4.4.1 unable to connect")));
        return delay;
    }

    private List<Object> eachRecipient(Map<String, String> details) {
        var recipients = new ArrayList<Object>();
        for (String address : email.recipients()) {
            var recipient = new LinkedHashMap<String, Object>();
            recipient.put("emailAddress", address);
            recipient.putAll(details);
            recipients.add(recipient);
        }
        return recipients;
    }
}
