package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.record.Digest;
import daybreak.endtoend.disclosure.DisclosureWeeks;
import daybreak.local.LocalCloud;
import daybreak.local.Progress;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.Disclosures;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five weeks of a disclosure unit, on whichever servers are chosen. */
class DisclosureWeeksTest {
    private static LocalCloud cloud;
    private static List<String> answers;

    @BeforeAll
    static void play() {
        var weeks = new DisclosureWeeks();
        cloud = Targets.cloud(weeks.start(), Set.of("WatchGradeClocksFunction", "WatchReportsFunction"));
        weeks.play(cloud, new Progress(System.out, cloud.clock()));
        answers = cloud.receiveAll("AnswersQueue");
    }

    @AfterAll
    static void end() {
        cloud.close();
    }

    @Test
    void every_step_that_could_be_taken_was_taken_once() {
        // Thirteen twice, three and three; a fourth of the second case waits for one that never comes.
        assertThat(answers("case.progressed.v1")).hasSize(32);
    }

    @Test
    void a_document_of_a_case_that_was_not_decided_is_answered_with_the_rule_and_nothing_else_is_refused() {
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("not-decided");
    }

    @Test
    void the_document_that_names_a_third_party_is_stopped_and_a_person_hears_on_which_page() {
        assertThat(answers("task.raised.v1"))
                .filteredOn(body -> body.contains("\"mend-document\""))
                .singleElement()
                .asString()
                .contains(DisclosureWeeks.WRITTEN, "page 2", "full name")
                .doesNotContain("Kerrow");
    }

    @Test
    void the_document_that_names_nobody_goes_once_to_the_officer_and_is_the_one_whose_words_were_said()
            throws IOException {
        assertThat(cloud.emails())
                .filteredOn(email -> email.tags().containsKey("document"))
                .singleElement()
                .satisfies(email -> assertThat(email.recipients()).containsExactly("du-105@northshire.example"));
        assertThat(answers("disclosure-document.ready.v1"))
                .singleElement()
                .asString()
                .contains(Digest.ofFile(DisclosureWeeks.document(cloud)), "\"draft\":2");
        try (PDDocument document = Loader.loadPDF(DisclosureWeeks.document(cloud))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "OFFICIAL-SENSITIVE",
                            "Hand nothing over. Leave nothing behind.",
                            "Case " + DisclosureWeeks.WRITTEN + ", draft 2",
                            "How: ring 07700 900166 How not: never at home",
                            "He hit an earlier partner in 2023.",
                            "I will use it for that purpose only.")
                    .doesNotContain(Disclosures.EARLIER_PARTNER, DisclosureSteps.THIRD_PARTY, "never by text");
        }
    }

    @Test
    void what_a_dead_mailbox_does_not_take_goes_to_whoever_stands_above() {
        assertThat(readers()).contains("bounce.du-104@northshire.example", "du-201@northshire.example");
    }

    @Test
    void what_nobody_works_on_reaches_the_inspector() {
        assertThat(readers()).contains("du-301@northshire.example");
    }

    /** The ledger of each morning, one task about the step that never came, and one about the words. */
    @Test
    void the_hub_is_told_of_a_gap_and_of_the_words_once() {
        assertThat(cloud.emails())
                .filteredOn(email -> email.recipients().contains("desk@northshire.example"))
                .filteredOn(email -> email.content().subject().contains("find a missing step"))
                .hasSize(1);
        assertThat(cloud.emails())
                .filteredOn(email -> email.recipients().contains("desk@northshire.example"))
                .filteredOn(email -> email.content().subject().contains("mend a disclosure document"))
                .hasSize(1);
    }

    @Test
    void a_task_that_leads_to_contacting_somebody_says_when_how_and_how_not() {
        assertThat(cloud.emails())
                .filteredOn(email -> email.content().subject().contains("chase a disclosure case"))
                .singleElement()
                .satisfies(email -> assertThat(email.content().text().orElse(""))
                        .contains(
                                "Whom this reaches, as the application gave it: the person at risk",
                                "When to contact: weekday mornings",
                                "How to contact: ring 07700 900142",
                                "How NOT to contact: never by text"));
    }

    @Test
    void every_step_is_an_entry_in_the_log_that_says_what_when_and_who() {
        assertThat(answers("log.entry-added.v1"))
                .filteredOn(entry -> entry.contains("\"id\":\"log-step-"))
                .hasSize(32)
                .allSatisfy(entry -> assertThat(entry)
                        .contains("\"success\":true", "Done by DU-")
                        .doesNotContain("Morwenna", "Pellow", "07700", "because", "neutral"))
                .anySatisfy(entry -> assertThat(entry)
                        .contains("DV/26/90001", "Step 8, decision. Done by DU-201 on Sunday 1 March 2026 at 13:00."));
    }

    @Test
    void one_application_under_both_schemes_names_its_other_case() {
        assertThat(cloud.emails())
                .filteredOn(email -> email.content().subject().contains("immediate risk"))
                .isNotEmpty()
                .allSatisfy(email -> assertThat(email.content().text().orElse(""))
                        .contains("DV/26/90003 (Clare's Law, linked to CS/26/90002)"));
    }

    @Test
    void a_brief_that_was_not_sent_is_tried_again_and_one_of_which_nobody_knows_is_for_a_person() {
        assertThat(cloud.emails())
                .filteredOn(email -> email.content().subject().contains("the brief, Monday 2 March 2026"))
                .filteredOn(email -> email.recipients().contains("du-201@northshire.example"))
                .hasSize(2);
        assertThat(cloud.emails())
                .filteredOn(email -> email.content().subject().contains("see to a supervisor's brief"))
                .hasSize(1);
    }

    private static List<String> readers() {
        return cloud.emails().stream()
                .flatMap(email -> email.recipients().stream())
                .distinct()
                .toList();
    }

    @Test
    void every_morning_ran() {
        assertThat(answers("disclosure-day.ran.v1")).hasSize(36);
    }

    @Test
    void every_answer_fits_its_schema() {
        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(
                        answer -> assertThat(PublishedSchemas.faults(answer)).isEmpty());
    }

    @Test
    void nothing_is_a_dead_letter() {
        assertThat(cloud.queueDepths().entrySet())
                .filteredOn(queue -> queue.getKey().contains("DeadLetter"))
                .allMatch(queue -> queue.getValue().total() == 0);
    }

    @Test
    void no_log_line_and_no_metric_says_anything_about_anybody() {
        PersonalWords.areNotLogged(cloud, Set.of());
    }

    private static List<String> answers(String type) {
        return answers.stream()
                .filter(body -> body.contains("\"" + type + "\""))
                .toList();
    }
}
