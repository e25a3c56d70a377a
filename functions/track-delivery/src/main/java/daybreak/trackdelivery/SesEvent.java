package daybreak.trackdelivery;

import daybreak.contracts.Parsed;
import daybreak.contracts.json.Json;
import daybreak.contracts.json.MalformedJsonException;
import daybreak.domain.mail.MailTag;
import daybreak.domain.message.Problem;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.notice.DeliveryReport;
import daybreak.domain.notice.DeliveryReport.Kind;
import daybreak.domain.notice.NoticeKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What SES published of one email, as it comes from SNS: inside an SNS notification, or raw.
 * Source: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 *
 * @param tag what the email was about; empty for an email that is not ours
 * @param messageId SES's own id of the email
 */
record SesEvent(String messageId, Optional<MailTag> tag, DeliveryReport report) {

    /** @throws RejectedException if it is not an event that SES documents */
    static Parsed<SesEvent> read(String body, Instant receivedAt) {
        Json.Obj outer = object(parse(body), "");
        Json.Obj event = outer.textOf("Message")
                .map(inner -> object(parse(inner), "/Message"))
                .orElse(outer);
        try {
            return read(event, receivedAt);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new RejectedException("/mail", "ses-event", "holds a tag or a time that cannot be read");
        }
    }

    private static Parsed<SesEvent> read(Json.Obj event, Instant receivedAt) {
        Json.Obj mail = member(event, "mail");
        String type = event.textOf("eventType")
                .orElseThrow(() -> new RejectedException("/eventType", "ses-event", "is missing"));
        String messageId = mail.textOf("messageId").orElse("unknown");
        DeliveryReport report = new DeliveryReport(kind(type, event), at(type, event, receivedAt));
        SesEvent read = new SesEvent(messageId, tag(mail), report);
        return new Parsed<>(new Received<>(messageId + "-" + type, "ses", receivedAt, read), List.of());
    }

    private static Kind kind(String type, Json.Obj event) {
        return switch (type) {
            case "Send" -> Kind.SENT;
            case "Delivery" -> Kind.DELIVERED;
            case "DeliveryDelay" -> Kind.DELAYED;
            case "Bounce" ->
                member(event, "bounce")
                                .textOf("bounceType")
                                .filter("Permanent"::equals)
                                .isPresent()
                        ? Kind.BOUNCED_FOR_GOOD
                        : Kind.BOUNCED_FOR_NOW;
            case "Complaint" -> Kind.COMPLAINED;
            case "Reject" -> Kind.REFUSED;
            default -> throw new RejectedException("/eventType", "ses-event", "is not one that was asked for");
        };
    }

    private static Instant at(String type, Json.Obj event, Instant receivedAt) {
        String detail = switch (type) {
            case "Delivery" -> "delivery";
            case "DeliveryDelay" -> "deliveryDelay";
            case "Bounce" -> "bounce";
            case "Complaint" -> "complaint";
            default -> "mail";
        };
        return event.member(detail)
                .filter(Json.Obj.class::isInstance)
                .flatMap(found -> ((Json.Obj) found).textOf("timestamp"))
                .map(Instant::parse)
                .orElse(receivedAt);
    }

    private static Optional<MailTag> tag(Json.Obj mail) {
        if (!(mail.member("tags").orElse(new Json.Nil()) instanceof Json.Obj tags)) {
            return Optional.empty();
        }
        Optional<MailTag> notice = first(tags, "notice")
                .map(NoticeKey::parse)
                .map(key -> new MailTag.OfNotice(
                        key, first(tags, "attempt").map(Integer::valueOf).orElse(1)));
        return notice.or(() -> first(tags, "task").map(MailTag.OfTask::new))
                .or(() -> first(tags, "ledger").map(LocalDate::parse).map(MailTag.OfLedger::new))
                .or(() -> first(tags, "report").map(report -> ofReport(report, tags)))
                .or(() -> first(tags, "reminder").map(MailTag.OfReminder::new))
                .or(() -> first(tags, "document").map(MailTag.OfDocument::new));
    }

    private static MailTag ofReport(String report, Json.Obj tags) {
        return new MailTag.OfReport(
                report,
                first(tags, "edition").map(Integer::valueOf).orElse(0),
                first(tags, "email")
                        .map(what -> MailTag.OfReport.What.valueOf(what.toUpperCase(Locale.ROOT)))
                        .orElse(MailTag.OfReport.What.RELEASE));
    }

    /** SES gives each tag as a list. */
    private static Optional<String> first(Json.Obj tags, String name) {
        return tags.member(name)
                .filter(Json.Arr.class::isInstance)
                .flatMap(list -> ((Json.Arr) list).items().stream().findFirst())
                .filter(Json.Text.class::isInstance)
                .map(text -> ((Json.Text) text).value());
    }

    private static Json.Obj member(Json.Obj event, String name) {
        return object(event.member(name).orElse(new Json.Nil()), "/" + name);
    }

    private static Json.Obj object(Json json, String pointer) {
        if (json instanceof Json.Obj object) {
            return object;
        }
        throw new RejectedException(pointer, "ses-event", "must be an object, not " + json.kind());
    }

    private static Json parse(String text) {
        try {
            return Json.parse(text);
        } catch (MalformedJsonException e) {
            throw new RejectedException(List.of(new Problem(e.pointer(), e.rule(), e.says())));
        }
    }
}
