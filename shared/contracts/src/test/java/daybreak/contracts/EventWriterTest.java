package daybreak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Outcome;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.disclosure.Stage;
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
import daybreak.domain.message.Problem;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReportAnswer.HistoryRequested;
import daybreak.domain.message.ReportAnswer.ReportDrafted;
import daybreak.domain.message.ReportAnswer.ReportReleased;
import daybreak.domain.message.ReportAnswer.ReportWithheld;
import daybreak.domain.message.ReportEmailDue;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.people.NominalId;
import daybreak.domain.record.Revision;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.Staff;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventWriterTest {
    private static final Instant AT = Instant.parse("2026-03-03T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final NoticeKey NOTICE = new NoticeKey("a81f", "c20d");
    private static final EventWriter WRITER = new EventWriter("urn:daybreak:northshire");

    /** Hostile to whoever reads it, and still to be told. */
    private static final String HOSTILE = "</script>\"\\\r\nBcc: x@y.example\u0000\u202e\ud83d\ude00\ufffe\uffff end";

    static Stream<Outbound> everything() {
        return Stream.concat(aboutReports(), aboutNotices());
    }

    private static Stream<Outbound> aboutReports() {
        Staff by = new Staff("PS-9", "Sgt. Hale Corrigan");
        String digest = "0f".repeat(32);
        return Stream.of(
                new HistoryRequested("r1", "r7k2", 1, ReportKind.MARAC, List.of(new NominalId("N-301")), AT, AT),
                new ReportDrafted("r2", "r7k2", "CSC-1", 1, digest, 0, 2, AT),
                new ReportReleased("r3", "r7k2", "CSC-1", 2, digest, "a@council.example", by, AT),
                new ReportWithheld("r4", "r7k2", "CSC-1", by, HOSTILE, AT),
                new ReportEmailDue("r5", "r7k2", 1, ReportEmailDue.Kind.DRAFT, AT),
                new ReportEmailDue("r6", "r7k2", 2, ReportEmailDue.Kind.RELEASE, AT),
                new TaskDue("r7", new TaskDue.Subject.LateReport("r7k2"), AT));
    }

    private static Stream<Outbound> aboutNotices() {
        return Stream.concat(
                Stream.of(
                        new HeaderSet(
                                "e1",
                                "7f3a",
                                "PPN-1",
                                2,
                                "check: unclear",
                                List.of("why", HOSTILE),
                                AT,
                                "default-1",
                                AT),
                        raised(Optional.of(NOTICE), Optional.of("NS/26/1"), Optional.empty(), HOSTILE),
                        new LogEntryAdded("e3", "a81f-c20d", "NS/26/1", Optional.of("Tamsin Tarrow"), true, "told", AT),
                        new LogEntryAdded("e4", "task-1", "NS/26/1", Optional.empty(), false, HOSTILE, AT),
                        new MessageRejected(
                                "e5",
                                "5b1e",
                                "ChildFoundQueue",
                                Optional.of("e9"),
                                List.of(new Problem("/data/name", "type", "must be text, not null")),
                                AT),
                        new MessageRejected(
                                "e6",
                                "5b1f",
                                "ChildFoundQueue",
                                Optional.empty(),
                                List.of(new Problem("", "json", "is empty")),
                                AT),
                        new AuditAnchored("e7", DAY, 12, "0f".repeat(32), AT)),
                Stream.of(
                        new NoticeDue(
                                "e8",
                                NOTICE,
                                new Destination.School("900101", Optional.of("Millbeck")),
                                Optional.of(AT),
                                AT),
                        new NoticeDue("e9", NOTICE, new Destination.HomeEducationOfficer("815"), Optional.empty(), AT),
                        new NoticeDue("e10", NOTICE, new Destination.Unknown(HOSTILE), Optional.empty(), AT),
                        new TaskDue("e11", new TaskDue.Subject.UnconfirmedNotice(NOTICE, DAY), AT),
                        new TaskDue("e12", new TaskDue.Subject.RunningClock("a81f", "7f3a"), AT),
                        new TaskDue("e13", new TaskDue.Subject.UnbalancedLedger(DAY, List.of("a81f-c20d")), AT),
                        new TaskDue("e23", new TaskDue.Subject.MissingStep("3f81", "DV/26/0117", 4), AT),
                        new TaskDue(
                                "e24",
                                new TaskDue.Subject.UnheardCase("3f81", "DV/26/0117", "CHECKS.2026-03-03.due"),
                                AT),
                        new HubEmailDue("e14", new HubEmailDue.About.OneTask("task-1"), AT),
                        new HubEmailDue("e15", new HubEmailDue.About.OneLedger(DAY), AT),
                        new CaseProgressed(
                                "e16",
                                "3f81",
                                "DV/26/0117",
                                14,
                                Stage.SAFETY_PLAN,
                                DAY,
                                Optional.of(Outcome.NO_DISCLOSURE),
                                "default-1",
                                AT),
                        new DisclosureDayRan("e17", DAY, 14, 5, 6, 1, AT),
                        new DocumentReady("e25", "3f81", "DV/26/0117", 2, "0f".repeat(32), AT),
                        new ReminderDue(
                                "e18",
                                new ReminderDue.About.Digest(
                                        "9c1",
                                        DAY,
                                        1,
                                        List.of(new ReminderDue.CaseRungs("3f81", List.of("WHOLE.2026-03-30.due")))),
                                AT),
                        new ReminderDue("e19", new ReminderDue.About.Alert("3f81", 2, Rank.SUPERVISOR), AT),
                        new ReminderDue("e20", new ReminderDue.About.Climb("77ab"), AT),
                        new ReminderDue("e21", new ReminderDue.About.Again("77ab"), AT),
                        new BriefDue(
                                "e22", new BriefDue.About.Weekly("9c2", DAY, DAY.minusYears(1), DAY.minusDays(1)), AT),
                        new BriefDue("e23", new BriefDue.About.Again("77ab"), AT),
                        new TaskDue("e24", new TaskDue.Subject.CaseReview("3f81", "DV/26/0117", DAY), AT)));
    }

    static Stream<TaskRaised> everyKindOfTask() {
        return Arrays.stream(TaskKind.values())
                .map(kind -> new TaskRaised(
                        "raised-" + kind,
                        task(kind, Optional.empty(), Optional.empty(), Optional.of(DAY), "text"),
                        AT));
    }

    private static TaskRaised raised(
            Optional<NoticeKey> notice, Optional<String> reference, Optional<LocalDate> ledgerDay, String text) {
        return new TaskRaised("e2", task(TaskKind.TELL_SCHOOL, notice, reference, ledgerDay, text), AT);
    }

    private static Task task(
            TaskKind kind,
            Optional<NoticeKey> notice,
            Optional<String> reference,
            Optional<LocalDate> ledgerDay,
            String text) {
        return new Task(
                "task-1",
                kind,
                notice,
                reference,
                "Tell the school",
                "no contact",
                List.of(new Task.Detail("Child", text)),
                AT,
                AT.plusSeconds(60),
                ledgerDay,
                new Task.Open(),
                new HubEmail.Due(),
                Revision.NEW);
    }

    @ParameterizedTest
    @MethodSource({"everything", "everyKindOfTask"})
    void what_is_written_fits_its_schema(Outbound outbound) {
        Written written = WRITER.write(outbound);
        EventType type = EventType.named(written.type()).orElseThrow();
        assertThat(type.carries()).isEqualTo(outbound.getClass());
        assertThat(Published.faults(type, Published.tree(written.body()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void the_cloudevents_sdk_reads_what_is_written(Outbound outbound) {
        Written written = WRITER.write(outbound);
        JsonFormat sdk = new JsonFormat();
        CloudEvent event = sdk.deserialize(written.body().getBytes(StandardCharsets.UTF_8));
        assertThat(event.getId()).isEqualTo(outbound.eventId()).isEqualTo(written.eventId());
        assertThat(event.getType()).isEqualTo(written.type());
        assertThat(Published.tree(new String(sdk.serialize(event), StandardCharsets.UTF_8)))
                .isEqualTo(Published.tree(written.body()));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void sqs_takes_every_character_that_is_written(Outbound outbound) {
        isTakenBySqs(WRITER.write(outbound).body());
    }

    @Test
    void half_a_character_is_written_so_that_sqs_takes_it() {
        isTakenBySqs(WRITER.write(raised(Optional.empty(), Optional.empty(), Optional.empty(), "a\ud800b"))
                .body());
    }

    private static void isTakenBySqs(String body) {
        // #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF: SQS API reference, SendMessage.
        assertThat(body.codePoints())
                .allMatch(c -> c == 9
                        || c == 10
                        || c == 13
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_message_between_functions_comes_back_as_it_was_sent(Outbound outbound) {
        if (outbound instanceof Outbound.Answer) {
            return;
        }
        var parsed = Contracts.readDue(WRITER.write(outbound).body(), AT, outbound.getClass());
        assertThat(parsed.received().data()).isEqualTo(outbound);
    }

    @Test
    void hostile_text_reaches_the_reader_unchanged() {
        String body = WRITER.write(raised(Optional.empty(), Optional.empty(), Optional.empty(), HOSTILE))
                .body();
        assertThat(Published.tree(body).at("/data/details/0/text").textValue()).isEqualTo(HOSTILE);
    }

    @Test
    void what_is_told_again_is_told_in_the_very_same_words() {
        Written first = WRITER.write(new HubEmailDue("e14", new HubEmailDue.About.OneTask("task-1"), AT));
        assertThat(new EventWriter("urn:other").write(new Again(first.eventId(), first.type(), first.body())))
                .isEqualTo(first);
    }

    @Test
    void every_type_that_goes_out_is_written_here() {
        assertThat(everything().map(outbound -> WRITER.write(outbound).type()).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(EventType.values())
                        .filter(type -> Outbound.class.isAssignableFrom(type.carries()))
                        .map(EventType::wireName)
                        .collect(Collectors.toSet()));
    }
}
