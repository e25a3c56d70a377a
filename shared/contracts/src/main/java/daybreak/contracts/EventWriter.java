package daybreak.contracts;

import daybreak.contracts.form.Kebab;
import daybreak.contracts.json.Json;
import daybreak.domain.message.BriefDue;
import daybreak.domain.message.CaseProgressed;
import daybreak.domain.message.DisclosureDayRan;
import daybreak.domain.message.DocumentReady;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.Again;
import daybreak.domain.message.Outbound.AuditAnchored;
import daybreak.domain.message.Outbound.HeaderSet;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Outbound.MessageRejected;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.Outbound.TaskRaised;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReportAnswer;
import daybreak.domain.message.ReportEmailDue;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.task.Task;
import java.time.Instant;
import java.time.LocalDate;

/** Writes what leaves a function as CloudEvents. */
public final class EventWriter {
    private final String source;

    /** @param source the CloudEvents' source: {@code urn:daybreak:} and the force */
    public EventWriter(String source) {
        this.source = source;
    }

    public Written write(Outbound outbound) {
        return switch (outbound) {
            case HeaderSet set -> event(set, set.ppnRef(), set.at(), data(set));
            case TaskRaised raised -> event(raised, raised.task().id(), raised.at(), data(raised.task()));
            case LogEntryAdded added -> event(added, added.subject(), added.at(), data(added));
            case MessageRejected rejected -> event(rejected, rejected.rejectionId(), rejected.at(), data(rejected));
            case AuditAnchored anchored -> event(anchored, "audit-" + anchored.day(), anchored.at(), data(anchored));
            case ReportAnswer answer ->
                event(answer, answer.report(), ReportEvents.at(answer), ReportEvents.data(answer));
            case ReportEmailDue due -> event(due, due.report(), due.at(), ReportEvents.data(due));
            case NoticeDue due -> event(due, due.notice().text(), due.at(), data(due));
            case TaskDue due ->
                event(
                        due,
                        subject(due.subject()),
                        due.at(),
                        Json.object().with("about", InternalForms.write(due.subject())));
            case HubEmailDue due ->
                event(
                        due,
                        subject(due.about()),
                        due.at(),
                        Json.object().with("about", InternalForms.write(due.about())));
            case CaseProgressed progressed ->
                event(progressed, progressed.caseRef(), progressed.at(), DisclosureInternalForms.data(progressed));
            case DisclosureDayRan ran ->
                event(ran, "disclosure-day-" + ran.day(), ran.at(), DisclosureInternalForms.data(ran));
            case DocumentReady ready -> event(ready, ready.caseRef(), ready.at(), DocumentForms.data(ready));
            case ReminderDue due ->
                event(due, DisclosureInternalForms.subject(due), due.at(), DisclosureInternalForms.data(due));
            case BriefDue due ->
                event(due, DisclosureInternalForms.subject(due), due.at(), DisclosureInternalForms.data(due));
            case Again(String eventId, String type, String body) ->
                new Written(eventId, type, Contracts.idOf(body).subject().orElse(eventId), body);
        };
    }

    private Written event(Outbound outbound, String subject, Instant at, Json.Builder data) {
        String type = EventType.of(outbound.getClass()).wireName();
        Json.Obj event = Json.object()
                .with("specversion", Envelope.SPEC_VERSION)
                .with("id", outbound.eventId())
                .with("source", source)
                .with("type", type)
                .with("subject", subject)
                .with("time", at)
                .with("datacontenttype", Envelope.JSON)
                .with("data", data.build())
                .build();
        return new Written(outbound.eventId(), type, subject, Json.write(event));
    }

    private static Json.Builder data(HeaderSet set) {
        return Json.object()
                .with("ppnRef", set.ppnRef())
                .with("ppnId", set.ppnId())
                .with("ppnVersion", set.ppnVersion())
                .with("header", set.header())
                .with("reasons", Json.texts(set.reasons()))
                .with("clockDueAt", set.clockDueAt())
                .with("policyVersion", set.policyVersion());
    }

    private static Json.Builder data(Task task) {
        return Json.object()
                .with("taskId", task.id())
                .with("kind", Kebab.of(task.kind()))
                .withText("notice", task.notice().map(NoticeKey::text))
                .withText("reference", task.reference())
                .with("what", task.what())
                .with("why", task.why())
                .with(
                        "details",
                        Json.list(
                                task.details(),
                                detail -> Json.object()
                                        .with("label", detail.label())
                                        .with("text", detail.text())
                                        .build()))
                .with("raisedAt", task.raisedAt())
                .with("dueBy", task.dueBy())
                .withDate("ledgerDay", task.ledgerDay());
    }

    private static Json.Builder data(LogEntryAdded added) {
        return Json.object()
                .with("occurrenceNumber", added.occurrenceNumber())
                .withText("childName", added.childName())
                .with("success", added.success())
                .with("entry", added.entry());
    }

    private static Json.Builder data(MessageRejected rejected) {
        return Json.object()
                .with("rejectionId", rejected.rejectionId())
                .with("queue", rejected.queue())
                .withText("rejectedEventId", rejected.rejectedEventId())
                .with(
                        "problems",
                        Json.list(
                                rejected.problems(),
                                problem -> Json.object()
                                        .with("pointer", problem.pointer())
                                        .with("rule", problem.rule())
                                        .with("says", problem.says())
                                        .build()));
    }

    private static Json.Builder data(AuditAnchored anchored) {
        return Json.object()
                .with("day", anchored.day())
                .with("entries", anchored.entries())
                .with("digest", anchored.digest());
    }

    private static Json.Builder data(NoticeDue due) {
        return Json.object()
                .with("notice", due.notice().text())
                .with("destination", InternalForms.write(due.destination()))
                .withInstant("notBefore", due.notBefore());
    }

    private static String subject(TaskDue.Subject subject) {
        return switch (subject) {
            case TaskDue.Subject.UnconfirmedNotice unconfirmed ->
                unconfirmed.notice().text();
            case TaskDue.Subject.RunningClock clock -> clock.ppnRef();
            case TaskDue.Subject.LateReport late -> late.report();
            case TaskDue.Subject.UnbalancedLedger ledger -> ledgerSubject(ledger.ledgerDay());
            case TaskDue.Subject.MissingStep missing -> missing.caseRef();
            case TaskDue.Subject.UnheardCase unheard -> unheard.caseRef();
            case TaskDue.Subject.CaseReview review -> review.caseRef();
        };
    }

    private static String subject(HubEmailDue.About about) {
        return switch (about) {
            case HubEmailDue.About.OneTask(String taskId) -> taskId;
            case HubEmailDue.About.OneLedger(LocalDate day) -> ledgerSubject(day);
        };
    }

    private static String ledgerSubject(LocalDate day) {
        return "ledger-" + day;
    }
}
