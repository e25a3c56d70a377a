package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.contracts.stored.JsonColumns;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.NoticeKind;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A notice in its table. While it waits for a run it is in the index by the day it is due. */
public record NoticeRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<Notice> {
    static final String PREFIX = "NOTICE#";

    @Override
    public Class<Notice> type() {
        return Notice.class;
    }

    @Override
    public Map<String, AttributeValue> key(Notice notice) {
        return key(notice.key());
    }

    static Map<String, AttributeValue> key(NoticeKey key) {
        return Columns.key(key.occurrenceRef(), PREFIX + key.id());
    }

    @Override
    public Map<String, AttributeValue> attributes(Notice notice) {
        Columns columns = new Columns()
                .text("kind", notice.kind().name())
                .text("step", notice.step().word())
                .text("childRef", notice.childRef())
                .text("destination", JsonColumns.DESTINATION.write(notice.destination()))
                .text("content", JsonColumns.NOTICE_CONTENT.write(notice.content()))
                .text(
                        "concerns",
                        JsonColumns.TEXTS.write(
                                notice.concerns().stream().map(Concern::name).toList()))
                .text("adults", JsonColumns.ADULTS.write(notice.adults()))
                .instant("submittedAt", notice.submittedAt())
                .columns(NoticeStateColumns.write(notice.state()))
                .number("attempts", notice.attempts())
                .text("lastAddress", notice.lastAddress())
                .text("released", notice.released().map(JsonColumns.CONTACT::write))
                .day("ledgerDay", notice.ledgerDay())
                .text("dueOn", waitsFor(notice.state()).map(LocalDate::toString));
        // What is not settled is kept until it is.
        if (notice.settled()) {
            columns.expires(clock.instant().plus(keep.get()));
        }
        return columns.toMap();
    }

    private static Optional<LocalDate> waitsFor(NoticeState state) {
        return switch (state) {
            case NoticeState.Due due -> Optional.of(due.on());
            case NoticeState.Held held -> Optional.of(held.until());
            case NoticeState.Sending s -> Optional.empty();
            case NoticeState.Accepted a -> Optional.empty();
            case NoticeState.Delayed d -> Optional.empty();
            case NoticeState.Delivered d -> Optional.empty();
            case NoticeState.WithPerson w -> Optional.empty();
            case NoticeState.Closed c -> Optional.empty();
            case NoticeState.Withdrawn w -> Optional.empty();
        };
    }

    static NoticeKey readKey(Map<String, AttributeValue> item) {
        return new NoticeKey(Columns.text(item, "pk"), Columns.text(item, "sk").substring(PREFIX.length()));
    }

    static Notice read(Map<String, AttributeValue> item) {
        return new Notice(
                readKey(item),
                NoticeKind.valueOf(Columns.text(item, "kind")),
                NoticeStep.parse(Columns.text(item, "step")),
                Columns.text(item, "childRef"),
                JsonColumns.DESTINATION.read(Columns.text(item, "destination")),
                JsonColumns.NOTICE_CONTENT.read(Columns.text(item, "content")),
                JsonColumns.TEXTS.read(Columns.text(item, "concerns")).stream()
                        .map(Concern::valueOf)
                        .toList(),
                JsonColumns.ADULTS.read(Columns.text(item, "adults")),
                Columns.instant(item, "submittedAt"),
                NoticeStateColumns.read(item),
                Math.toIntExact(Columns.number(item, "attempts")),
                Columns.optionalText(item, "lastAddress"),
                Columns.optionalText(item, "released").map(JsonColumns.CONTACT::read),
                Columns.day(item, "ledgerDay"),
                Columns.revision(item));
    }
}
