package daybreak.aws.records;

import daybreak.contracts.json.Json;
import daybreak.domain.message.Outbound;
import daybreak.domain.record.AuditEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An audit entry in its table. The content can be erased; the link stays. */
public final class AuditRow {
    private static final String CONTENT = "content";

    private AuditRow() {}

    /** A link and its content as they are stored, until that time at least. */
    public static Map<String, AttributeValue> item(
            AuditChain.Link link, LocalDate utcDay, String content, Instant expires) {
        return new Columns()
                .text("pk", link.recordId())
                .number("sk", link.sequence())
                .text("previous", link.previous())
                .text("operation", link.operation())
                .text("cause", link.cause())
                .text("at", link.at())
                .text("contentDigest", link.contentDigest())
                .text("hash", link.hash())
                .day("day", utcDay)
                .text(CONTENT, content)
                .expires(expires)
                .toMap();
    }

    /** The link as it is stored, whatever its hash. */
    public static AuditChain.Link link(Map<String, AttributeValue> item) {
        return new AuditChain.Link(
                Columns.text(item, "pk"),
                Columns.number(item, "sk"),
                Columns.text(item, "previous"),
                Columns.text(item, "operation"),
                Columns.text(item, "cause"),
                Columns.text(item, "at"),
                Columns.text(item, "contentDigest"));
    }

    public static String hash(Map<String, AttributeValue> item) {
        return Columns.text(item, "hash");
    }

    /** The content of an entry that told nobody anything. */
    public static String plainContent(AuditEvent event) {
        return Json.write(start(event).with("tells", Json.texts(List.of())).build());
    }

    static Json.Builder start(AuditEvent event) {
        return Json.object()
                .with("who", event.who())
                .with("why", event.why())
                .with("recipients", Json.texts(event.recipients()));
    }

    /** Who, why, to whom, and what was told; empty once erased. */
    public static Optional<String> content(Map<String, AttributeValue> item) {
        return Columns.optionalText(item, CONTENT);
    }

    static List<Outbound> tells(Map<String, AttributeValue> item) {
        return content(item).map(Json::parse).map(AuditRow::tells).orElse(List.of());
    }

    private static List<Outbound> tells(Json content) {
        if (content instanceof Json.Obj entry
                && entry.member("tells").orElse(new Json.Nil()) instanceof Json.Arr(List<Json> tells)) {
            return tells.stream().map(AuditRow::again).toList();
        }
        throw new IllegalStateException("stored audit content is not what was written");
    }

    private static Outbound again(Json told) {
        if (told instanceof Json.Obj one) {
            return new Outbound.Again(
                    one.textOf("id").orElseThrow(),
                    one.textOf("type").orElseThrow(),
                    one.textOf("body").orElseThrow());
        }
        throw new IllegalStateException("stored audit content is not what was written");
    }
}
