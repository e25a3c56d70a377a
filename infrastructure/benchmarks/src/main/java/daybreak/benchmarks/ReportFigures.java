package daybreak.benchmarks;

import daybreak.aws.records.Columns;
import daybreak.benchmarks.CallCounter.Tally;
import daybreak.contracts.HistoryForms;
import daybreak.contracts.json.Json;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.HistoryEntry;
import daybreak.domain.report.HistoryEntry.Involvement;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.HistoryPerson;
import daybreak.domain.report.OffenceRole;
import daybreak.local.LocalCloud;
import daybreak.local.Options;
import daybreak.local.sample.ReportCases;
import daybreak.local.sample.ReportDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What drafting a report costs, by the number of its entries, with many other reports stored. */
final class ReportFigures {
    private static final String TABLE = "ReportTable";
    private static final int OTHERS = 10_000;
    private static final int[] ENTRIES = {10, 100, 1_000, 10_000};
    private static final int A_PAGE = 50;
    private static final int WARM_UPS = 20;
    private static final int TIMES = 3;
    private static final int MOST_WRITES = 25;

    private final Markdown out;
    private final CallCounter counter = new CallCounter();

    ReportFigures(Markdown out) {
        this.out = out;
    }

    void measure(Path template) throws ReflectiveOperationException {
        try (LocalCloud cloud = LocalCloud.start(Options.of(template).standingAt(ReportCases.START))) {
            fill(cloud);
            DirectCalls draft = DirectCalls.of(cloud, "DraftReportFunction", ReportCases.START, counter);
            for (int i = 0; i < WARM_UPS; i++) {
                draft(cloud, draft, "warm-" + i, ENTRIES[1]);
            }
            out.heading("A report, with " + OTHERS + " others stored");
            out.line("Own times in milliseconds, as a clock saw them and (as they were spent on a core), the best of "
                    + TIMES + "; load " + Machine.load() + ".");
            out.line("");
            out.head("entries", "pages", "all pages", "the page that drafts", "a page, on a core", "AWS requests");
            for (int entries : ENTRIES) {
                Drafted best = best(cloud, draft, entries);
                out.row(
                        String.format(Locale.UK, "%,d", entries),
                        Integer.toString(pages(entries)),
                        figure(best.all()),
                        figure(best.last()),
                        String.format(Locale.UK, "%.1f", best.all().onCore() / pages(entries)),
                        best.requests());
            }
        }
    }

    private static String figure(DirectCalls.Own own) {
        return String.format(Locale.UK, "%,.1f (%,.1f)", own.elapsed(), own.onCore());
    }

    /** @param requests of all pages */
    private record Drafted(DirectCalls.Own all, DirectCalls.Own last, String requests) {}

    /** A busy machine takes its time from every one of them; the best had the least taken. */
    private Drafted best(LocalCloud cloud, DirectCalls draft, int entries) {
        return IntStream.range(0, TIMES)
                .mapToObj(time -> {
                    counter.take();
                    List<DirectCalls.Own> pages = draft(cloud, draft, "report-" + entries + "-" + time, entries);
                    return new Drafted(
                            pages.stream().reduce(DirectCalls.Own.NONE, DirectCalls.Own::and),
                            pages.getLast(),
                            requests());
                })
                .min(Comparator.comparingDouble(each -> each.all().elapsed()))
                .orElseThrow();
    }

    private String requests() {
        Map<String, Tally> byOperation = new HashMap<>();
        counter.take().forEach((call, tally) -> {
            if (call.function().equals("DraftReport")) {
                byOperation.put(call.operation(), tally);
            }
        });
        return byOperation.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + " " + each.getValue().requests()
                        + (each.getValue().units() > 0
                                ? String.format(
                                        Locale.UK,
                                        " (%.0f units)",
                                        each.getValue().units())
                                : ""))
                .collect(Collectors.joining(", "));
    }

    /** Own time, page by page. */
    private static List<DirectCalls.Own> draft(LocalCloud cloud, DirectCalls draft, String requestId, int entries) {
        ReportDesk desk = new ReportDesk(cloud);
        desk.request(ReportCases.csc(requestId));
        cloud.settle();
        String ref = desk.ref(requestId);
        List<DirectCalls.Own> pages = new ArrayList<>();
        for (int page = 1; page <= pages(entries); page++) {
            pages.add(draft.own(supplied(ref, page(page, entries))));
        }
        return pages;
    }

    private static int pages(int entries) {
        return (entries + A_PAGE - 1) / A_PAGE;
    }

    private static HistoryPage page(int number, int entries) {
        int from = (number - 1) * A_PAGE;
        List<HistoryEntry> some = IntStream.range(from, Math.min(entries, from + A_PAGE))
                .mapToObj(ReportFigures::entry)
                .toList();
        List<HistoryPerson> people = List.of(new HistoryPerson(
                new NominalId("N-302"),
                List.of(),
                new PersonName("Marlo Ashdown"),
                Optional.empty(),
                List.of("4 Tanner's Row, Millbeck"),
                List.of(),
                List.of()));
        return new HistoryPage(1, number, pages(entries), ReportCases.START, people, some, List.of(), List.of());
    }

    private static HistoryEntry entry(int nth) {
        return new HistoryEntry(
                "E-" + nth,
                "NS/25/" + nth,
                LocalDate.of(2025, 12, 31).minusDays(nth % 1_500),
                "8N",
                "Assault with injury",
                List.of(
                        new Involvement(new NominalId("N-302"), OffenceRole.SUSPECT),
                        new Involvement(new NominalId("N-" + (1_000 + nth % 40)), OffenceRole.VICTIM)),
                "No further action",
                "Entry " + nth + ". "
                        + "Two people argued about money in a kitchen; a cup was thrown and broke. ".repeat(6),
                Optional.of("The officer thought that both had been drinking."),
                Optional.empty());
    }

    private static String supplied(String ref, HistoryPage page) {
        Json.Builder data = Json.object().with("report", ref);
        if (HistoryForms.write(page) instanceof Json.Obj(Map<String, Json> members)) {
            members.forEach(data::with);
        }
        return Json.write(Json.object()
                .with("specversion", "1.0")
                .with("id", ref + "-" + page.number())
                .with("source", "urn:example:benchmark")
                .with("type", "history.supplied.v1")
                .with("time", ReportCases.START)
                .with("data", data.build())
                .build());
    }

    /** Other reports, each as one that waits for its history. */
    private static void fill(LocalCloud cloud) {
        ReportDesk desk = new ReportDesk(cloud);
        desk.request(ReportCases.csc("other"));
        cloud.settle();
        Map<String, AttributeValue> head = cloud.clients()
                .dynamoDb()
                .getItem(get -> get.tableName(TABLE).key(Columns.key(desk.ref("other"), "HEAD")))
                .item();
        List<WriteRequest> some = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            Map<String, AttributeValue> other = new HashMap<>(head);
            other.put("pk", AttributeValue.fromS("other" + i));
            some.add(WriteRequest.builder().putRequest(put -> put.item(other)).build());
            if (some.size() == MOST_WRITES) {
                List<WriteRequest> portion = List.copyOf(some);
                cloud.clients().dynamoDb().batchWriteItem(batch -> batch.requestItems(Map.of(TABLE, portion)));
                some.clear();
            }
        }
    }
}
