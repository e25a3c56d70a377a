package daybreak.aws.directory;

import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.SchoolContact;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whom the force writes to at one school. A school taken off the list keeps its row, without anybody in it. */
public final class ContactRow {
    private static final String QUARANTINED = "quarantined";

    private ContactRow() {}

    static Attributes of(SchoolContact contact) {
        return Attributes.of(DirectoryKey.contact(contact.urn()))
                .with("urn", contact.urn())
                .withLead("lead", contact.lead())
                .withLead("deputy", contact.deputy())
                .withSet(QUARANTINED, contact.quarantined())
                .with("changedAt", contact.changedAt());
    }

    public static DirectoryEntry.OfSchool entry(Map<String, AttributeValue> row) {
        return new DirectoryEntry.OfSchool(contact(row), Attributes.in(row).revision());
    }

    public static SchoolContact contact(Map<String, AttributeValue> row) {
        Attributes attributes = Attributes.in(row);
        return new SchoolContact(
                attributes.text("urn"),
                attributes.lead("lead"),
                attributes.lead("deputy"),
                attributes.set(QUARANTINED),
                Instant.parse(attributes.text("changedAt")));
    }
}
