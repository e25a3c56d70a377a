package daybreak.benchmarks;

import daybreak.contracts.json.Json;
import daybreak.domain.report.Edition;
import daybreak.domain.report.Report;
import daybreak.local.LocalCloud;
import daybreak.local.sample.ReportCases;
import daybreak.local.sample.ReportDesk;
import daybreak.local.template.Function;
import daybreak.testing.cloud.CaseMessages;
import daybreak.testing.fixtures.DisclosureSteps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        String queue = function.queues().getFirst().queue();
        return bodies.stream().limit(CALLS).map(body -> event(queue, body)).toList();
    }

    private List<String> outside(String function, int round) {
        Instant now = now();
        return switch (function) {
            case "UpdateDirectoryFunction" ->
                each(i -> example("school-contact.changed.v1/lead-and-deputy")
                        .replace("900101", Integer.toString(900_000 + i))
                        .replace("2026-02-15T10:00:00Z", now.toString()));
            case "FlagChildrenFunction" ->
                SyntheticNight.ppns(
                                "r" + round,
                                CALLS,
                                now.minus(Duration.ofMinutes(23 * 60 + 40)).toString())
                        .toList();
            case "StopGradeClockFunction" ->
                each(i -> example("ppn.worked.v1/by-a-person")
                                .replace("PPN-2026-004431", "PPN-r" + round + "-" + i)
                                .replace("NS/26/0311903", "NS/26/r" + round + "-" + i)
                                .replaceAll("2026-07-04T0[12][^\"]*", now.toString()))
                        // The clocks of the others run on, and raise tasks.
                        .subList(0, CALLS / 2);
            case "RecordChildFoundFunction" ->
                each(i -> example("child.found.v1/by-name")
                        .replace("NS/26/0311955", "NS/26/r" + round + "-" + i)
                        .replace("Caspian de la Rue", "Tamsin Tarrow")
                        .replaceAll("2026-03-04T1[78]:[^\"]*", now.toString()));
            case "RaiseTaskFunction" ->
                each(i -> example("task.due.v1/late-report")
                        .replace("\"r7k2m9q4s1\"", "\"" + desk().ref(requestId(round, i)) + "\"")
                        .replace("1772460906", round + "-" + i));
            case "ResolveTasksFunction" ->
                taskIds().stream()
                        .map(task -> example("task.resolved.v1/told-by-phone")
                                .replaceAll("task-8\\w+", task)
                                .replaceAll("2026-03-03T08:[^\"]*", now.toString()))
                        .toList();
            case "OpenReportFunction" ->
                each(i -> example("report.requested.v1/children-s-social-care")
                        .replace("CSC-2026-0412", requestId(round, i))
                        .replace("2026-03-02T09:15:00Z", now.toString())
                        .replace(
                                "2026-03-06T12:00:00Z",
                                now.plus(Duration.ofDays(4)).toString()));
            case "DraftReportFunction" ->
                each(i -> example("history.supplied.v1/first-of-two")
                        .replace("\"r7k2m9q4s1\"", "\"" + desk().ref(requestId(round, i)) + "\"")
                        .replace("\"of\": 2", "\"of\": 1")
                        .replace("2026-03-02T09:15:30Z", now.toString()));
            case "ReviewReportFunction" ->
                each(i -> example("report.reviewed.v1/read-and-unchanged")
                        .replace("\"r7k2m9q4s1\"", "\"" + desk().ref(requestId(round, i)) + "\"")
                        .replace(
                                "\"edition\": 2",
                                "\"edition\": " + edition(round, i).number())
                        .replace("2026-03-03T14:01:00Z", now.toString()));
            case "ApproveReportFunction" ->
                each(i -> example("report.approved.v1/by-a-supervisor")
                        .replaceAll("\"report\": \"\\w+\"", "\"report\": \"" + desk().ref(requestId(round, i)) + "\"")
                        .replaceAll(
                                "\"edition\": \\d+",
                                "\"edition\": " + edition(round, i).number())
                        .replaceAll(
                                "\"digest\": \"\\w+\"",
                                "\"digest\": \"" + edition(round, i).digest() + "\"")
                        .replaceAll("(\"approvedAt\": \")[^\"]*", "$1" + now));
            case "UpdateStaffFunction" -> each(i -> staff(i, now));
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
            case "BriefSupervisorFunction" ->
                each(i -> example("brief.requested.v1/quarter")
                        .replace("brief:DU-201:1", "brief:DU-201:" + round + "-" + i));
            default -> List.of();
        };
    }

    private static List<String> each(IntFunction<String> message) {
        return IntStream.range(0, CALLS).mapToObj(message).toList();
    }

    private static String staff(int i, Instant now) {
        String id = "DU-" + List.of(104, 201, 301, 105, 106, 107, 108, 202).get(i % STAFF);
        String role = id.startsWith("DU-1") ? "officer" : id.startsWith("DU-2") ? "supervisor" : "inspector";
        return example("staff.changed.v1/officer")
                .replaceAll("\"data\": .*", """
                        "data": {"staffId": "%s", "name": "Colleague %s", "email": "%s@northshire.example",
                        "roles": ["%s"], "active": true, "changedAt": "%s"}}""".formatted(id, id, id.toLowerCase(Locale.ROOT), role, now.plusNanos(i)));
    }

    private static String requestId(int round, int i) {
        return "CSC-r" + round + "-" + i;
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

    private static String example(String name) {
        try (InputStream in = ReportCases.class.getResourceAsStream("/daybreak/contracts/examples/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("there is no example " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
