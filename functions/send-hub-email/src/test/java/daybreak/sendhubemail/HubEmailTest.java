package daybreak.sendhubemail;

import static daybreak.testing.ExpectedEmail.assertMatches;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.mail.Email;
import daybreak.domain.morning.Ledger.Line;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.morning.Place;
import daybreak.domain.task.Task;
import daybreak.domain.task.Task.Detail;
import daybreak.domain.task.TaskKind;
import daybreak.testing.ExpectedEmail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The emails as the hub reads them; the expected ones are files to read. */
class HubEmailTest {
    /** Some mail programs cut a longer message off and hide the rest behind a link. */
    private static final int WHERE_MAIL_PROGRAMS_CLIP = 102_000;

    @Test
    void the_templates_are_the_ones_that_were_compiled() throws IOException {
        ExpectedEmail.assertCompiledFromTheTemplates(TaskEmail.class);
    }

    @Test
    void a_task_to_tell_a_school() throws IOException {
        assertMatches("task-tell-school", TaskEmail.of(Tasks.tellSchool()));
    }

    @Test
    void a_task_to_ring_a_school() throws IOException {
        assertMatches("task-ring-school", TaskEmail.of(Tasks.ringSchool()));
    }

    @Test
    void a_task_to_read_a_rejected_message() throws IOException {
        assertMatches("task-read-rejected", TaskEmail.of(Tasks.readRejected()));
    }

    @Test
    void a_ledger_that_balances() throws IOException {
        assertMatches("ledger-balances", LedgerEmail.of(Ledgers.of(Ledgers.A_MORNING, List.of())));
    }

    @Test
    void a_ledger_that_does_not_balance() throws IOException {
        assertMatches(
                "ledger-does-not-balance",
                LedgerEmail.of(Ledgers.of(Ledgers.A_MORNING, List.of("occ7f3a-n91c2", "occ7f3a-n91c3"))));
    }

    @Test
    void a_quiet_morning() throws IOException {
        assertMatches("ledger-quiet", LedgerEmail.of(Ledgers.of(List.of(), List.of())));
    }

    @Test
    void a_ledger_of_1700_notices_is_counted_in_full_and_listed_as_far_as_a_person_reads() {
        Email email = LedgerEmail.of(Ledgers.backlog(1_700));
        assertThat(email.text())
                .contains(
                        "Due: 1700 notices", "Told: 1360 notices", "RING THESE SCHOOLS NOW (34)", "WITH A PERSON (306)")
                .contains("And 246 more: see the records system.")
                .doesNotContain("Child Number 1699");
        assertThat(email.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(WHERE_MAIL_PROGRAMS_CLIP);
        assertThat(ExpectedEmail.wordsOfHtml(email.html())).isEqualTo(ExpectedEmail.words(email.text()));
    }

    @Test
    void a_list_of_exactly_as_many_as_fit_names_no_more() {
        List<Line> waiting = Ledgers.backlog(400).lines().stream()
                .filter(line -> line.where() == Where.WITH_PERSON && !line.ring())
                .toList();
        assertThat(LedgerEmail.of(Ledgers.of(waiting.subList(0, 60), List.of())).text())
                .doesNotContain("more:");
        assertThat(LedgerEmail.of(Ledgers.of(waiting.subList(0, 61), List.of())).text())
                .contains("And 1 more:");
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void every_kind_of_task_has_a_subject_that_says_what_and_by_when_and_nothing_of_the_child(TaskKind kind) {
        Email email = TaskEmail.of(Tasks.task(
                kind,
                Optional.of("26/311987"),
                "For Tamsin Oakfield",
                "Tamsin",
                List.of(new Detail("Child", "Tamsin"))));
        assertThat(email.subject())
                .startsWith("OFFICIAL-SENSITIVE: Task: ")
                .endsWith(" by 08:00 on 22 November 26/311987")
                .doesNotContain("Tamsin", "Oakfield");
        assertThat(email.text()).contains("HOW\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</dd></dl><h1>Done</h1>",
                "Sam\r\nBcc: everyone@evil.test",
                "\u202Eevil\u2066",
                "z\u200Bero",
                "http://evil.test/steal",
                "<img src=x onerror=y>",
                "Zoë 🎉"
            })
    void hostile_text_changes_no_tag_and_no_subject(String hostile) {
        assertThat(everywhere(hostile)).zipSatisfy(everywhere("harmless"), (email, harmless) -> {
            assertThat(ExpectedEmail.tags(email.html())).isEqualTo(ExpectedEmail.tags(harmless.html()));
            assertThat(email.subject()).isEqualTo(harmless.subject());
            for (String part : List.of(email.text(), email.html())) {
                assertThat(part).doesNotContain("\u202E", "\u2066", "\u200B", "\r", "\nBcc:", "http://");
            }
        });
    }

    @Test
    void many_long_facts_are_cut_to_what_a_person_reads() {
        Task task = Tasks.task(
                TaskKind.CHECK_LEDGER,
                Optional.empty(),
                "w".repeat(10_000),
                "y".repeat(10_000),
                IntStream.range(0, 2_000)
                        .mapToObj(_ -> new Detail("Notice", "n".repeat(10_000)))
                        .toList());
        Email email = TaskEmail.of(task);
        assertThat(email.text()).contains("And 1970 more facts in the records system.");
        assertThat(email.html().length()).isLessThan(WHERE_MAIL_PROGRAMS_CLIP);
        assertThat(email.text().lines()).allMatch(line -> line.length() <= 72);
    }

    @Test
    void only_a_telephone_number_becomes_a_link() {
        Email email = TaskEmail.of(Tasks.task(
                TaskKind.TELL_SCHOOL,
                Optional.empty(),
                "Tell",
                "because",
                List.of(
                        new Detail("School telephone", "01632 960155"),
                        new Detail("Telephone", "ask at 01632 960155"),
                        new Detail("PPN", "01632960177"))));
        assertThat(email.html().split("href=", -1)).hasSize(2);
        assertThat(email.html()).contains("<a href=\"tel:01632960155\">");
    }

    private static List<Email> everywhere(String text) {
        Line line = new Line(
                text,
                Optional.of(text),
                text,
                Optional.of(text),
                Optional.of(text),
                Optional.of(new Place.OfSchool(text, Optional.of(text), Optional.of(text), Optional.of(text))),
                Where.WITH_PERSON,
                text,
                true);
        return List.of(
                TaskEmail.of(Tasks.task(
                        TaskKind.TELL_SCHOOL, Optional.of(text), text, text, List.of(new Detail(text, text)))),
                LedgerEmail.of(Ledgers.of(List.of(line), List.of(text))));
    }
}
