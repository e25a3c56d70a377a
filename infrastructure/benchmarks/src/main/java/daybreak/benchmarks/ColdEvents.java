package daybreak.benchmarks;

import daybreak.contracts.json.Json;
import daybreak.domain.report.Edition;
import daybreak.domain.report.Report;
import daybreak.local.LocalCloud;
import daybreak.local.sample.ReportDesk;
import daybreak.local.template.Function;
import daybreak.testing.cloud.CaseMessages;
import daybreak.testing.fixtures.DisclosureSteps;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each function is called with: new messages from outside, and what the functions before it in a round put on its
 * queues. So every function does all its work at every call.
 */
final class ColdEvents {
    /** A round's calls of one function: the first, and those that find it warm. */
    static final int CALLS = 15;

    private static final int CASES = CALLS / 3;
    private static final int STAFF = 8;
    private static final String DECIDED_CASE = "DV/26/09001";
    private static final Pattern TASK = Pattern.compile("\"taskId\":\"([^\"]+)\"");

    private final LocalCloud cloud;
    private final List<String> answers = new ArrayList<>();

    ColdEvents(LocalCloud cloud) {
        this.cloud = cloud;
    }

    /** The events of one function in that round, as Lambda has them. */
    List<String> of(Function function, int round) {
        if (function.queues().isEmpty()) {
            return Stream.generate(() -> "{\"scheduled\": \"" + now() + "\"}")
                    .limit(CALLS)
                    .toList();
        }
        List<String> bodies = new ArrayList<>(outside(function.logicalId(), round));
        for (Function.QueueSource source : function.queues()) {
            String queue = cloud.template().queueNamed(source.queue()).logicalId();
            bodies.addAll(cloud.receiveAll(queue));
        }
        if (function.logicalId().equals("SendReportFunction")) {
            // Drafts are mailed as they are; what is released is made into a file.
            bodies.removeIf(body -> !body.contains("\"release\""));
        }
        if (function.logicalId().equals("SendHubEmailFunction")) {
            // The ledger of the one morning went in the first round.
            bodies.removeIf(body -> body.contains("\"ledger\""));
        }
        String queue = function.queues().getFirst().queue();
        return bodies.stream().limit(CALLS).map(body -> event(queue, body)).toList();
    }

    private List<String> outside(String function, int round) {
        Instant now = now();
        return switch (function) {
            case "UpdateDirectoryFunction" ->
                each(i -> Example.of("school-contact.changed.v1/lead-and-deputy")
                        .with("id", "contact-" + round + "-" + i)
                        .with("urn", Integer.toString(900_000 + i))
                        .with("changedAt", now));
            case "FlagChildrenFunction" ->
                SyntheticNight.ppns(
                                "r" + round,
                                CALLS,
                                now.minus(Duration.ofMinutes(23 * 60 + 40)).toString())
                        .toList();
            case "StopGradeClockFunction" ->
                each(i -> Example.of("ppn.worked.v1/by-a-person")
                                .with("id", "worked-r" + round + "-" + i)
                                .with("ppnId", "PPN-r" + round + "-" + i)
                                .with("occurrenceNumber", "NS/26/r" + round + "-" + i)
                                .with("workedAt", now))
                        // The clocks of the others run on, and raise tasks.
                        .subList(0, CALLS / 2);
            case "RecordChildFoundFunction" ->
                each(i -> Example.of("child.found.v1/by-name")
                        .with("id", "found-r" + round + "-" + i)
                        .with("occurrenceNumber", "NS/26/r" + round + "-" + i)
                        .with("name", "Tamsin Tarrow")
                        .with("foundAt", now)
                        .with("reportedAt", now));
            case "RaiseTaskFunction" ->
                each(i -> Example.of("task.due.v1/late-report")
                        .with("id", "late-r" + round + "-" + i)
                        .with("report", reportRef(round, i)));
            case "ResolveTasksFunction" ->
                taskIds().stream()
                        .map(task -> Example.of("task.resolved.v1/told-by-phone")
                                .with("id", "resolved-" + task)
                                .with("taskId", task)
                                .with("resolvedAt", now)
                                .text())
                        .toList();
            case "OpenReportFunction" ->
                each(i -> Example.of("report.requested.v1/children-s-social-care")
                        .with("id", requestId(round, i))
                        .with("requestId", requestId(round, i))
                        .with("requestedAt", now)
                        .with("neededBy", now.plus(Duration.ofDays(4))));
            case "DraftReportFunction" ->
                each(i -> Example.of("history.supplied.v1/first-of-two")
                        .with("report", reportRef(round, i))
                        .with("of", 1)
                        .with("asOf", now));
            case "ReviewReportFunction" ->
                each(i -> Example.of("report.reviewed.v1/read-and-unchanged")
                        .with("report", reportRef(round, i))
                        .with("edition", edition(round, i).number())
                        .with("reviewedAt", now));
            case "ApproveReportFunction" ->
                each(i -> Example.of("report.approved.v1/by-a-supervisor")
                        .with("report", reportRef(round, i))
                        .with("edition", edition(round, i).number())
                        .with("digest", edition(round, i).digest())
                        .with("approvedAt", now));
            case "UpdateStaffFunction" -> staff(now);
            case "RecordCaseStepFunction" ->
                IntStream.range(0, CASES)
                        .mapToObj(i -> DisclosureSteps.of(
                                "DV/26/" + (10_000 + round * 100 + i), now.minus(Duration.ofHours(6))))
                        .flatMap(steps -> Stream.of(
                                steps.received(),
                                steps.step(2).allocated("DU-104"),
                                steps.step(3).triagedImmediate(true)))
                        .map(CaseMessages::of)
                        .toList();
            case "WriteDisclosureDocumentFunction" ->
                each(i -> Example.of("disclosure-document.requested.v1/convictions")
                        .with("id", "document-r" + round + "-" + i)
                        .with("caseNumber", DECIDED_CASE)
                        .with("draft", round * CALLS + i + 1)
                        .with("at", now));
            case "BriefSupervisorFunction" ->
                each(i -> Example.of("brief.requested.v1/quarter").with("id", "brief:DU-201:" + round + "-" + i));
            default -> List.of();
        };
    }

