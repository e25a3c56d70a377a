package daybreak.domain.message;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.ppn.PpnId;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an upstream system may say. Each type has a JSON Schema of the same name. */
public sealed interface Inbound {
    /** {@code ppn.submitted.v1}: a PPN, or a later version of one. */
    record PpnSubmitted(Ppn ppn) implements Inbound {}

    /** {@code ppn.worked.v1}: the hub has worked the PPN; its clock stops. */
    record PpnWorked(PpnId ppnId, OccurrenceNumber occurrence, Instant workedAt, String by) implements Inbound {}

    /**
     * {@code child.found.v1}: a missing child was found.
     *
     * @param reportedAt when the finding was reported; of two reports the later wins
     */
    record ChildFound(
            OccurrenceNumber occurrence,
            PersonName name,
            Optional<LocalDate> dateOfBirth,
            Optional<NominalId> nominalId,
            Instant foundAt,
            Instant reportedAt)
            implements Inbound {}

    /** {@code task.resolved.v1}: a person's answer to a task. */
    record TaskResolved(String taskId, Outcome outcome, String by, Instant resolvedAt, String why) implements Inbound {
        /** What the person did about it. */
        public enum Outcome {
            TOLD_BY_PHONE,
            TOLD_OTHERWISE,
            NOT_TO_BE_TOLD,
            /** Of a report: its recipient does not have it. It is approved again and sent as another edition. */
            SEND_AGAIN,
            DONE
        }
    }

    /** {@code notice.released.v1}: an authorised person releases a notice that is with a person, to the contact named. */
    record NoticeReleased(String taskId, Lead to, String by, Instant releasedAt, String why) implements Inbound {}

    /** {@code school-contact.changed.v1}: the force's list has a new entry for a school; no lead and no deputy removes it. */
    record SchoolContactChanged(String urn, Optional<Lead> lead, Optional<Lead> deputy, Instant changedAt)
            implements Inbound {}

    /** {@code force-contact.changed.v1}: a mailbox that is not a school's. */
    record ForceContactChanged(ForceContactRole role, Lead contact, Instant changedAt) implements Inbound {}

    /** Whose mailbox a force contact is. */
    sealed interface ForceContactRole {
        /** The officer for children educated at home, of the local authority with this three-digit code. */
        record LocalAuthorityOfficer(String localAuthority) implements ForceContactRole {}

        /** The hub's own mailbox, for tasks and the ledger. */
        record HubMailbox() implements ForceContactRole {}
    }

    /** {@code school-calendar.changed.v1}: the closures of one school (URN) or of all schools of a local authority. */
    record SchoolCalendarChanged(CalendarScope scope, List<Closure> closures, Instant changedAt) implements Inbound {
        public SchoolCalendarChanged {
            closures = List.copyOf(closures);
        }
    }

    /** Whose calendar it is; a school's own wins over its local authority's. */
    sealed interface CalendarScope {
        record OneSchool(String urn) implements CalendarScope {}

        record LocalAuthority(String code) implements CalendarScope {}
    }

    /** {@code policy.changed.v1}: a whole policy that holds from its date on. */
    record PolicyChanged(Policy policy, String by, String why, Instant changedAt) implements Inbound {}

    /** Reports; the messages are in a file of their own. */
    sealed interface OfReports extends Inbound permits ReportInbound {}

    /** Disclosure casework; the messages are in files of their own. */
    sealed interface OfDisclosure extends Inbound permits CaseStep, StaffMessage, BriefRequested, DocumentRequested {}
}
