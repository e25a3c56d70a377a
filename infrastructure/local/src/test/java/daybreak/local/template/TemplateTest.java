package daybreak.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final Path SMALL = Path.of("src/test/resources/small.yaml");
    private static final LocalNames NAMES = LocalNames.at(URI.create("http://127.0.0.1:9999"));

    private final Template template = Template.read(SMALL, NAMES, Map.of());

    @Test
    void a_table_has_its_keys_its_indexes_and_its_expiry() {
        assertThat(template.tables())
                .containsExactly(new Table(
                        "WordsTable",
                        Map.of("word", "S", "place", "N"),
                        new Table.Key("word", Optional.of("place")),
                        List.of(new Table.Index(
                                "byPlace", new Table.Key("place", Optional.empty()), "KEYS_ONLY", List.of())),
                        Optional.of("expiresAt")));
    }

    @Test
    void a_queue_has_its_timeout_and_its_dead_letter_queue() {
        Queue in = template.queue("InQueue");
        assertThat(in.visibilityTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(in.redrive()).contains(new Queue.Redrive("InDeadLetterQueue", 3));
        assertThat(template.queue("OutQueue").visibilityTimeout()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_fifo_queue_gets_the_suffix_that_sqs_wants() {
        Queue orders = template.queue("OrdersQueue");
        assertThat(orders.isFifo()).isTrue();
        assertThat(orders.name()).isEqualTo("OrdersQueue.fifo");
    }

    @Test
    void a_condition_decides_what_exists() {
        assertThat(template.queues())
                .extracting(Queue::logicalId)
                .contains("TestQueue")
                .doesNotContain("ProductionQueue");
        Template production = Template.read(SMALL, NAMES, Map.of("Stage", "production"));
        assertThat(production.queues())
                .extracting(Queue::logicalId)
                .contains("ProductionQueue")
                .doesNotContain("TestQueue");
        assertThat(production.function("EchoFunction").environment()).containsEntry("NOTHING", "something");
    }

    @Test
    void a_function_gets_the_globals_under_its_own_words() {
        Function echo = template.function("EchoFunction");
        assertThat(echo.timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(echo.environment())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "GREETING", "hello",
                        "WORDS_TABLE", "WordsTable",
                        "OUT_QUEUE_URL", "http://127.0.0.1:9999/000000000000/OutQueue"));
        assertThat(echo.queues()).containsExactly(new Function.QueueSource("Messages", "InQueue", 10, true, true));
    }

    @Test
    void a_schedule_has_its_zone_and_its_input() {
        Function morning = template.function("MorningFunction");
        assertThat(morning.schedules())
                .containsExactly(new Function.Schedule(
                        "Six",
                        "cron(0 6 * * ? *)",
                        ZoneId.of("Europe/London"),
                        Optional.of("{\"scheduled\": \"<aws.scheduler.scheduled-time>\"}"),
                        true));
        assertThat(morning.asynchronousRetries()).isEqualTo(1);
        assertThat(morning.onFailure()).contains("MissedQueue");
    }

    @Test
    void email_events_find_their_way_to_a_queue_and_a_pager_is_left_out() {
        assertThat(template.emailEvents())
                .containsExactly(new EmailEvents(
                        "Notices",
                        Set.of("send", "delivery", "bounce", "complaint", "deliverydelay", "reject"),
                        "DeliveryTopic",
                        true));
        assertThat(template.subscriptions())
                .containsExactly(new Subscription("DeliveryTopic", "DeliveriesQueue", false));
    }

    @Test
    void a_nested_template_is_read_with_its_parameters_and_its_loop_unrolled() {
        assertThat(template.alarms())
                .extracting(Alarm::logicalId)
                .containsExactly("InDeadLetterAlarm", "OutDeadLetterAlarm");
        Alarm alarm = template.alarms().getFirst();
        assertThat(alarm.description()).contains("Messages of In were given up (InDeadLetterQueue, ${Literal})");
        assertThat(alarm.dimensions()).containsExactly(Map.entry("QueueName", "InDeadLetterQueue"));
        assertThat(template.ofType("AWS::CloudWatch::Alarm").map(Resource::file))
                .containsOnly(Path.of("nested", "alarms.yaml").toString());
    }

    @Test
    void attributes_beside_the_properties_are_kept() {
        assertThat(template.ofType("AWS::DynamoDB::Table")
                        .findFirst()
                        .orElseThrow()
                        .attributes())
                .containsEntry("DeletionPolicy", "Retain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: !Ref Nothing}' | !Ref Nothing names nothing",
                "'Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: !GetAZs x}' | does not know Fn::GetAZs",
                "'Properties: {}' | has no Type",
                "'Type: AWS::Serverless::Function, Properties: {Handler: a.B, Events: {E: {Type: S3}}}' | event of type S3",
                "'Type: AWS::Serverless::Function, Properties: {Handler: a.B, Events: {E: {Type: SQS,"
                        + " Properties: {Queue: a, FilterCriteria: {}}}}}' | a filter leaves out",
            })
    void what_cannot_be_read_is_refused_by_name(String resource, String complaint, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "Resources:\n  Bad: {" + resource + "}\n");
        assertThatThrownBy(() -> Template.read(file).functions())
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void an_unknown_parameter_is_refused() {
        assertThatThrownBy(() -> Template.read(SMALL, NAMES, Map.of("Stge", "x")))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("Stge");
    }
}
