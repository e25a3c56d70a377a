package daybreak.erase;

import daybreak.aws.records.Hold;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Revision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Finds what is kept about a person, and erases it, holds it or lets it go. */
final class Records {
    /** A message lies in a queue for so long at most, and what it changed can be made again by it. */
    static final Duration REDELIVERED_WITHIN = Duration.ofDays(14);

    /** DynamoDB takes a hundred writes at once; two rows and the last entry of each need four. */
    private static final int CONTENTS_AT_ONCE = 96;

    private final DynamoDbClient dynamoDb;
    private final Options options;
    private final Clock clock;
    private final Duration keepAudit;
    private final List<Partition> found;
    private final Trail trail;
    private final Person person;

    /** Reads the tables, and then the audit trail: the last entry of every row is then in it. */
    Records(DynamoDbClient dynamoDb, Options options, Clock clock, Duration keepAudit) {
        this.dynamoDb = dynamoDb;
        this.options = options;
        this.clock = clock;
        this.keepAudit = keepAudit;
        Set<String> cases = about(options.person()).stream()
                .flatMap(List::stream)
                .flatMap(row -> row.caseNumber().stream())
                .collect(Collectors.toSet());
        this.person = options.person().of(cases);
        List<List<Row>> about = about(person);
        this.trail = new Trail(dynamoDb, options.auditTable(), person);
        Set<String> chains = about.stream()
                .flatMap(List::stream)
                .map(trail::of)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        this.found = Stream.concat(
                        about.stream().map(this::partition),
                        trail.about().filter(id -> !chains.contains(id)).map(this::remains))
                .sorted(Comparator.comparing(Partition::isCase))
                .toList();
    }

    /**
     * Every partition with a row about the person, and every other record whose audit entries are; disclosure cases last, for by
     * their numbers some of the others were found.
     */
    List<Partition> found() {
        return found;
    }

    private List<List<Row>> about(Person person) {
        return options.tables().stream().flatMap(table -> about(table, person)).toList();
    }

    private Stream<List<Row>> about(String table, Person person) {
        Map<String, List<Row>> partitions = new LinkedHashMap<>();
        dynamoDb.scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .forEach(item -> {
                    Row row = new Row(table, item);
                    partitions
                            .computeIfAbsent(row.partition(), id -> new ArrayList<>())
                            .add(row);
                });
        return partitions.values().stream().filter(rows -> rows.stream().anyMatch(row -> row.isAbout(person)));
    }

    private Partition partition(List<Row> rows) {
        Trail.Chain all = rows.stream()
                .flatMap(row -> trail.of(row).stream())
                .map(trail::chain)
                .reduce(Trail.Chain.NONE, Trail.Chain::and);
        boolean fresh = Stream.concat(Stream.of(all.changed()), rows.stream().flatMap(Row::times))
                .anyMatch(this::isFresh);
        Row first = rows.getFirst();
        boolean byNumber = rows.stream().anyMatch(row -> row.namesCaseOf(person));
        return new Partition(first.table(), first.partition(), inOrder(rows), all.kept(), fresh, byNumber);
    }

    private Partition remains(String recordId) {
        Trail.Chain chain = trail.chain(recordId);
        boolean kept = chain.kept() || trail.chain(byHand(recordId)).kept();
        return new Partition(options.auditTable(), recordId, List.of(), kept, isFresh(chain.changed()), true);
    }

