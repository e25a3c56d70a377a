package daybreak.benchmarks;

import daybreak.aws.records.Columns;
import daybreak.benchmarks.CallCounter.Tally;
import daybreak.domain.message.CaseStep;
import daybreak.domain.morning.MorningTimes;
import daybreak.local.LocalCloud;
import daybreak.local.Options;
import daybreak.testing.cloud.CaseMessages;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.fixtures.DisclosureSteps;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What the disclosure unit's daily run costs, by how many cases are open and closed, and by how many have something due. */
final class DisclosureDays {
    private static final LocalDate DAY = LocalDate.parse("2026-03-03");
    private static final Instant RECEIVED = MorningTimes.at(DAY.minusDays(1), LocalTime.of(10, 0));
    private static final Instant EVENING = MorningTimes.at(DAY.minusDays(1), LocalTime.of(18, 0));
    private static final Instant RUN = MorningTimes.at(DAY, LocalTime.of(7, 0));
    private static final String OPEN_DAY = "OpenDisclosureDayFunction";
    private static final String CASES = "CaseTable";
    private static final int OFFICERS = 6;
    private static final int MOST_WRITES = 25;
    private static final double NANOS_A_MILLISECOND = 1e6;

    /** How many cases are open, as many are closed, and how many of the open ones have something due today. */
    private record Size(int open, int due) {}

    private static final List<Size> SIZES = List.of(
            new Size(100, 50),
            new Size(1_000, 50),
            new Size(10_000, 50),
            new Size(10_000, 5),
            new Size(10_000, 100),
            new Size(10_000, 400));

    private final Markdown out;
    private final CallCounter counter = new CallCounter();

    DisclosureDays(Markdown out) {
        this.out = out;
    }

    void measure(Path template) {
        day(template, new Size(100, 50)); // warms up
        List<Figures> all = SIZES.stream().map(size -> day(template, size)).toList();
        out.heading("The daily run");
        out.head("open (and as many closed)", "due today", "emails", "requests of the run", "its read units");
        all.forEach(each -> out.row(
                number(each.size().open()),
                number(each.size().due()),
                number(each.emails()),
                each.requests("OpenDisclosureDay"),
                String.format(Locale.UK, "%.1f", each.units("OpenDisclosureDay", "DynamoDb.Query"))));
        out.heading("The run and all that comes of it");
        out.head("open (and as many closed)", "due today", "requests", "of them reminders'", "a due case", "all (ms)");
        all.forEach(each -> out.row(
                number(each.size().open()),
                number(each.size().due()),
                number(each.count("")),
                number(each.count("SendReminder")),
                String.format(
                        Locale.UK, "%.2f", (double) each.count("") / each.size().due()),
                String.format(Locale.UK, "%.0f", each.whole())));
    }

    private record Figures(Size size, int emails, Map<CallCounter.Call, Tally> calls, double whole) {
        Figures {
            calls = Map.copyOf(calls);
        }

        long count(String function) {
            return calls.entrySet().stream()
                    .filter(call ->
                            function.isEmpty() || call.getKey().function().equals(function))
                    .mapToLong(call -> call.getValue().requests())
                    .sum();
        }

        double units(String function, String operation) {
            return calls.entrySet().stream()
                    .filter(call -> call.getKey().equals(new CallCounter.Call(function, operation)))
                    .mapToDouble(call -> call.getValue().units())
                    .sum();
        }

        String requests(String function) {
            return calls.entrySet().stream()
                    .filter(call -> call.getKey().function().equals(function))
                    .sorted(Map.Entry.comparingByKey())
                    .map(call -> call.getValue().requests() + " "
                            + call.getKey().operation().replaceAll(".*\\.", ""))
                    .collect(Collectors.joining(", "));
        }
    }

