package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.aws.tasks.HubEmailColumns;
import daybreak.contracts.stored.DisclosureColumns;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.task.HubEmail;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A reminder in its table, in the index by its day, and until it is known to have gone in the index of those that are not. */
public record ReminderRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<Reminder> {
    /** The one value of that index's key. */
    static final String UNSETTLED = "YES";

    @Override
    public Class<Reminder> type() {
        return Reminder.class;
    }

    @Override
    public Map<String, AttributeValue> key(Reminder reminder) {
        return Columns.key(reminder.id());
    }

    @Override
    public Map<String, AttributeValue> attributes(Reminder reminder) {
        return new Columns()
                .text("kind", reminder.kind().name())
                .text("staffRef", reminder.staffRef())
                .day("day", reminder.day())
                .text("unsettled", unsettled(reminder.email()))
                .text("lines", DisclosureColumns.LINES.write(reminder.lines()))
                .text("insteadOf", reminder.insteadOf())
                .text(
                        "figuresFrom",
                        reminder.figures().map(figures -> figures.from().toString()))
                .text(
                        "figuresTo",
                        reminder.figures().map(figures -> figures.to().toString()))
                .columns(HubEmailColumns.write(reminder.email()))
                .expires(clock.instant().plus(keep.get()))
                .toMap();
    }

    private static Optional<String> unsettled(HubEmail email) {
        return email instanceof HubEmail.Due || email instanceof HubEmail.Sending
                ? Optional.of(UNSETTLED)
                : Optional.empty();
    }

    static Reminder read(Map<String, AttributeValue> item) {
        return new Reminder(
                Columns.text(item, "pk"),
                Reminder.Kind.valueOf(Columns.text(item, "kind")),
                Columns.text(item, "staffRef"),
                Columns.day(item, "day"),
                DisclosureColumns.LINES.read(Columns.text(item, "lines")),
                Columns.optionalText(item, "insteadOf"),
                Columns.optionalText(item, "figuresFrom")
                        .map(from -> new Reminder.Figures(LocalDate.parse(from), Columns.day(item, "figuresTo"))),
                HubEmailColumns.read(item),
                Columns.revision(item));
    }
}