    /**
     * As they are erased. By what names the person, and not only their case, what is left is found, should it break off; by the
     * head it is known that the case may go. They are the last.
     */
    private List<Row> inOrder(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.caseNumber().isPresent())
                        .thenComparing(row -> row.isAbout(options.person())))
                .toList();
    }

    /** What is to come, such as the day something is due, is no change. */
    private boolean isFresh(Instant changed) {
        Instant now = clock.instant();
        return changed.isAfter(now.minus(REDELIVERED_WITHIN)) && !changed.isAfter(now);
    }

    /**
     * Erases a settled partition. If it breaks off in between, the row is still there and the next run goes on.
     *
     * @return how many audit entries lost their content
     */
    int erase(Partition partition) {
        int entries = 0;
        for (List<Row> rows : together(partition.rows())) {
            entries += erase(
                    rows.stream()
                            .flatMap(row -> trail.own(row).stream())
                            .flatMap(own -> trail.withContent(own).stream())
                            .toList(),
                    rows.stream().map(Records::unchanged).toList(),
                    rows.stream()
                            .flatMap(row -> Stream.of(deleted(row), lastEntry(row)))
                            .toList());
        }
        if (partition.rows().isEmpty()) {
            // Its record may be in a table that was not named, and would not know of one more entry on its chain.
            Put last = next(byHand(partition.id()), Operation.ERASURE).put();
            entries += erase(
                    trail.withContent(partition.id()),
                    List.of(),
                    List.of(TransactWriteItem.builder().put(last).build()));
        }
        return entries;
    }

    /**
     * Each row by itself, but the head of a case with the last that names the person: alone, the one would be found no more, and
     * the other be taken for open.
     */
    private static List<List<Row>> together(List<Row> rows) {
        boolean ends = rows.size() > 1 && rows.getLast().caseNumber().isPresent();
        int single = ends ? rows.size() - 2 : rows.size();
        return Stream.concat(
                        rows.subList(0, single).stream().map(List::of),
                        ends ? Stream.of(rows.subList(single, rows.size())) : Stream.of())
                .toList();
    }

    private static TransactWriteItem unchanged(Row row) {
        return TransactWriteItem.builder()
                .conditionCheck(ConditionCheck.builder()
                        .tableName(row.table())
                        .key(row.key())
                        .conditionExpression(row.asRead())
                        .expressionAttributeValues(row.read())
                        .build())
                .build();
    }

    private static TransactWriteItem deleted(Row row) {
        return TransactWriteItem.builder()
                .delete(Delete.builder()
                        .tableName(row.table())
                        .key(row.key())
                        .conditionExpression(row.asRead())
                        .expressionAttributeValues(row.read())
                        .build())
                .build();
    }

    private TransactWriteItem lastEntry(Row row) {
        return TransactWriteItem.builder()
                .put(next(trail.own(row).orElse(byHand(row)), Operation.ERASURE).put())
                .build();
    }

    /**
     * The digest of each content stays, and so does the link that covers it.
     *
     * @param still what must be so while content goes
     * @param end what is written with the last of it
     */
    private int erase(
            List<Map<String, AttributeValue>> entries, List<TransactWriteItem> still, List<TransactWriteItem> end) {
        List<TransactWriteItem> contents =
                entries.stream().map(this::withoutContent).toList();
        int from = 0;
        for (; contents.size() - from > CONTENTS_AT_ONCE; from += CONTENTS_AT_ONCE) {
            write(Stream.concat(contents.subList(from, from + CONTENTS_AT_ONCE).stream(), still.stream())
                    .toList());
        }
        write(Stream.concat(contents.subList(from, contents.size()).stream(), end.stream())
                .toList());
        return entries.size();
    }

    private TransactWriteItem withoutContent(Map<String, AttributeValue> entry) {
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(options.auditTable())
                        .key(Map.of("pk", entry.get("pk"), "sk", entry.get("sk")))
                        .conditionExpression("attribute_exists(pk)")
                        .updateExpression("REMOVE content")
                        .build())
                .build();
    }

    /** Keeps a partition and its audit entries whatever their day, until they are let go. */
    void hold(Partition partition) {
        change(partition, true);
    }

    void letGo(Partition partition) {
        change(partition, false);
    }

    /** The audit entries every time: the run before may have broken off between the row and them. */
    private void change(Partition partition, boolean held) {
        for (Row row : partition.rows()) {
            Optional<String> own = trail.own(row);
            // A row that was put there anew by another hand forgot that it was held: that it is let go is still said.
            boolean wasHeld = row.isHeld()
                    || (!held
                            && trail.of(row).stream()
                                    .anyMatch(chain -> trail.chain(chain).kept()));
            if (wasHeld != held) {
                Trail.Next next = next(own.orElse(byHand(row)), Operation.ALTERATION);
                Optional<Revision> end = own.map(chain -> next.end());
                write(List.of(
                        TransactWriteItem.builder()
                                .update(update(row, end, held))
                                .build(),
                        TransactWriteItem.builder().put(next.put()).build()));
            }
            trail.of(row).forEach(chain -> trail.hold(chain, held));
        }
        if (partition.rows().isEmpty()) {
            if (partition.kept() != held) {
                write(List.of(TransactWriteItem.builder()
                        .put(next(byHand(partition.id()), Operation.ALTERATION).put())
                        .build()));
            }
            trail.hold(partition.id(), held);
            trail.hold(byHand(partition.id()), held);
        }
    }

    /** @param end of the row's own chain; a row without one goes on to be told by other records' entries */
    private Update update(Row row, Optional<Revision> end, boolean held) {
        String from = held ? Hold.EXPIRES : Hold.WOULD_EXPIRE;
        List<String> set = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        Map<String, AttributeValue> values = new HashMap<>(row.read());
        row.revision().ifPresent(read -> {
            set.add("version = :version");
            values.put(":version", AttributeValue.fromN(Long.toString(read.version() + 1)));
        });
        end.ifPresent(entry -> {
            set.addAll(List.of("entries = :entries", "head = :head"));
            values.put(":entries", AttributeValue.fromN(Long.toString(entry.entries())));
            values.put(":head", AttributeValue.fromS(entry.head()));
        });
        if (held) {
            set.add(Hold.HELD_FOR + " = :why");
            values.put(":why", AttributeValue.fromS(options.why()));
        } else {
            remove.add(Hold.HELD_FOR);
        }
        if (row.item().containsKey(from)) {
            set.add((held ? Hold.WOULD_EXPIRE : Hold.EXPIRES) + " = :at");
            values.put(":at", row.item().get(from));
            remove.add(from);
        }
        return Update.builder()
                .tableName(row.table())
                .key(row.key())
                .updateExpression((set.isEmpty() ? "" : "SET " + String.join(", ", set))
                        + (remove.isEmpty() ? "" : " REMOVE " + String.join(", ", remove)))
                .conditionExpression(row.asRead())
                .expressionAttributeValues(values)
                .build();
    }

    private static String byHand(Row row) {
        return Trail.byHand(row.table(), row.key("#"));
    }

    private String byHand(String recordId) {
        return Trail.byHand(options.auditTable(), recordId);
    }

    private void write(List<TransactWriteItem> items) {
        dynamoDb.transactWriteItems(request -> request.transactItems(items));
    }

    private Trail.Next next(String chain, Operation operation) {
        Instant now = clock.instant();
        AuditEvent event = AuditEvent.of(operation, Trail.BY_HAND + now, now, options.by(), options.why());
        return trail.next(chain, event, now.plus(keepAudit));
    }
}