    private Figures day(Path template, Size size) {
        System.err.println("… " + size + " (load " + Machine.load() + ")");
        try (LocalCloud cloud = LocalCloud.start(Options.of(template)
                .standingAt(EVENING)
                .withInterceptors(List.of(counter))
                .withUnscheduled(Set.of(
                        OPEN_DAY,
                        "WatchReportsFunction",
                        "WatchGradeClocksFunction",
                        "OpenSchoolMorningFunction",
                        "CloseSchoolMorningFunction",
                        "AnchorAuditFunction")))) {
            staff(cloud);
            due(cloud, size.due());
            others(cloud, size);
            cloud.clock().standAt(RUN);
            counter.take();
            long start = System.nanoTime();
            cloud.fire(OPEN_DAY, RUN);
            cloud.settleNow();
            double whole = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
            Map<CallCounter.Call, Tally> calls = counter.take();
            return new Figures(size, cloud.emails().size(), calls, whole);
        }
    }

    private static void staff(LocalCloud cloud) {
        for (int officer = 1; officer <= OFFICERS; officer++) {
            member(cloud, "DU-10" + officer, "officer", "\"reportsTo\": \"DU-201\",");
        }
        member(cloud, "DU-201", "supervisor", "\"reportsTo\": \"DU-301\",");
        member(cloud, "DU-301", "inspector", "");
        cloud.settleNow();
    }

    private static void member(LocalCloud cloud, String id, String role, String above) {
        cloud.send("StaffChangesQueue", CloudEvents.event("staff:" + id, "staff.changed.v1", """
                {"staffId": "%s", "name": "Colleague %s", "email": "%s@northshire.example", "roles": ["%s"], %s
                 "active": true, "changedAt": "2026-01-01T09:00:00Z"}""".formatted(
                        id, id, id.toLowerCase(Locale.ROOT), role, above)));
    }

    /** Cases of yesterday, whose checks are due today. */
    private static void due(LocalCloud cloud, int count) {
        for (int each = 0; each < count; each++) {
            DisclosureSteps steps = DisclosureSteps.of("DV/26/" + (1_000 + each), RECEIVED);
            take(cloud, steps.received());
            take(cloud, steps.step(2).allocated("DU-10" + (1 + each % OFFICERS)));
        }
        cloud.settleNow();
    }

    private static void take(LocalCloud cloud, CaseStep step) {
        cloud.sendInGroup("CaseStepsQueue", step.head().caseNumber(), CaseMessages.of(step));
    }

    /** Heads like the others', under other keys: open ones that wait for another day, and closed ones that wait for none. */
    private static void others(LocalCloud cloud, Size size) {
        DynamoDbClient client = cloud.clients().dynamoDb();
        Map<String, AttributeValue> like = client.scanPaginator(scan -> scan.tableName(CASES)).items().stream()
                .filter(item -> Columns.text(item, "sk").equals("CASE"))
                .findFirst()
                .orElseThrow();
        List<Map<String, AttributeValue>> rows = new ArrayList<>();
        IntStream.range(size.due(), size.open()).forEach(each -> {
            Map<String, AttributeValue> open = copy(like, "open" + each);
            open.put("wakeOn", AttributeValue.fromS(DAY.plusDays(1 + each % 20).toString()));
            rows.add(open);
        });
        IntStream.range(0, size.open()).forEach(each -> {
            Map<String, AttributeValue> closed = copy(like, "closed" + each);
            closed.remove("wakeState");
            closed.remove("wakeOn");
            closed.put("board", AttributeValue.fromS("CLOSED#2026-0" + (1 + each % 2)));
            rows.add(closed);
        });
        for (int from = 0; from < rows.size(); from += MOST_WRITES) {
            List<WriteRequest> some = rows.subList(from, Math.min(rows.size(), from + MOST_WRITES)).stream()
                    .map(item -> WriteRequest.builder()
                            .putRequest(put -> put.item(item))
                            .build())
                    .toList();
            client.batchWriteItem(batch -> batch.requestItems(Map.of(CASES, some)));
        }
    }

    private static Map<String, AttributeValue> copy(Map<String, AttributeValue> like, String key) {
        Map<String, AttributeValue> copy = new HashMap<>(like);
        copy.put("pk", AttributeValue.fromS(key));
        copy.put("number", AttributeValue.fromS("DV/26/" + key));
        return copy;
    }

    private static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }
}
