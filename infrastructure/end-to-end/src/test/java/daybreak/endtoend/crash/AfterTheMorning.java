package daybreak.endtoend.crash;

import daybreak.contracts.json.Json;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.morning.Ledger;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.report.Report;
import daybreak.domain.task.Task;
import daybreak.local.LocalCloud;
import daybreak.local.email.SentEmail;
import daybreak.local.functions.LogLines;
import daybreak.local.queues.QueueDepth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that a played act has left behind.
 *
 * @param sharing every record of a decision to share or not
 * @param answers every answer's envelope: its id, and its subject
 * @param items every item that has a version
 * @param audit every audit entry
 * @param caseKeys the key of everything that is kept of disclosure cases, waiting steps too
 * @param awake the disclosure cases of which anything is to come
 * @param lastRun the last day of which the disclosure unit was reminded
 * @param waiting what still lies in a queue that a function reads, and what lies among dead letters
 */
record AfterTheMorning(
        Instant at,
        Map<NoticeKey, Notice> notices,
        Map<String, Task> tasks,
        List<Ledger> ledgers,
        Map<String, Report> reports,
        List<Map<String, AttributeValue>> sharing,
        List<SentEmail> emails,
        Map<String, String> answers,
        List<Map<String, AttributeValue>> items,
        List<Map<String, AttributeValue>> audit,
        Set<String> caseKeys,
        List<CaseHead> awake,
        List<Reminder> reminders,
        List<DisclosureDocument> documents,
        Optional<LocalDate> lastRun,
        Map<String, Long> waiting,
        List<LogLines.Line> log,
        List<String> personal) {

    static AfterTheMorning in(LocalCloud cloud, List<String> personal) {
        Stored stored = Stored.in(cloud);
        var answers = new LinkedHashMap<String, String>();
        for (String body : cloud.receiveAll("AnswersQueue")) {
            var event = (Json.Obj) Json.parse(body);
            answers.put(
                    event.textOf("id").orElseThrow(), event.textOf("subject").orElse(""));
        }
        return new AfterTheMorning(
                cloud.clock().instant(),
                stored.notices().stream().collect(Collectors.toMap(Notice::key, Function.identity())),
                stored.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity())),
                stored.ledgers(),
                stored.reports().stream().collect(Collectors.toMap(Report::ref, Function.identity())),
                stored.items("SharingTable"),
                cloud.emails(),
                answers,
                stored.records().toList(),
                stored.items("AuditTable"),
                stored.caseKeys(),
                stored.awake(),
                stored.reminders(),
                stored.documents(),
                stored.lastRun(),
                cloud.queueDepths().entrySet().stream()
                        .filter(queue -> queue.getValue().total() > 0)
                        .collect(Collectors.toMap(Map.Entry::getKey, queue -> total(queue.getValue()))),
                cloud.log().all(),
                personal);
    }

    private static Long total(QueueDepth depth) {
        return depth.total();
    }

    /** The emails that SES took about a notice, in order. */
    List<SentEmail> emailsAbout(NoticeKey notice) {
        return emails.stream()
                .filter(email -> notice.text().equals(email.tags().get("notice")))
                .toList();
    }

    boolean logged(String words) {
        return log.stream().anyMatch(line -> line.text().contains(words));
    }
}
