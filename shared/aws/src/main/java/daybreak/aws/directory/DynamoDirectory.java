package daybreak.aws.directory;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.school.Directory;
import daybreak.domain.school.DirectoryEntries;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.ForceContact;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolCalendar.Closure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The directory in its table. */
public final class DynamoDirectory implements Directory, DirectoryEntries {
    /** A morning asks for one local authority's closures hundreds of times, and they change a few times a year. */
    private static final Duration CLOSURES_KEPT = Duration.ofSeconds(60);

    /** A key holds 2,048 bytes at most; no school's name comes near. */
    private static final int LONGEST_NAME = 400;

    private record Kept(List<Closure> closures, Instant since) {}

    private final DynamoDbClient client;
    private final String table;
    private final Clock clock;
    private final BatchReads reads;
    private final Map<String, Kept> closuresOfAuthorities = new ConcurrentHashMap<>();

    public DynamoDirectory(DynamoDbClient client, String table, Clock clock) {
        this.client = client;
        this.table = table;
        this.clock = clock;
        this.reads = new BatchReads(client, table);
    }

    @Override
    public Map<String, School> schools(Set<String> urns) {
        List<Map<String, AttributeValue>> keys =
                urns.stream().map(urn -> DirectoryKey.school(urn).attributes()).toList();
        return reads.read(keys, false).stream()
                .map(SchoolRow::school)
                .collect(Collectors.toUnmodifiableMap(School::urn, Function.identity()));
    }

    @Override
    public Entry entry(String urn) {
        return DirectoryRows.entry(urn, reads.read(DirectoryRows.keys(urn), true));
    }

    @Override
    public List<String> urnsNamed(String normalisedName) {
        if (normalisedName.isEmpty() || normalisedName.length() > LONGEST_NAME) {
            return List.of();
        }
        return client
                .queryPaginator(query -> query.tableName(table)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(
                                Map.of(":pk", AttributeValue.fromS(DirectoryKey.named(normalisedName)))))
                .items()
                .stream()
                .map(row -> DirectoryKey.urnOf(Attributes.in(row).text("sk")))
                .toList();
    }

    @Override
    public Optional<ForceContact> homeEducationOfficer(String localAuthority) {
        return contact(new ForceContactRole.LocalAuthorityOfficer(localAuthority))
                .map(DirectoryEntry.OfForce::contact);
    }

    @Override
    public Optional<ForceContact> hubMailbox() {
        return contact(new ForceContactRole.HubMailbox()).map(DirectoryEntry.OfForce::contact);
    }

    @Override
    public List<Closure> closures(String localAuthority) {
        Instant now = clock.instant();
        Kept kept = closuresOfAuthorities.get(localAuthority);
        if (kept == null || !now.isBefore(kept.since().plus(CLOSURES_KEPT))) {
            List<Closure> closures = calendar(new CalendarScope.LocalAuthority(localAuthority))
                    .map(DirectoryEntry.OfCalendar::closures)
                    .orElse(List.of());
            kept = new Kept(closures, now);
            closuresOfAuthorities.put(localAuthority, kept);
        }
        return kept.closures();
    }

    @Override
    public Optional<DirectoryEntry.OfSchool> contact(String urn) {
        return row(DirectoryKey.contact(urn)).map(ContactRow::entry);
    }

    @Override
    public Optional<DirectoryEntry.OfForce> contact(ForceContactRole role) {
        return row(DirectoryKey.contact(role)).map(row -> ForceContactRow.entry(role, row));
    }

    @Override
    public Optional<DirectoryEntry.OfCalendar> calendar(CalendarScope scope) {
        return row(DirectoryKey.calendar(scope)).map(row -> CalendarRow.entry(scope, row));
    }

    @Override
    public List<DirectoryEntry.OfPolicy> policies() {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(DirectoryKey.POLICY))))
                .items()
                .stream()
                .map(PolicyRow::entry)
                .toList();
    }

    private Optional<Map<String, AttributeValue>> row(DirectoryKey key) {
        return Optional.of(client.getItem(
                        get -> get.tableName(table).key(key.attributes()).consistentRead(true)))
                .filter(answer -> answer.hasItem())
                .map(answer -> answer.item());
    }
}
