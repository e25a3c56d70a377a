package daybreak.contracts;

import daybreak.domain.message.BriefDue;
import daybreak.domain.message.BriefRequested;
import daybreak.domain.message.CaseProgressed;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.DisclosureDayRan;
import daybreak.domain.message.DocumentReady;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.message.Inbound;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReportAnswer;
import daybreak.domain.message.ReportEmailDue;
import daybreak.domain.message.ReportInbound;
import daybreak.domain.message.StaffMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every type of event on any queue, with its schema's name and the queue that carries it. */
public enum EventType {
    PPN_SUBMITTED("ppn.submitted.v1", "PpnSubmittedQueue", Inbound.PpnSubmitted.class),
    PPN_WORKED("ppn.worked.v1", "PpnWorkedQueue", Inbound.PpnWorked.class),
    CHILD_FOUND("child.found.v1", "ChildFoundQueue", Inbound.ChildFound.class),
    TASK_RESOLVED("task.resolved.v1", "TaskAnswersQueue", Inbound.TaskResolved.class),
    NOTICE_RELEASED("notice.released.v1", "NoticeReleasesQueue", Inbound.NoticeReleased.class),
    SCHOOL_CONTACT_CHANGED("school-contact.changed.v1", "DirectoryChangesQueue", Inbound.SchoolContactChanged.class),
    FORCE_CONTACT_CHANGED("force-contact.changed.v1", "DirectoryChangesQueue", Inbound.ForceContactChanged.class),
    SCHOOL_CALENDAR_CHANGED("school-calendar.changed.v1", "DirectoryChangesQueue", Inbound.SchoolCalendarChanged.class),
    POLICY_CHANGED("policy.changed.v1", "PolicyChangesQueue", Inbound.PolicyChanged.class),
    REPORT_REQUESTED("report.requested.v1", "ReportRequestsQueue", ReportInbound.ReportRequested.class),
    HISTORY_SUPPLIED("history.supplied.v1", "HistorySuppliedQueue", ReportInbound.HistorySupplied.class),
    REPORT_REVIEWED("report.reviewed.v1", "ReportReviewsQueue", ReportInbound.ReportReviewed.class),
    REPORT_APPROVED("report.approved.v1", "ReportDecisionsQueue", ReportInbound.ReportApproved.class),
    REPORT_REFUSED("report.refused.v1", "ReportDecisionsQueue", ReportInbound.ReportRefused.class),

    APPLICATION_RECEIVED("application.received.v1", "CaseStepsQueue", CaseStep.ApplicationReceived.class),
    APPLICATION_TRIAGED("application.triaged.v1", "CaseStepsQueue", CaseStep.ApplicationTriaged.class),
    CHECKS_COMPLETED("checks.completed.v1", "CaseStepsQueue", CaseStep.ChecksCompleted.class),
    IDENTITY_VERIFIED("identity.verified.v1", "CaseStepsQueue", CaseStep.IdentityVerified.class),
    INTERVIEW_HELD("interview.held.v1", "CaseStepsQueue", CaseStep.InterviewHeld.class),
    CASE_ALLOCATED("case.allocated.v1", "CaseStepsQueue", CaseStep.CaseAllocated.class),
    RESEARCH_ATTACHED("research.attached.v1", "CaseStepsQueue", CaseStep.ResearchAttached.class),
    DISCLOSURE_DECIDED("disclosure.decided.v1", "CaseDecisionsQueue", CaseStep.DisclosureDecided.class),
    DECISION_SECOND_READ("decision.second-read.v1", "CaseDecisionsQueue", CaseStep.DecisionSecondRead.class),
    DOCUMENT_PREPARED("document.prepared.v1", "CaseStepsQueue", CaseStep.DocumentPrepared.class),
    DISCLOSURE_MADE("disclosure.made.v1", "CaseStepsQueue", CaseStep.DisclosureMade.class),
    SAFETY_PLAN_RECORDED("safety-plan.recorded.v1", "CaseStepsQueue", CaseStep.SafetyPlanRecorded.class),
    APPLICATION_REFUSED("application.refused.v1", "CaseDecisionsQueue", CaseStep.ApplicationRefused.class),
    APPLICANT_TOLD("applicant.told.v1", "CaseStepsQueue", CaseStep.ApplicantTold.class),
    APPLICATION_WITHDRAWN("application.withdrawn.v1", "CaseStepsQueue", CaseStep.ApplicationWithdrawn.class),
    CASE_EXTENDED("case.extended.v1", "CaseDecisionsQueue", CaseStep.CaseExtended.class),
    RISK_RETRIAGED("risk.retriaged.v1", "CaseStepsQueue", CaseStep.RiskRetriaged.class),
    CASE_CLOSED("case.closed.v1", "CaseStepsQueue", CaseStep.CaseClosed.class),
    CASE_REOPENED("case.reopened.v1", "CaseStepsQueue", CaseStep.CaseReopened.class),
    STAFF_CHANGED("staff.changed.v1", "StaffChangesQueue", StaffMessage.StaffChanged.class),
    ABSENCE_RECORDED("absence.recorded.v1", "StaffChangesQueue", StaffMessage.AbsenceRecorded.class),
    BRIEF_REQUESTED("brief.requested.v1", "BriefRequestsQueue", BriefRequested.class),
    DOCUMENT_REQUESTED("disclosure-document.requested.v1", "DocumentRequestsQueue", DocumentRequested.class),

