package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.contracts.stored.DisclosureColumns;
import daybreak.contracts.stored.JsonColumns;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.people.PersonName;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One of the unit's people in their table. All lie under one key, for they are read together. */
public record StaffRow(String table) implements RecordRow<StaffMember> {
    static final String PK = "STAFF";

    @Override
    public Class<StaffMember> type() {
        return StaffMember.class;
    }

    @Override
    public Map<String, AttributeValue> key(StaffMember member) {
        return Columns.key(PK, member.ref());
    }

    @Override
    public Map<String, AttributeValue> attributes(StaffMember member) {
        return new Columns()
                .text("id", member.id())
                .text("name", member.name().given())
                .text("email", member.email())
                .text(
                        "roles",
                        JsonColumns.TEXTS.write(member.roles().stream()
                                .map(StaffRole::name)
                                .sorted()
                                .toList()))
                .text("deputy", member.deputy())
                .text("reportsTo", member.reportsTo())
                .text("active", Boolean.toString(member.active()))
                .text("absences", DisclosureColumns.ABSENCES.write(member.absences()))
                .text("unreachable", Boolean.toString(member.unreachable()))
                .instant("changedAt", member.changedAt())
                .toMap();
    }

    static StaffMember read(Map<String, AttributeValue> item) {
        return new StaffMember(
                Columns.text(item, "sk"),
                Columns.text(item, "id"),
                new PersonName(Columns.text(item, "name")),
                Columns.text(item, "email"),
                JsonColumns.TEXTS.read(Columns.text(item, "roles")).stream()
                        .map(StaffRole::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Columns.optionalText(item, "deputy"),
                Columns.optionalText(item, "reportsTo"),
                Boolean.parseBoolean(Columns.text(item, "active")),
                DisclosureColumns.ABSENCES.read(Columns.text(item, "absences")),
                Boolean.parseBoolean(Columns.text(item, "unreachable")),
                Columns.instant(item, "changedAt"),
                Columns.revision(item));
    }
}
