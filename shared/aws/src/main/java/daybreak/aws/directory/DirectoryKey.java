package daybreak.aws.directory;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.message.Inbound.ForceContactRole;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Primary key of a row in the directory's table. */
public record DirectoryKey(String pk, String sk) {
    static final String SCHOOL = "SCHOOL";
    static final String CONTACT = "CONTACT";
    static final String CALENDAR = "CALENDAR";
    static final String POLICY = "POLICY";
    private static final String URN = "URN#";

    /** All of one width, so that keys sort as time does. */
    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** What the register says of a school. */
    public static DirectoryKey school(String urn) {
        return new DirectoryKey(partition(urn), SCHOOL);
    }

    /** Whom the force writes to at a school. */
    public static DirectoryKey contact(String urn) {
        return new DirectoryKey(partition(urn), CONTACT);
    }

    public static DirectoryKey calendar(CalendarScope scope) {
        return switch (scope) {
            case CalendarScope.OneSchool(String urn) -> new DirectoryKey(partition(urn), CALENDAR);
            case CalendarScope.LocalAuthority(String code) -> new DirectoryKey("LA#" + code, CALENDAR);
        };
    }

    public static DirectoryKey contact(ForceContactRole role) {
        return switch (role) {
            case ForceContactRole.LocalAuthorityOfficer(String code) -> new DirectoryKey("LA#" + code, "OFFICER");
            case ForceContactRole.HubMailbox() -> new DirectoryKey("FORCE", "HUB");
        };
    }

    /** That a school in the force area has this name. */
    static DirectoryKey name(String normalisedName, String urn) {
        return new DirectoryKey(named(normalisedName), URN + urn);
    }

    static String named(String normalisedName) {
        return "NAME#" + normalisedName;
    }

    static String urnOf(String nameSortKey) {
        return nameSortKey.substring(URN.length());
    }

    /** A policy; the last of those that sort before a time is the one that holds then. */
    static DirectoryKey policy(Instant effectiveFrom, Instant changedAt, String version) {
        return new DirectoryKey(
                POLICY, SORTABLE.format(effectiveFrom) + "#" + SORTABLE.format(changedAt) + "#" + version);
    }

    /** Sorts after every policy that holds at {@code now} and before every other. */
    static String policiesUntil(Instant now) {
        return SORTABLE.format(now) + "#~";
    }

    private static String partition(String urn) {
        return "SCHOOL#" + urn;
    }

    public Map<String, AttributeValue> attributes() {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }
}
