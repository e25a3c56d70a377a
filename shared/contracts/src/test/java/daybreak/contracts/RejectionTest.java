package daybreak.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybreak.contracts.form.BeyondSchema;
import daybreak.domain.message.Inbound.PpnSubmitted;
import daybreak.domain.message.Problem;
import daybreak.domain.message.RejectedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {
    private static final Instant NOW = Instant.parse("2026-03-03T06:00:00Z");
    private static final String GOOD =
            Published.text(Published.FOLDER.resolve("examples/ppn.submitted.v1/domestic-incident.json"));
    private static final int LARGEST_MESSAGE = 1 << 20;

    private static List<Problem> problems(String body) {
        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> Contracts.read(body, NOW, PpnSubmitted.class));
        assertThat(rejected).as("rejection").isNotNull();
        return rejected.problems();
    }

    private static ObjectNode good() {
        return (ObjectNode) Published.tree(GOOD);
    }

    private static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "nonsense",
                "{\"id\":}",
                "{\"id\":\"a\"",
                "{'id':'a'}",
                "{\"id\":\"a\",}",
                "NaN",
                "\ufeff{}",
                "{} {}",
                "{}x",
                "{\"a\":01}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":\"\\x\"}",
                "// {}",
                "<xml/>"
            })
    void what_is_not_json_is_rejected_as_such(String body) {
        assertThat(problems(body)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("json");
            assertThat(problem.pointer()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "1", "\"text\"", "[]"})
    void json_that_is_no_object_is_rejected(String body) {
        assertThat(problems(body)).extracting(Problem::rule).containsExactly("type");
    }

    @Test
    void a_message_cut_off_anywhere_is_rejected() {
        for (int end = 0; end < GOOD.strip().length(); end++) {
            assertThat(problems(GOOD.substring(0, end))).isNotEmpty();
        }
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_place() {
        ObjectNode event = good();
        event.remove("id");
        data(event).put("grade", "purple");
        ((ObjectNode) data(event).at("/children/1"))
                .put("dateOfBirth", "2026-02-30")
                .remove("residence");
        assertThat(problems(event.toString()))
                .extracting(problem -> problem.pointer() + " " + problem.rule())
                .containsExactlyInAnyOrder(
                        "/id required",
                        "/data/grade enum",
                        "/data/children/1/dateOfBirth format",
                        "/data/children/1/residence required");
    }

    @Test
    void a_rejection_repeats_nothing_of_what_was_sent() {
        ObjectNode event = good();
        data(event)
                .put("grade", "Tamsin Tarrow")
                .put("version", "Tamsin Tarrow")
                .put("incidentAt", "Tamsin Tarrow");
        data(event).putObject("Tamsin Tarrow");
        ((ObjectNode) data(event).at("/children/0")).put("Tamsin Tarrow", true).put("name", "Tamsin\nTarrow");
        assertThat(problems(event.toString()).toString()).isNotEmpty().doesNotContain("Tamsin");
        assertThat(problems("{\"Tamsin Tarrow\":1,\"Tamsin Tarrow\":2}").toString())
                .doesNotContain("Tamsin");
        assertThat(problems("{\"id\": Tamsin Tarrow}").toString()).doesNotContain("Tamsin");
    }

    @Test
    void a_name_that_stands_twice_is_rejected_where_it_stands() {
        String twice = GOOD.replace("\"grade\": \"amber\"", "\"grade\": \"amber\", \"grade\": \"green\"");
        assertThat(problems(twice)).extracting(Problem::pointer).containsExactly("/data/grade");
        assertThat(problems(twice)).extracting(Problem::rule).containsExactly(BeyondSchema.DUPLICATE_MEMBER.rule());
    }

    @Test
    void deep_nesting_is_rejected_before_it_is_walked() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(problems(deep)).extracting(Problem::rule).containsExactly("json");
        assertThat(problems("{\"a\":".repeat(65) + "1" + "}".repeat(65)))
                .extracting(Problem::rule)
                .containsExactly("json");
    }

    @Test
    void a_number_of_a_million_digits_is_rejected_before_it_is_computed() {
        assertThat(problems("{\"id\":" + "9".repeat(900_000) + "}"))
                .extracting(Problem::rule)
                .containsExactly("json");
    }

    @Test
    void the_largest_message_that_sqs_takes_is_read() {
        ObjectNode event = good();
        int room = LARGEST_MESSAGE - event.toString().length();
        event.put("padding", "x".repeat(room - ",\"padding\":\"\"".length()));
        assertThat(event.toString()).hasSize(LARGEST_MESSAGE);
        assertThat(Contracts.read(event.toString(), NOW, PpnSubmitted.class).unknownFields())
                .containsExactly("/padding");
        assertThat(problems(event.toString() + ' ')).extracting(Problem::rule).containsExactly("json");
    }

    @Test
    void a_message_full_of_faults_makes_a_rejection_that_can_be_sent() {
        ObjectNode event = good();
        ArrayNode many = data(event).putArray("children");
        for (int i = 0; i < 15; i++) {
            many.addObject().put("name", 7);
        }
        assertThat(problems(event.toString()))
                .hasSizeLessThanOrEqualTo(101)
                .last()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("too-many-problems"));
    }

    @Test
    void unknown_fields_are_accepted_and_reported_wherever_they_are() {
        ObjectNode event = good();
        event.put("traceparent", "00-ab-cd-01");
        data(event).put("newBox", true);
        ((ObjectNode) data(event).at("/children/2")).put("shoeSize", 4);
        ((ObjectNode) data(event).at("/children/2")).put("a name / with ~ signs", 4);
        assertThat(Contracts.read(event.toString(), NOW, PpnSubmitted.class).unknownFields())
                .containsExactlyInAnyOrder(
                        "/traceparent",
                        "/data/newBox",
                        "/data/children/2/shoeSize",
                        "/data/children/2/(a name not repeated here)");
    }

    @Test
    void a_type_that_the_queue_does_not_take_is_rejected() {
        String body = Published.examples(EventType.CHILD_FOUND).getFirst().body();
        assertThat(problems(body))
                .containsExactly(new Problem("/type", "event-type", BeyondSchema.EVENT_TYPE.broken()));
    }

    @ParameterizedTest
    @CsvSource({
        "/persons/1, ref, c1, unique-ref, /data/children/0/ref",
        "/persons/0/relationships/1, child, c9, known-child, /data/persons/0/relationships/1/child",
        "'', submittedAt, 2026-03-02T21:34:59Z, submitted-after-incident, /data/submittedAt",
        "/children/1, dateOfBirth, 2026-03-03, born-before-submission, /data/children/1/dateOfBirth",
        "/persons/0, dateOfBirth, 2026-03-03, born-before-submission, /data/persons/0/dateOfBirth",
        "'', gradeRationale, 'a\ud800b', well-formed-text, /data/gradeRationale",
    })
    void a_rule_beyond_the_schema_is_named_with_its_place(
            String object, String field, String value, String rule, String pointer) {
        ObjectNode event = good();
        ((ObjectNode) data(event).at(object)).put(field, value);
        assertThat(problems(event.toString()))
                .extracting(Problem::pointer, Problem::rule)
                .containsExactly(tuple(pointer, rule));
    }

    @Test
    void born_on_the_london_day_of_submission_is_born() {
        ObjectNode event = good();
        data(event).put("submittedAt", "2026-07-01T23:30:00Z");
        ((ObjectNode) data(event).at("/children/1")).put("dateOfBirth", "2026-07-02");
        assertThat(Contracts.read(event.toString(), NOW, PpnSubmitted.class).unknownFields())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BeyondSchema.class)
    void every_rule_beyond_the_schema_is_in_the_table_for_integrators(BeyondSchema rule) {
        String table = Published.text(
                Published.FOLDER.resolve("../../../../../README.md").normalize());
        assertThat(table).contains("| `" + rule.rule() + "` |");
    }

    @Test
    void the_id_of_a_rejected_message_is_found_where_it_is_legible() {
        assertThat(Contracts.idOf(GOOD).id()).contains("ppn:PPN-2026-004417:2");
        assertThat(Contracts.idOf(GOOD).type()).contains("ppn.submitted.v1");
        assertThat(Contracts.idOf(GOOD).subject()).contains("ppn-7f3a91");
        assertThat(Contracts.idOf(GOOD.substring(0, 400)).id()).contains("ppn:PPN-2026-004417:2");
        assertThat(Contracts.idOf(GOOD.substring(0, 400)).type()).contains("ppn.submitted.v1");
        assertThat(Contracts.idOf(GOOD).source()).isPresent();
        assertThat(Contracts.idOf(GOOD.substring(0, 400)).source())
                .isEqualTo(Contracts.idOf(GOOD).source());
        assertThat(Contracts.idOf("{\"id\":\"Tamsin Tarrow\",\"type\":\"Tamsin\"}")
                        .id())
                .isEmpty();
        assertThat(Contracts.idOf("{\"id\":\"Tamsin Tarrow\",\"type\":\"Tamsin\"}")
                        .type())
                .isEmpty();
        for (String body : Set.of("", "null", "[]", "{\"id\":7}", "nonsense")) {
            assertThat(Contracts.idOf(body).id()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "occurrenceNumber, NS/26/0318001, NS/26/0318001",
        "requestId, CSC-2026-0412, CSC-2026-0412",
        "report, report-7f3a91, report-7f3a91",
        "occurrenceNumber, Tamsin, ",
        "occurrenceNumber, Tamsin Tarrow 2014, ",
        "name, Tamsin2014, "
    })
    void what_a_rejected_message_is_about_is_found_where_it_looks_like_a_number(
            String field, String value, @Nullable String found) {
        String body = "{\"data\": {\"%s\": \"%s\"}}".formatted(field, value);
        assertThat(Contracts.idOf(body).reference()).isEqualTo(Optional.ofNullable(found));
        assertThat(Contracts.idOf(body.replace("}}", "")).reference()).isEqualTo(Optional.ofNullable(found));
    }

    @Test
    void the_task_that_a_rejected_message_names_is_found_in_whole_json_alone() {
        String body = "{\"data\": {\"taskId\": \"t8e2b7\", \"outcome\": 7}}";
        assertThat(Contracts.idOf(body).task()).contains("t8e2b7");
        for (String other : Set.of(
                body.replace("}}", ""),
                body.replace("t8e2b7", "Tamsin Tarrow"),
                body.replace("t8e2b7", "t".repeat(201)),
                body.replace("\"t8e2b7\"", "7"),
                "{\"taskId\": \"t8e2b7\", \"data\": [\"t8e2b7\"]}")) {
            assertThat(Contracts.idOf(other).task()).as(other).isEmpty();
        }
    }
}
