package daybreak.domain.school;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.school.SchoolCalendar.Closure;
import java.time.Instant;
import java.util.List;

/** What a person may change in the directory, as a record with its audit chain. The register itself is imported. */
public sealed interface DirectoryEntry extends Recorded {
    /** When its owner last changed it. */
    Instant changedAt();

    /** Whom to write to at one school. With neither lead nor deputy it was taken off the list, and is kept for its date. */
    record OfSchool(SchoolContact contact, Revision revision) implements DirectoryEntry {
        public static String recordId(String urn) {
            return "school-contact." + urn;
        }

        @Override
        public String recordId() {
            return recordId(contact.urn());
        }

        @Override
        public Instant changedAt() {
            return contact.changedAt();
        }
    }

    /** A mailbox that is not a school's. */
    record OfForce(ForceContact contact, Revision revision) implements DirectoryEntry {
        public static String recordId(ForceContactRole role) {
            return switch (role) {
                case ForceContactRole.LocalAuthorityOfficer(String localAuthority) ->
                    "force-contact.officer." + localAuthority;
                case ForceContactRole.HubMailbox() -> "force-contact.hub";
            };
        }

        @Override
        public String recordId() {
            return recordId(contact.role());
        }

        @Override
        public Instant changedAt() {
            return contact.changedAt();
        }
    }

    /** The days without school of one school, or of all schools of a local authority. */
    record OfCalendar(CalendarScope scope, List<Closure> closures, Instant changedAt, Revision revision)
            implements DirectoryEntry {
        public OfCalendar {
            closures = List.copyOf(closures);
        }

        public static String recordId(CalendarScope scope) {
            return switch (scope) {
                case CalendarScope.OneSchool(String urn) -> "school-calendar.urn." + urn;
                case CalendarScope.LocalAuthority(String code) -> "school-calendar.la." + code;
            };
        }

        @Override
        public String recordId() {
            return recordId(scope);
        }
    }

    /** A policy. It is never changed: decisions refer to it by its version. */
    record OfPolicy(Policy policy, Instant changedAt, Revision revision) implements DirectoryEntry {
        public static String recordId(String version) {
            return "policy." + version;
        }

        @Override
        public String recordId() {
            return recordId(policy.version());
        }
    }
}
