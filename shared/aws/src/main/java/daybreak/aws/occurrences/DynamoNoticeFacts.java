package daybreak.aws.occurrences;

import daybreak.aws.directory.DirectoryRows;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeFacts;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.Sending.Place;
import daybreak.domain.policy.Policies;
import daybreak.domain.school.BankHolidays;
import daybreak.domain.school.Directory;
import daybreak.domain.school.SchoolCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads a notice together with the school it is for, by one BatchGetItem over two tables. */
public final class DynamoNoticeFacts implements NoticeFacts {
    private final DynamoDbClient dynamoDb;
    private final String occurrenceTable;
    private final String directoryTable;
    private final Directory directory;
    private final Policies policies;
    private final Clock clock;

    public DynamoNoticeFacts(
            DynamoDbClient dynamoDb,
            String occurrenceTable,
            String directoryTable,
            Directory directory,
            Policies policies,
            Clock clock) {
        this.dynamoDb = dynamoDb;
        this.occurrenceTable = occurrenceTable;
        this.directoryTable = directoryTable;
        this.directory = directory;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Optional<Facts> read(NoticeKey key, Destination destination) {
        Map<String, KeysAndAttributes> wanted = new HashMap<>();
        wanted.put(occurrenceTable, keys(List.of(NoticeRow.key(key))));
        if (destination instanceof Destination.School school) {
            wanted.put(directoryTable, keys(DirectoryRows.keys(school.urn())));
        }
        Map<String, List<Map<String, AttributeValue>>> rows = batch(wanted);
        return rows.getOrDefault(occurrenceTable, List.of()).stream()
                .map(NoticeRow::read)
                .findFirst()
                .map(notice -> facts(notice, destination, rows.getOrDefault(directoryTable, List.of())));
    }

    private Facts facts(Notice notice, Destination asked, List<Map<String, AttributeValue>> rows) {
        return switch (notice.destination()) {
            case Destination.School(String urn, Optional<String> text) -> {
                Directory.Entry named =
                        notice.destination().equals(asked) ? DirectoryRows.entry(urn, rows) : directory.entry(urn);
                Directory.Entry receiving = directory.receiving(named);
                yield new Facts(notice, place(named, receiving), directory.calendar(receiving, extraBankHolidays()));
            }
            case Destination.HomeEducationOfficer(String authority) ->
                new Facts(
                        notice,
                        new Place.AtLocalAuthority(directory.homeEducationOfficer(authority)),
                        new SchoolCalendar(
                                directory.closures(authority), BankHolidays.englandAndWales(extraBankHolidays())));
            case Destination.Unknown unknown ->
                new Facts(
                        notice,
                        new Place.Nowhere(),
                        new SchoolCalendar(List.of(), BankHolidays.englandAndWales(extraBankHolidays())));
        };
    }

    private static Place place(Directory.Entry named, Directory.Entry receiving) {
        if (named.school().isEmpty() || receiving.school().isEmpty()) {
            return new Place.Nowhere();
        }
        return new Place.AtSchool(named.school().get(), receiving.school().get(), receiving.contact());
    }

    private Set<LocalDate> extraBankHolidays() {
        return policies.current(clock.instant()).extraBankHolidays();
    }

    private static KeysAndAttributes keys(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    }

    private Map<String, List<Map<String, AttributeValue>>> batch(Map<String, KeysAndAttributes> wanted) {
        BatchGetItemResponse answer = dynamoDb.batchGetItem(get -> get.requestItems(wanted));
        if (answer.hasUnprocessedKeys() && !answer.unprocessedKeys().isEmpty()) {
            // Half of the facts could look like a school without a contact: better to be tried again.
            throw new IllegalStateException("DynamoDB did not read all keys");
        }
        return answer.responses();
    }
}