    HEADER_SET("task.header-set.v1", "AnswersQueue", Outbound.HeaderSet.class),
    TASK_RAISED("task.raised.v1", "AnswersQueue", Outbound.TaskRaised.class),
    LOG_ENTRY_ADDED("log.entry-added.v1", "AnswersQueue", Outbound.LogEntryAdded.class),
    MESSAGE_REJECTED("message.rejected.v1", "AnswersQueue", Outbound.MessageRejected.class),
    AUDIT_ANCHORED("audit.anchored.v1", "AnswersQueue", Outbound.AuditAnchored.class),
    CASE_PROGRESSED("case.progressed.v1", "AnswersQueue", CaseProgressed.class),
    DISCLOSURE_DAY_RAN("disclosure-day.ran.v1", "AnswersQueue", DisclosureDayRan.class),
    DOCUMENT_READY("disclosure-document.ready.v1", "AnswersQueue", DocumentReady.class),
    HISTORY_REQUESTED("history.requested.v1", "AnswersQueue", ReportAnswer.HistoryRequested.class),
    REPORT_DRAFTED("report.drafted.v1", "AnswersQueue", ReportAnswer.ReportDrafted.class),
    REPORT_RELEASED("report.released.v1", "AnswersQueue", ReportAnswer.ReportReleased.class),
    REPORT_WITHHELD("report.withheld.v1", "AnswersQueue", ReportAnswer.ReportWithheld.class),

    NOTICE_DUE("notice.due.v1", "NoticesDueQueue", Outbound.NoticeDue.class),
    TASK_DUE("task.due.v1", "TasksDueQueue", Outbound.TaskDue.class),
    HUB_EMAIL_DUE("hub-email.due.v1", "HubEmailsDueQueue", Outbound.HubEmailDue.class),
    REMINDER_DUE("reminder.due.v1", "RemindersDueQueue", ReminderDue.class),
    BRIEF_DUE("brief.due.v1", "BriefsDueQueue", BriefDue.class),
    REPORT_EMAIL_DUE("report-email.due.v1", "ReportEmailsDueQueue", ReportEmailDue.class);

    private static final Map<String, EventType> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::wireName, Function.identity()));

    private static final Map<Class<?>, EventType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::carries, Function.identity()));

    private final String wireName;
    private final String queue;
    private final Class<?> carries;

    EventType(String wireName, String queue, Class<?> carries) {
        this.wireName = wireName;
        this.queue = queue;
        this.carries = carries;
    }

    /** The CloudEvent's {@code type}. */
    public String wireName() {
        return wireName;
    }

    /** Logical id of the queue in {@code template.yaml}. */
    public String queue() {
        return queue;
    }

    /** The record that it is parsed to or written from. */
    public Class<?> carries() {
        return carries;
    }

    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /** The type of event that carries such a record. */
    public static EventType of(Class<?> record) {
        return Optional.ofNullable(BY_RECORD.get(record))
                .orElseThrow(() -> new IllegalArgumentException(record + " is no event's data"));
    }
}
