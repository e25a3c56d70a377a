package daybreak.aws.directory;

import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.SchoolContact;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

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

    /**
     * Part of another record's transaction: the address is written to no more. Twice is as good as once. It counts as a
     * change of the row, so that a new entry of the list that is being written at the same time is decided again.
     */
    public static TransactWriteItem quarantine(String table, String urn, String address) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(DirectoryKey.contact(urn).attributes())
                        .updateExpression("ADD #quarantined :address, #version :one"
                                + " SET #urn = :urn, #changedAt = if_not_exists(#changedAt, :never)")
                        .expressionAttributeNames(Map.of(
                                "#quarantined",
                                QUARANTINED,
                                "#version",
                                Attributes.VERSION,
                                "#urn",
                                "urn",
                                "#changedAt",
                                "changedAt"))
                        .expressionAttributeValues(Map.of(
                                ":address",
                                AttributeValue.fromSs(List.of(address.toLowerCase(Locale.ROOT))),
                                ":one",
                                AttributeValue.fromN("1"),
                                ":urn",
                                AttributeValue.fromS(urn),
                                ":never",
                                AttributeValue.fromS(Instant.EPOCH.toString()))))
                .build();
    }
}
