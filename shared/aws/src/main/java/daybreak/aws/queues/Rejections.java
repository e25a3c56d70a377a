package daybreak.aws.queues;

import daybreak.aws.records.Columns;
import daybreak.aws.records.Hold;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.MessageRejected;
import daybreak.domain.message.Problem;
import daybreak.domain.message.RejectedException;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.task.AtStake;
import daybreak.domain.task.Raising;
import daybreak.domain.task.RejectedTasks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * What becomes of a message that can never be taken: its original is kept, the sender gets a clear answer, and where it
 * may concern a child a person gets a task.
 */
public final class Rejections {
    /** Characters a piece; four bytes each at most, under DynamoDB's 400 KB an item. */
    private static final int PART = 90_000;

    private final DynamoDbClient dynamoDb;
    private final RejectionRow row;
    private final Records records;
    private final Policies policies;
    private final OpaqueIds ids;
    private final Clock clock;

    public Rejections(
            DynamoDbClient dynamoDb, RejectionRow row, Records records, Policies policies, OpaqueIds ids, Clock clock) {
        this.dynamoDb = dynamoDb;
        this.row = row;
        this.records = records;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps the original and returns what is to be told of it; the same again when the message comes again. One that was
     * put back, and still cannot be taken, is told of anew: whoever had the task about it has answered it.
     *
     * @param atStake whether a person must read it, and why
     */
    public List<Outbound> keep(Original original, RejectedException rejected, AtStake atStake) {
        Instant now = clock.instant();
        List<Problem> problems = rejected.problems();
        String id = ids.of(
                "rejection",
                original.queue(),
                original.body(),
                problems.stream()
                        .map(problem -> problem.rule() + " " + problem.pointer())
                        .sorted()
                        .collect(Collectors.joining("\n")),
                MorningTimes.dayOf(now).toString());
        List<String> parts = parts(original.body());
        for (int i = 0; i < parts.size(); i++) {
            put(id, i, parts.get(i), now);
        }
        Rejection rejection = new Rejection(
                id, original.queue(), original.group(), problems, parts.size(), original.receivedAt(), now);
        List<Outbound> tells = new ArrayList<>();
        Contracts.Identity known = Contracts.idOf(original.body());
        tells.add(new MessageRejected("rejected-" + id, id, original.queue(), known.id(), problems, now));
        tells.addAll(rejected.tells());
        List<Change> changes = new ArrayList<>();
        Policy policy = policies.current(now);
        new RejectedTasks(ids, policy, now)
                .toRead(
                        new RejectedTasks.Message(
                                id,
                                original.queue(),
                                known.id(),
                                known.source(),
                                known.reference(),
                                problems,
                                original.receivedAt()),
                        atStake)
                .ifPresent(task -> {
                    tells.addAll(new Raising(ids, policy, now).tells(task));
                    changes.add(new Change.Follow(task));
                });
        changes.addFirst(new Change.Save(
                rejection,
                AuditEvent.of(
                        AuditEvent.Operation.COLLECTION, id, now, "batch loop", "kept, for it could not be taken"),
                tells));
        try {
            records.commit(changes);
        } catch (StaleRecordException _) {
            return records.toldBy(rejection.recordId(), id);
        }
        return tells;
    }

    private void put(String id, int part, String text, Instant now) {
        Map<String, AttributeValue> item = new HashMap<>(RejectionRow.partKey(id, part));
        item.putAll(new Columns()
                .text("text", text)
                .expires(now.plus(row.keep().get()))
                .toMap());
        try {
            dynamoDb.putItem(put -> put.tableName(row.table()).item(item).conditionExpression(Hold.IS_NOT_ON));
        } catch (ConditionalCheckFailedException _) {
            // It is kept already, of the same message, and under a legal hold, which writing it again would lose.
        }
    }

    /** Never between the two halves of one character: half a character cannot be stored. */
    private static List<String> parts(String body) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < body.length()) {
            int to = Math.min(body.length(), from + PART);
            if (to < body.length() && Character.isHighSurrogate(body.charAt(to - 1))) {
                to--;
            }
            parts.add(body.substring(from, to));
            from = to;
        }
        return parts;
    }
}