    /** The disclosure unit. */
    static List<String> staff(Instant now) {
        return each(i -> colleague(i, now));
    }

    /** The steps of one case, as far as its research. */
    static List<String> researchedCase(Instant now) {
        DisclosureSteps steps = stepsOfDecided(now);
        return Stream.of(
                        steps.received(),
                        steps.step(2).allocated(DisclosureSteps.OFFICER),
                        steps.step(3).triaged(),
                        steps.step(4).checked(),
                        steps.step(5).identified(),
                        steps.step(6).researched())
                .map(CaseMessages::of)
                .toList();
    }

    /** The step after those: of this case a document may be asked. */
    static String decided(Instant now) {
        return CaseMessages.of(stepsOfDecided(now).step(7).decidedToDisclose(DisclosureSteps.DECIDER));
    }

    private static DisclosureSteps stepsOfDecided(Instant now) {
        return DisclosureSteps.of(DECIDED_CASE, now.minus(Duration.ofDays(1)));
    }

    private static List<String> each(IntFunction<Example> message) {
        return IntStream.range(0, CALLS).mapToObj(i -> message.apply(i).text()).toList();
    }

    private static Example colleague(int i, Instant now) {
        String id = "DU-" + List.of(104, 201, 301, 105, 106, 107, 110, 202).get(i % STAFF);
        String role = id.startsWith("DU-1") ? "officer" : id.startsWith("DU-2") ? "supervisor" : "inspector";
        return Example.of("staff.changed.v1/officer")
                .with("id", "staff:" + id + ":" + now.plusNanos(i))
                .with("staffId", id)
                .with("name", "Colleague " + id)
                .with("email", id.toLowerCase(Locale.ROOT) + "@northshire.example")
                .with("roles", List.of(role))
                .with("changedAt", now.plusNanos(i));
    }

    private static String requestId(int round, int i) {
        return "CSC-r" + round + "-" + i;
    }

    private String reportRef(int round, int i) {
        return desk().ref(requestId(round, i));
    }

    private ReportDesk desk() {
        return new ReportDesk(cloud);
    }

    private Edition edition(int round, int i) {
        Report report = desk().report(requestId(round, i));
        return report.edition().orElseThrow();
    }

    /** Of the tasks that were told of since. */
    private List<String> taskIds() {
        answers.addAll(cloud.receiveAll("AnswersQueue"));
        List<String> ids = answers.stream()
                .filter(body -> body.contains("task.raised.v1"))
                .flatMap(body -> TASK.matcher(body).results().map(found -> found.group(1)))
                .toList();
        answers.clear();
        return ids;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** One message as Lambda reads it off a queue. */
    static String event(String queue, String body) {
        return Json.write(Json.object()
                .with(
                        "Records",
                        Json.list(
                                List.of(body),
                                text -> Json.object()
                                        .with("messageId", UUID.randomUUID().toString())
                                        .with("receiptHandle", "handle")
                                        .with("body", text)
                                        .with(
                                                "attributes",
                                                Json.object()
                                                        .with("ApproximateReceiveCount", "1")
                                                        .with(
                                                                "SentTimestamp",
                                                                Long.toString(System.currentTimeMillis()))
                                                        .with("MessageGroupId", "group")
                                                        .build())
                                        .with("messageAttributes", Json.object().build())
                                        .with("eventSource", "aws:sqs")
                                        .with("eventSourceARN", "arn:aws:sqs:eu-west-2:000000000000:" + queue)
                                        .with("awsRegion", "eu-west-2")
                                        .build()))
                .build());
    }
}
