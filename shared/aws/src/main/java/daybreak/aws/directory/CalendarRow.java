package daybreak.aws.directory;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.SchoolCalendar.Closure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The days without school of one school, or of all schools of a local authority. */
final class CalendarRow {
    private CalendarRow() {}

    static Attributes of(DirectoryEntry.OfCalendar calendar) {
        return Attributes.of(DirectoryKey.calendar(calendar.scope()))
                .withClosures(calendar.closures())
                .with("changedAt", calendar.changedAt());
    }

    static DirectoryEntry.OfCalendar entry(CalendarScope scope, Map<String, AttributeValue> row) {
        Attributes attributes = Attributes.in(row);
        return new DirectoryEntry.OfCalendar(
                scope, attributes.closures(), Instant.parse(attributes.text("changedAt")), attributes.revision());
    }

    static List<Closure> closures(Map<String, AttributeValue> row) {
        return Attributes.in(row).closures();
    }
}
