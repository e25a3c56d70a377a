package daybreak.aws.directory;

import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.ForceContact;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A mailbox that is not a school's. */
final class ForceContactRow {
    private ForceContactRow() {}

    static Attributes of(ForceContact contact) {
        return Attributes.of(DirectoryKey.contact(contact.role()))
                .withLead("contact", Optional.of(contact.contact()))
                .with("quarantined", contact.quarantined())
                .with("changedAt", contact.changedAt());
    }

    static DirectoryEntry.OfForce entry(ForceContactRole role, Map<String, AttributeValue> row) {
        Attributes attributes = Attributes.in(row);
        return new DirectoryEntry.OfForce(
                new ForceContact(
                        role,
                        attributes.lead("contact").orElseThrow(),
                        attributes.flag("quarantined"),
                        Instant.parse(attributes.text("changedAt"))),
                attributes.revision());
    }
}
