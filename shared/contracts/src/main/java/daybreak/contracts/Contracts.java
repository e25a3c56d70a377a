package daybreak.contracts;

import daybreak.contracts.form.Form;
import daybreak.contracts.form.Reading;
import daybreak.contracts.json.Json;
import daybreak.contracts.json.MalformedJsonException;
import daybreak.domain.message.Inbound;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.Problem;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads messages to domain records, or rejects them with all that is wrong with them. */
public final class Contracts {
    private Contracts() {}

    /**
     * What upstream systems send.
     *
     * @param types wire names of the types that the queue takes
     * @throws RejectedException if the message cannot be taken
     */
    public static Parsed<Inbound> read(String body, Instant receivedAt, Set<String> types) {
        Form<Envelope<Inbound>> form = Envelope.form(types, Contracts::inbound);
        return parsed(body, form, envelope -> received(envelope, receivedAt, envelope.data()));
    }

    /**
     * The same for a queue that takes one type.
     *
     * @throws RejectedException if the message cannot be taken
     */
    public static <T extends Inbound> Parsed<T> read(String body, Instant receivedAt, Class<T> type) {
        Parsed<Inbound> parsed =
                read(body, receivedAt, Set.of(EventType.of(type).wireName()));
        Received<Inbound> any = parsed.received();
        return new Parsed<>(
                new Received<>(any.eventId(), any.source(), any.at(), type.cast(any.data())), parsed.unknownFields());
    }

    /**
     * What one function asks of another: {@link NoticeDue}, {@link TaskDue}, {@link HubEmailDue} or
     * {@link daybreak.domain.message.ReportEmailDue}.
     *
     * @throws RejectedException if the message cannot be taken
     */
    public static <T extends Outbound> Parsed<T> readDue(String body, Instant receivedAt, Class<T> type) {
        EventType eventType = EventType.of(type);
        Form<Envelope<InternalForms.Undated<? extends Outbound>>> form =
                Envelope.form(Set.of(eventType.wireName()), Contracts::internal);
        return parsed(
                body,
                form,
                envelope -> received(
                        envelope, receivedAt, type.cast(envelope.data().with(envelope.id(), envelope.time()))));
    }

