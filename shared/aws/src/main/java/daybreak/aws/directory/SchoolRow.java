package daybreak.aws.directory;

import daybreak.domain.school.School;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A school of the register. The import alone writes it, and nobody audits it: it is published, and about no person. */
public final class SchoolRow {
    private SchoolRow() {}

    /**
     * A school's row.
     *
     * @param foundBy the normalised name by which free text finds this school; its {@link #name} row goes with it
     */
    public static Map<String, AttributeValue> of(School school, Optional<String> foundBy) {
        return Attributes.of(DirectoryKey.school(school.urn()))
                .with("urn", school.urn())
                .with("name", school.name())
                .with("status", school.status().name())
                .with("typeCode", school.typeCode())
                .with("phase", school.phase().name())
                .with("localAuthority", school.localAuthority())
                .with("inForceArea", school.inForceArea())
                .withText("phone", school.phone())
                .withList("successors", school.successors())
                .withText("foundBy", foundBy)
                .row();
    }

    /** The row by which free text finds a school. */
    public static Map<String, AttributeValue> name(String normalisedName, String urn) {
        return DirectoryKey.name(normalisedName, urn).attributes();
    }

    public static School school(Map<String, AttributeValue> row) {
        Attributes attributes = Attributes.in(row);
        return new School(
                attributes.text("urn"),
                attributes.text("name"),
                School.Status.valueOf(attributes.text("status")),
                Math.toIntExact(attributes.number("typeCode")),
                School.Phase.valueOf(attributes.text("phase")),
                attributes.text("localAuthority"),
                attributes.flag("inForceArea"),
                attributes.optionalText("phone"),
                attributes.list("successors"));
    }

    public static Optional<String> foundBy(Map<String, AttributeValue> row) {
        return Attributes.in(row).optionalText("foundBy");
    }
}
