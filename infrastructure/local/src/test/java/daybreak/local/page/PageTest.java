package daybreak.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Place;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.local.FixedRecords;
import daybreak.local.LocalCloud;
import daybreak.local.Options;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

class PageTest {
    private static final String HOSTILE = "<script>alert(1)</script>";

    private static LocalCloud cloud;
    private static Page page;

    private static final Ledger LEDGER = new Ledger(
            LocalDate.of(2026, 3, 27),
            Instant.parse("2026-03-27T08:00:00Z"),
            List.of(
                    line("told-1", Ledger.Where.TOLD, "delivered at 06:01", false),
                    line("open-1", Ledger.Where.WITH_PERSON, "no contact " + HOSTILE, true)),
            List.of(),
            new HubEmail.NotWanted(),
            Revision.NEW);

    private static final Task TASK = new Task(
            "t-1",
            TaskKind.RING_SCHOOL,
            Optional.empty(),
            Optional.of("OCC-1"),
            "Ring the school",
            "no contact " + HOSTILE,
            List.of(new Task.Detail("School", "Oak Example School")),
            Instant.parse("2026-03-27T06:00:00Z"),
            Instant.parse("2026-03-27T09:00:00Z"),
            Optional.empty(),
            new Task.Open(),
            new HubEmail.Due(),
            Revision.NEW);

    private static Ledger.Line line(String id, Ledger.Where where, String why, boolean ring) {
        return new Ledger.Line(
                id,
                Optional.of("child-" + id),
                "Operation Encompass",
                Optional.of("OCC-1"),
                Optional.of("Ada Example"),
                Optional.of(new Place.OfSchool(
                        "100001",
                        Optional.of("Oak Example School"),
                        Optional.of("01632 960199"),
                        Optional.of("100002"))),
                where,
                why,
                ring);
    }

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(
                Options.of(Path.of("src/test/resources/small.yaml")).standingAt(Instant.parse("2026-03-27T08:00:00Z")));
        page = Page.start(cloud, new FixedRecords(Optional.of(LEDGER), List.of(TASK)));
    }

    @AfterAll
    static void stop() {
        page.close();
        cloud.close();
    }

    @BeforeEach
    void reset() {
        cloud.reset();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = page.address().resolve(path);
            return client.send(
                    HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_ledger_comes_first_and_says_that_it_balances() throws IOException, InterruptedException {
        String html = get("/").body();
        assertThat(html)
                .contains("The ledger balances", "delivered at 06:01", "Fri 27 Mar 2026 08:00:00 in London")
                .contains("no contact &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(html)
                .contains("Oak Example School, URN 100001, in place of URN 100002")
                .containsOnlyOnce("ring 01632 960199");
        assertThat(html.indexOf("With a person</h2>")).isLessThan(html.indexOf("Told</h2>"));
    }

    @Test
    void tasks_say_what_to_do_by_when_and_why() throws IOException, InterruptedException {
        assertThat(get("/tasks").body())
                .contains("Ring the school", "Fri 27 Mar 2026 09:00:00", "School: Oak Example School")
                .doesNotContain("<script");
    }

    @Test
    void an_email_is_shown_as_its_reader_sees_it_in_a_frame_that_runs_nothing()
            throws IOException, InterruptedException {
        String mime = """
                Subject: %1$s
                To: dsl@oak.school.example
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=sep

                --sep
                Content-Type: text/plain; charset=UTF-8

                Plain %1$s
                --sep
                Content-Type: text/html; charset=UTF-8

                <p class="x">Rich %1$s</p>
                --sep--
                """.formatted(HOSTILE).replace("\n", "\r\n");
        String id = cloud.clients()
                .ses()
                .sendRawEmail(email -> email.destinations("dsl@oak.school.example")
                        .rawMessage(raw -> raw.data(SdkBytes.fromUtf8String(mime))))
                .messageId();
        assertThat(get("/emails").body()).contains("/emails/" + id).doesNotContain("<script");
        assertThat(get("/emails/" + id).body())
                .contains("<iframe sandbox", "srcdoc=\"&lt;p class=&quot;x&quot;&gt;Rich", "Plain &lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void queues_and_tables_are_shown_with_what_lies_in_them() throws IOException, InterruptedException {
        cloud.send("InQueue", "fail");
        cloud.settle();
        cloud.send("OutQueue", "{\"answer\":\"" + HOSTILE + "\"}");
        cloud.clients()
                .dynamoDb()
                .putItem(put -> put.tableName("WordsTable")
                        .item(Map.of("word", AttributeValue.fromS(HOSTILE), "place", AttributeValue.fromN("1"))));
        assertThat(get("/queues").body()).contains("<span class=\"bad\">1</span>");
        assertThat(get("/queues/OutQueue").body()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(get("/queues/InQueue").body()).contains("A function reads this queue");
        assertThat(cloud.receiveAll("OutQueue")).hasSize(1);
        assertThat(get("/tables").body()).contains("word, place");
        assertThat(get("/tables/WordsTable").body()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(get("/clock").body()).contains("cron(0 6 * * ? *)", "Sat 28 Mar 2026 06:00:00");
        assertThat(get("/log").body()).contains("batch of 1");
    }

    @Test
    void every_message_of_a_queue_is_shown_however_many_there_are_and_none_is_received_by_that()
            throws IOException, InterruptedException {
        for (int nth = 1; nth <= 25; nth++) {
            cloud.send("OutQueue", "{\"type\":\"answer.v1\",\"id\":\"nth-" + nth + "\"}");
        }
        assertThat(get("/queues/OutQueue").body())
                .contains("OutQueue, 25 messages", "<summary>answer.v1, nth-1</summary>", "nth-25</summary>")
                .doesNotContain("are shown");
        // A queue gives what was received too often to its dead letters, and whoever only looks must not bring that
        // about.
        assertThat(cloud.clients()
                        .sqs()
                        .receiveMessage(receive -> receive.queueUrl(cloud.queueUrl("OutQueue"))
                                .visibilityTimeout(0)
                                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                        .messages())
                .extracting(message -> message.attributes().get(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT))
                .containsExactly("1");
        assertThat(cloud.receiveAll("OutQueue")).hasSize(25);
        assertThat(get("/queues/OutQueue").body())
                .contains("OutQueue, 0 messages")
                .doesNotContain("<summary>");
    }

    @Test
    void a_dead_letter_is_shown_as_it_came() throws IOException, InterruptedException {
        cloud.send("InQueue", "fail");
        cloud.settle();
        assertThat(get("/queues/InDeadLetterQueue").body()).contains("1 message", "<pre>fail</pre>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/emails/none", "/queues/none", "/tables/none"})
    void what_is_not_there_is_not_found(String path) throws IOException, InterruptedException {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_from_elsewhere_cannot_read_it_through_a_name_of_its_own() throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), page.address().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Ada Example");
        }
    }
}
