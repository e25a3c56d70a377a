package daybreak.aws.directory;

import daybreak.aws.records.RecordRow;
import daybreak.domain.school.DirectoryEntry;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Entries of the directory as audited records. */
public record DirectoryRecordRow<E extends DirectoryEntry>(String table, Class<E> type) implements RecordRow<E> {
    /** A row for each kind of entry. */
    public static List<RecordRow<?>> all(String table) {
        return List.of(
                new DirectoryRecordRow<>(table, DirectoryEntry.OfSchool.class),
                new DirectoryRecordRow<>(table, DirectoryEntry.OfForce.class),
                new DirectoryRecordRow<>(table, DirectoryEntry.OfCalendar.class),
                new DirectoryRecordRow<>(table, DirectoryEntry.OfPolicy.class));
    }

    /** Nothing in the directory expires, and the trail of a policy's version is what takes the version. */
    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    public Map<String, AttributeValue> key(E entry) {
        Map<String, AttributeValue> row = DirectoryRows.of(entry);
        return Map.of("pk", row.get("pk"), "sk", row.get("sk"));
    }

    @Override
    public Map<String, AttributeValue> attributes(E entry) {
        return DirectoryRows.of(entry);
    }
}
