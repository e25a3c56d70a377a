package daybreak.local.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A call of the SES query API: a form whose fields spell out nested members, such as {@code Tags.member.1.Name}.
 *
 * <p>See https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 */
record SesRequest(Map<String, String> fields) {
    private static final String UTF_8 = "UTF-8";

    static SesRequest of(String form) {
        var fields = new LinkedHashMap<String, String>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new SesRequest(fields);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The call as it came. */
    String form() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String action() {
        return field("Action").orElse("");
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private List<String> members(String prefix) {
        var members = new ArrayList<String>();
        for (int i = 1; fields.containsKey(prefix + ".member." + i); i++) {
            members.add(fields.getOrDefault(prefix + ".member." + i, ""));
        }
        return members;
    }

    List<String> recipients() {
        var recipients = new ArrayList<>(members("Destinations"));
        for (String kind : List.of("To", "Cc", "Bcc")) {
            recipients.addAll(members("Destination." + kind + "Addresses"));
        }
        if (recipients.isEmpty() && action().equals("SendRawEmail")) {
            EmailContent.of(raw()).to().lines().map(String::strip).forEach(recipients::add);
        }
        return recipients.stream().map(SesRequest::address).toList();
    }

    /** The address without the display name before it. */
    static String address(String mailbox) {
        int open = mailbox.lastIndexOf('<');
        int close = mailbox.lastIndexOf('>');
        return open >= 0 && close > open ? mailbox.substring(open + 1, close) : mailbox.strip();
    }

    Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        for (int i = 1; fields.containsKey("Tags.member." + i + ".Name"); i++) {
            tags.put(
                    fields.getOrDefault("Tags.member." + i + ".Name", ""),
                    fields.getOrDefault("Tags.member." + i + ".Value", ""));
        }
        return tags;
    }

    /** The MIME message: as it was given, or made from a simple email's parts. */
    byte[] raw() {
        return field("RawMessage.Data")
                .map(data -> Base64.getMimeDecoder().decode(data))
                .orElseGet(this::made);
    }

    /** See https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html: text and HTML become alternatives. */
    private byte[] made() {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()));
            message.setHeader("From", field("Source").orElse(""));
            message.setHeader("To", String.join(", ", members("Destination.ToAddresses")));
            message.setSubject(field("Message.Subject.Data").orElse(""), UTF_8);
            var parts = new MimeMultipart("alternative");
            add(parts, "Message.Body.Text.Data", "plain");
            add(parts, "Message.Body.Html.Data", "html");
            message.setContent(parts);
            var out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not an email", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(MimeMultipart parts, String field, String subtype) throws MessagingException {
        Optional<String> text = field(field);
        if (text.isPresent()) {
            var part = new MimeBodyPart();
            part.setText(text.get(), UTF_8, subtype);
            parts.addBodyPart(part);
        }
    }
}
