package daybreak.directoryimport;

import daybreak.aws.directory.BatchReads;
import daybreak.aws.directory.DirectoryKey;
import daybreak.aws.directory.SchoolRow;
import daybreak.domain.school.FoundByName;
import daybreak.domain.school.School;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Brings the schools in the table in line with the register: writes what is new or differs, nothing else, so that a second
 * run writes nothing. It never touches a contact or a calendar.
 */
final class SchoolImport {
    private static final int READ_AT_ONCE = 100;

    /** What a run did. */
    record Outcome(int written, int unchanged) {}

    private final BatchReads reads;
    private final BatchWrites writes;
    private final Progress progress;

    SchoolImport(DynamoDbClient client, String table, Progress progress) {
        this.reads = new BatchReads(client, table);
        this.writes = new BatchWrites(client, table);
        this.progress = progress;
    }

    Outcome run(Map<String, School> register) {
        Map<String, Map<String, AttributeValue>> held = read(register.values());
        List<WriteRequest> names = new ArrayList<>();
        List<WriteRequest> schools = new ArrayList<>();
        for (School school : register.values()) {
            Optional<String> foundBy = FoundByName.of(school, register);
            Map<String, AttributeValue> next = SchoolRow.of(school, foundBy);
            Optional<Map<String, AttributeValue>> before = Optional.ofNullable(held.get(school.urn()));
            if (before.filter(next::equals).isPresent()) {
                continue;
            }
            schools.add(BatchWrites.put(next));
            Optional<String> foundBefore = before.flatMap(SchoolRow::foundBy);
            if (!foundBefore.equals(foundBy)) {
                foundBy.map(name -> BatchWrites.put(SchoolRow.name(name, school.urn())))
                        .ifPresent(names::add);
                foundBefore
                        .map(name -> BatchWrites.delete(SchoolRow.name(name, school.urn())))
                        .ifPresent(names::add);
            }
        }
        // Names first: a run that breaks off leaves the school's row as it was, and the next run sees the same
        // difference.
        write("names written", names);
        write("schools written", schools);
        return new Outcome(schools.size(), register.size() - schools.size());
    }

    private Map<String, Map<String, AttributeValue>> read(Collection<School> schools) {
        Map<String, Map<String, AttributeValue>> held = new ConcurrentHashMap<>();
        progress.start("schools compared", schools.size());
        Parallel.forEachChunk(List.copyOf(schools), READ_AT_ONCE, chunk -> {
            List<Map<String, AttributeValue>> keys = chunk.stream()
                    .map(school -> DirectoryKey.school(school.urn()).attributes())
                    .toList();
            reads.read(keys, true)
                    .forEach(row ->
                            held.put(Objects.requireNonNull(row.get("urn")).s(), row));
            progress.add(chunk.size());
        });
        progress.end();
        return held;
    }

    private void write(String what, List<WriteRequest> requests) {
        progress.start(what, requests.size());
        writes.write(requests, progress);
        progress.end();
    }
}
