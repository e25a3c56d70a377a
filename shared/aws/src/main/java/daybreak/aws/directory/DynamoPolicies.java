package daybreak.aws.directory;

import daybreak.contracts.DefaultPolicy;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The force's policies in the directory's table. */
public final class DynamoPolicies implements Policies {
    /** Every message needs the policy and a force changes it a few times a year; a minute is soon enough. */
    private static final Duration KEPT = Duration.ofSeconds(60);

    private record Kept(Policy policy, Instant since) {
        boolean holdsAt(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(KEPT));
        }
    }

    private final DynamoDbClient client;
    private final String table;
    private final AtomicReference<Optional<Kept>> kept = new AtomicReference<>(Optional.empty());

    public DynamoPolicies(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Policy current(Instant now) {
        return kept.get().filter(held -> held.holdsAt(now)).map(Kept::policy).orElseGet(() -> {
            Policy policy = read(now);
            kept.set(Optional.of(new Kept(policy, now)));
            return policy;
        });
    }

    private Policy read(Instant now) {
        return client
                .query(query -> query.tableName(table)
                        .keyConditionExpression("pk = :pk AND sk < :until")
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(DirectoryKey.POLICY),
                                ":until", AttributeValue.fromS(DirectoryKey.policiesUntil(now))))
                        .scanIndexForward(false)
                        .limit(1))
                .items()
                .stream()
                .map(PolicyRow::policy)
                .findFirst()
                .orElseGet(DefaultPolicy::load);
    }
}
