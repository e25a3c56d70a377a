package daybreak.aws.directory;

import daybreak.contracts.PolicyJson;
import daybreak.domain.policy.Policy;
import daybreak.domain.school.DirectoryEntry;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A policy, as the document that its contract describes. */
final class PolicyRow {
    private PolicyRow() {}

    static Attributes of(DirectoryEntry.OfPolicy entry) {
        Policy policy = entry.policy();
        return Attributes.of(DirectoryKey.policy(policy.effectiveFrom(), entry.changedAt(), policy.version()))
                .with("document", PolicyJson.write(policy))
                .with("changedAt", entry.changedAt());
    }

    static Policy policy(Map<String, AttributeValue> row) {
        return PolicyJson.read(Attributes.in(row).text("document"));
    }

    static DirectoryEntry.OfPolicy entry(Map<String, AttributeValue> row) {
        Attributes attributes = Attributes.in(row);
        return new DirectoryEntry.OfPolicy(
                policy(row), Instant.parse(attributes.text("changedAt")), attributes.revision());
    }
}
