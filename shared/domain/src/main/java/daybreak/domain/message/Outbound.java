package daybreak.domain.message;

import daybreak.domain.notice.Destination;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.task.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What leaves a function on a queue. Each has an id derived from the business fact, so that a reader can drop a repeat.
 */
public sealed interface Outbound {
    /** Unique for the fact that is told, the same each time it is told again. */
    String eventId();

    /** What upstream systems read on the answers queue. */
    sealed interface Answer extends Outbound {}

    /** {@code task.header-set.v1}: the words for the header of the hub's task about a PPN, and why. */
    record HeaderSet(
            String eventId,
            String ppnRef,
            String ppnId,
            int ppnVersion,
            String header,
            List<String> reasons,
            Instant clockDueAt,
            String policyVersion,
            Instant at)
            implements Answer {
        public HeaderSet {
            reasons = List.copyOf(reasons);
        }
    }

    /** {@code task.raised.v1}: something a person must do. */
    record TaskRaised(String eventId, Task task, Instant at) implements Answer {}

    /**
     * {@code log.entry-added.v1}: an entry for the log of an occurrence, or of a disclosure case, in the records system.
     *
     * @param subject the opaque id of what it is about
     * @param occurrenceNumber whose log it is; of a case, its number
     * @param success false for an exception that prompts manual work
     */
    record LogEntryAdded(
            String eventId,
            String subject,
            String occurrenceNumber,
            Optional<String> childName,
            boolean success,
            String entry,
            Instant at)
            implements Answer {}

    /** {@code message.rejected.v1}: a message that could not be taken, with everything that is wrong with it. */
    record MessageRejected(
            String eventId,
            String rejectionId,
            String queue,
            Optional<String> rejectedEventId,
            List<Problem> problems,
            Instant at)
            implements Answer {
        public MessageRejected {
            problems = List.copyOf(problems);
        }
    }

    /** {@code audit.anchored.v1}: the digest of a day's audit entries, kept where the tables' owner cannot reach. */
    record AuditAnchored(String eventId, LocalDate day, long entries, String digest, Instant at) implements Answer {}

    /**
     * {@code notice.due.v1}: asks send-school-notice to look at one notice, not before {@code notBefore}. The destination
     * lets it read notice, school and contact in one request.
     */
    record NoticeDue(String eventId, NoticeKey notice, Destination destination, Optional<Instant> notBefore, Instant at)
            implements Outbound {}

    /** {@code task.due.v1}: asks raise-task to raise the task about one item, if it still needs one. */
    record TaskDue(String eventId, Subject subject, Instant at) implements Outbound {
        /** What the task is about. */
        public sealed interface Subject {
            /** A notice that is not known to have arrived when the ledger closes. */
            record UnconfirmedNotice(NoticeKey notice, LocalDate ledgerDay) implements Subject {}

            /** A PPN whose grade clock is about to run out. */
            record RunningClock(String occurrenceRef, String ppnRef) implements Subject {}

            /** A report that is late with something. */
            record LateReport(String report) implements Subject {}

            /** A ledger that does not balance. */
            record UnbalancedLedger(LocalDate ledgerDay, List<String> missing) implements Subject {
                public UnbalancedLedger {
                    missing = List.copyOf(missing);
                }
            }

            /** A step of a disclosure case that others have waited for too long. */
            record MissingStep(String caseRef, String caseNumber, int expected) implements Subject {}

            /**
             * A reminder of a disclosure case that nobody can be given.
             *
             * @param rung names the reminder within the case
             */
            record UnheardCase(String caseRef, String caseNumber, String rung) implements Subject {}

            /** A closed disclosure case of which a person must decide whether it is still kept. */
            record CaseReview(String caseRef, String caseNumber, LocalDate on) implements Subject {}
        }
    }

    /** {@code hub-email.due.v1}: asks send-hub-email to email the hub about one task, or one ledger. */
    record HubEmailDue(String eventId, About about, Instant at) implements Outbound {
        /** What the email shows. */
        public sealed interface About {
            record OneTask(String taskId) implements About {}

            record OneLedger(LocalDate day) implements About {}
        }
    }

    /** A message that was already told, in the very words kept with the audit entry. */
    record Again(String eventId, String type, String body) implements Outbound {}

    /** Answers about disclosure casework. */
    sealed interface OfDisclosure extends Answer permits CaseProgressed, DisclosureDayRan, DocumentReady {}

    /** What the functions of disclosure casework ask of one another. */
    sealed interface DisclosureDue extends Outbound permits ReminderDue, BriefDue {}

    /** Answers about reports. */
    sealed interface OfReports extends Answer permits ReportAnswer {}

    /** What the functions of reports ask of one another. */
    sealed interface ReportDue extends Outbound permits ReportEmailDue {}
}