    /**
     * What can still be told of a message that was rejected.
     *
     * @param reference the number of the occurrence, request or report that it names
     * @param task the id of the task that it names; empty where the message is no whole JSON, for what is left of one may
     *     be read amiss
     */
    public record Identity(
            Optional<String> id,
            Optional<String> source,
            Optional<String> type,
            Optional<String> subject,
            Optional<String> reference,
            Optional<String> task) {
        static final Identity ILLEGIBLE = new Identity(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The id, type and the like of a message, each where it is legible and fits to be repeated. */
    public static Identity idOf(String body) {
        try {
            return Json.parse(body) instanceof Json.Obj event ? Identities.of(event) : Identity.ILLEGIBLE;
        } catch (MalformedJsonException _) {
            return Identities.scan(body);
        }
    }

    /** @throws RejectedException if the text is not of this form */
    static <T> T build(Form<T> form, String text) {
        Reading reading = new Reading();
        return reading.finish(form.read(json(text), reading.root()))
                .orElseThrow(() -> new RejectedException(reading.problems()));
    }

    private static <E, T> Parsed<T> parsed(String body, Form<E> form, Function<E, Received<T>> received) {
        Reading reading = new Reading();
        E envelope = reading.finish(form.read(json(body), reading.root()))
                .orElseThrow(() -> new RejectedException(reading.problems()));
        return new Parsed<>(received.apply(envelope), reading.unknownFields());
    }

    private static Json json(String text) {
        try {
            return Json.parse(text);
        } catch (MalformedJsonException e) {
            throw new RejectedException(List.of(new Problem(e.pointer(), e.rule(), e.says())));
        }
    }

    private static <T> Received<T> received(Envelope<?> envelope, Instant receivedAt, T data) {
        return new Received<>(envelope.id(), envelope.source(), receivedAt, data);
    }

    private static Form<? extends Inbound> inbound(EventType type) {
        return switch (type) {
            case PPN_SUBMITTED -> AnswerForms.PPN_SUBMITTED;
            case PPN_WORKED -> AnswerForms.PPN_WORKED;
            case CHILD_FOUND -> AnswerForms.CHILD_FOUND;
            case TASK_RESOLVED -> AnswerForms.TASK_RESOLVED;
            case NOTICE_RELEASED -> AnswerForms.NOTICE_RELEASED;
            case SCHOOL_CONTACT_CHANGED -> DirectoryForms.SCHOOL_CONTACT_CHANGED;
            case FORCE_CONTACT_CHANGED -> DirectoryForms.FORCE_CONTACT_CHANGED;
            case SCHOOL_CALENDAR_CHANGED -> DirectoryForms.SCHOOL_CALENDAR_CHANGED;
            case POLICY_CHANGED -> DirectoryForms.POLICY_CHANGED;
            case APPLICATION_RECEIVED -> DisclosureForms.APPLICATION_RECEIVED;
            case APPLICATION_TRIAGED -> DisclosureForms.APPLICATION_TRIAGED;
            case CHECKS_COMPLETED -> DisclosureForms.CHECKS_COMPLETED;
            case IDENTITY_VERIFIED -> DisclosureForms.IDENTITY_VERIFIED;
            case INTERVIEW_HELD -> DisclosureForms.INTERVIEW_HELD;
            case CASE_ALLOCATED -> DisclosureForms.CASE_ALLOCATED;
            case RESEARCH_ATTACHED -> DisclosureForms.RESEARCH_ATTACHED;
            case DISCLOSURE_DECIDED -> DisclosureForms.DISCLOSURE_DECIDED;
            case DECISION_SECOND_READ -> DisclosureForms.DECISION_SECOND_READ;
            case DOCUMENT_PREPARED -> DisclosureForms.DOCUMENT_PREPARED;
            case DISCLOSURE_MADE -> DisclosureForms.DISCLOSURE_MADE;
            case SAFETY_PLAN_RECORDED -> DisclosureForms.SAFETY_PLAN_RECORDED;
            case APPLICATION_REFUSED -> DisclosureForms.APPLICATION_REFUSED;
            case APPLICANT_TOLD -> DisclosureForms.APPLICANT_TOLD;
            case APPLICATION_WITHDRAWN -> DisclosureForms.APPLICATION_WITHDRAWN;
            case CASE_EXTENDED -> DisclosureForms.CASE_EXTENDED;
            case RISK_RETRIAGED -> DisclosureForms.RISK_RETRIAGED;
            case CASE_CLOSED -> DisclosureForms.CASE_CLOSED;
            case CASE_REOPENED -> DisclosureForms.CASE_REOPENED;
            case STAFF_CHANGED -> DisclosureForms.STAFF_CHANGED;
            case ABSENCE_RECORDED -> DisclosureForms.ABSENCE_RECORDED;
            case BRIEF_REQUESTED -> DisclosureForms.BRIEF_REQUESTED;
            case DOCUMENT_REQUESTED -> DocumentForms.DOCUMENT_REQUESTED;
            case REPORT_REQUESTED -> ReportForms.REPORT_REQUESTED;
            case HISTORY_SUPPLIED -> ReportForms.HISTORY_SUPPLIED;
            case REPORT_REVIEWED -> ReportForms.REPORT_REVIEWED;
            case REPORT_APPROVED -> ReportForms.REPORT_APPROVED;
            case REPORT_REFUSED -> ReportForms.REPORT_REFUSED;
            case HEADER_SET,
                    TASK_RAISED,
                    LOG_ENTRY_ADDED,
                    MESSAGE_REJECTED,
                    AUDIT_ANCHORED,
                    CASE_PROGRESSED,
                    DISCLOSURE_DAY_RAN,
                    DOCUMENT_READY,
                    HISTORY_REQUESTED,
                    REPORT_DRAFTED,
                    REPORT_RELEASED,
                    REPORT_WITHHELD,
                    REPORT_EMAIL_DUE,
                    NOTICE_DUE,
                    TASK_DUE,
                    HUB_EMAIL_DUE,
                    REMINDER_DUE,
                    BRIEF_DUE -> throw new IllegalArgumentException(type + " does not come in");
        };
    }

    private static Form<? extends InternalForms.Undated<? extends Outbound>> internal(EventType type) {
        return switch (type) {
            case NOTICE_DUE -> InternalForms.NOTICE_DUE;
            case TASK_DUE -> InternalForms.TASK_DUE;
            case HUB_EMAIL_DUE -> InternalForms.HUB_EMAIL_DUE;
            case REMINDER_DUE -> DisclosureInternalForms.REMINDER_DUE;
            case BRIEF_DUE -> DisclosureInternalForms.BRIEF_DUE;
            case REPORT_EMAIL_DUE -> ReportForms.REPORT_EMAIL_DUE;
            case PPN_SUBMITTED,
                    PPN_WORKED,
                    CHILD_FOUND,
                    TASK_RESOLVED,
                    NOTICE_RELEASED,
                    SCHOOL_CONTACT_CHANGED,
                    FORCE_CONTACT_CHANGED,
                    SCHOOL_CALENDAR_CHANGED,
                    POLICY_CHANGED,
                    APPLICATION_RECEIVED,
                    APPLICATION_TRIAGED,
                    CHECKS_COMPLETED,
                    IDENTITY_VERIFIED,
                    INTERVIEW_HELD,
                    CASE_ALLOCATED,
                    RESEARCH_ATTACHED,
                    DISCLOSURE_DECIDED,
                    DECISION_SECOND_READ,
                    DOCUMENT_PREPARED,
                    DISCLOSURE_MADE,
                    SAFETY_PLAN_RECORDED,
                    APPLICATION_REFUSED,
                    APPLICANT_TOLD,
                    APPLICATION_WITHDRAWN,
                    CASE_EXTENDED,
                    RISK_RETRIAGED,
                    CASE_CLOSED,
                    CASE_REOPENED,
                    STAFF_CHANGED,
                    ABSENCE_RECORDED,
                    BRIEF_REQUESTED,
                    DOCUMENT_REQUESTED,
                    REPORT_REQUESTED,
                    HISTORY_SUPPLIED,
                    REPORT_REVIEWED,
                    REPORT_APPROVED,
                    REPORT_REFUSED,
                    HISTORY_REQUESTED,
                    REPORT_DRAFTED,
                    REPORT_RELEASED,
                    REPORT_WITHHELD,
                    HEADER_SET,
                    TASK_RAISED,
                    LOG_ENTRY_ADDED,
                    MESSAGE_REJECTED,
                    AUDIT_ANCHORED,
                    CASE_PROGRESSED,
                    DISCLOSURE_DAY_RAN,
                    DOCUMENT_READY -> throw new IllegalArgumentException(type + " is not asked of a function");
        };
    }
}
