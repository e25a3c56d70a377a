package daybreak.aws.directory;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.school.Directory;
import daybreak.domain.school.DirectoryEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The rows of one school, or of any entry, for adapters that read or write them together with rows of other tables. */
public final class DirectoryRows {
    private DirectoryRows() {}

    /** A row without its place in the audit chain, which the writer of the audit entry adds. */
    public static Map<String, AttributeValue> of(DirectoryEntry entry) {
        Attributes attributes = switch (entry) {
            case DirectoryEntry.OfSchool ofSchool -> ContactRow.of(ofSchool.contact());
            case DirectoryEntry.OfForce ofForce -> ForceContactRow.of(ofForce.contact());
            case DirectoryEntry.OfCalendar ofCalendar -> CalendarRow.of(ofCalendar);
            case DirectoryEntry.OfPolicy ofPolicy -> PolicyRow.of(ofPolicy);
        };
        return attributes.row();
    }

    /** Keys of all that is known of one school. */
    public static List<Map<String, AttributeValue>> keys(String urn) {
        return List.of(
                DirectoryKey.school(urn).attributes(),
                DirectoryKey.contact(urn).attributes(),
                DirectoryKey.calendar(new CalendarScope.OneSchool(urn)).attributes());
    }

    /** What the rows of {@link #keys} say; rows of other schools among them are passed over. */
    public static Directory.Entry entry(String urn, Collection<Map<String, AttributeValue>> rows) {
        String partition = DirectoryKey.school(urn).pk();
        Map<String, Map<String, AttributeValue>> byKind = new HashMap<>();
        for (Map<String, AttributeValue> row : rows) {
            Attributes attributes = Attributes.in(row);
            if (attributes.text("pk").equals(partition)) {
                byKind.put(attributes.text("sk"), row);
            }
        }
        return new Directory.Entry(
                urn,
                Optional.ofNullable(byKind.get(DirectoryKey.SCHOOL)).map(SchoolRow::school),
                Optional.ofNullable(byKind.get(DirectoryKey.CONTACT)).map(ContactRow::contact),
                Optional.ofNullable(byKind.get(DirectoryKey.CALENDAR)).map(CalendarRow::closures));
    }
}
