package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.record.Digest;
import daybreak.local.LocalCloud;
import daybreak.local.Progress;
import daybreak.local.email.SentEmail;
import daybreak.local.sample.DisclosureAccount;
import daybreak.local.sample.DisclosureCases;
import daybreak.local.sample.DisclosureWeeks;
import daybreak.local.sample.DisclosureWords;
import daybreak.testing.cloud.RawEmail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static DisclosureAccount account;
    private static List<String> answers;

    @BeforeAll
    static void play() {
        var weeks = new DisclosureWeeks();
        cloud = Targets.cloud(weeks);
        weeks.play(cloud, new Progress(System.out, cloud.clock()));
        account = DisclosureWeeks.account(cloud);
        System.out.println(account.text());
        answers = cloud.receiveAll("AnswersQueue");
    }

    @AfterAll
    static void end() {
        cloud.close();
    }

    /** Each case where it must stand, everybody told on their day and nobody else, each task. */
    @Test
    void the_weeks_come_to_what_was_worked_out_by_hand() {
        assertThat(account.differences()).isEmpty();
    }

    @Test
    void every_step_that_could_be_taken_was_taken_once() {
        // In the order of the cases; a fourth of the last waits for one that never comes.
        assertThat(answers("case.progressed.v1")).hasSize(13 + 11 + 8 + 6 + 6 + 3);
    }

    @Test
    void a_researcher_who_decides_and_a_document_before_the_decision_are_refused_and_nothing_else_is() {
        assertThat(answers("message.rejected.v1"))
                .hasSize(2)
                .anyMatch(body -> body.contains("decider-is-researcher"))
                .anyMatch(body -> body.contains("not-decided"));
    }

    @Test
    void the_document_that_names_a_third_party_is_stopped_and_a_person_hears_on_which_page() {
        assertThat(answers("task.raised.v1"))
                .filteredOn(body -> body.contains("\"mend-document\""))
                .singleElement()
                .asString()
                .contains(DisclosureCases.DISCLOSED, "page 2", "full name")
                .doesNotContain("Kerrow");
    }

    @Test
    void the_document_that_names_nobody_goes_once_to_the_officer_and_is_the_one_whose_words_were_said()
            throws IOException {
        List<SentEmail> sent = cloud.emails().stream()
                .filter(email -> email.tags().containsKey("document"))
                .toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().recipients()).containsExactly("du-105@northshire.example");
        byte[] file = RawEmail.of(sent.getFirst().raw().getBytes(StandardCharsets.ISO_8859_1))
                .attachments()
                .getFirst()
                .content();
        assertThat(answers("disclosure-document.ready.v1"))
                .singleElement()
                .asString()
                .contains(Digest.ofFile(file), "\"draft\":2");
        assertThat(cloud.said())
                .filteredOn(body -> body.contains("\"disclosure.made.v1\"") && body.contains(DisclosureCases.DISCLOSED))
                .singleElement()
                .asString()
                .contains(Digest.ofFile(file));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "OFFICIAL-SENSITIVE",
                            "Hand nothing over. Leave nothing behind.",
                            "Case " + DisclosureCases.DISCLOSED + ", draft 2",
                            "How: ring 07700 900166 How not: never at home",
                            DisclosureWords.UNNAMED,
                            "I will use it for that purpose only.")
                    .doesNotContain(DisclosureWords.EARLIER_PARTNER, "Ivor Trelease", "not at the workshop");
        }
    }

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
                .filteredOn(email -> text(email).contains(DisclosureCases.STUCK))
                .singleElement()
                .satisfies(email -> assertThat(text(email).replaceAll("\\s+", " "))
                        .contains(
                                "Whom this reaches, as the application gave it: the applicant, who cares for the person at risk",
                                "When to contact: weekday mornings",
                                "How to contact: ring 07700 900142",
                                "How NOT to contact: never by text"));
    }

    @Test
    void every_step_is_an_entry_in_the_log_that_says_what_when_and_who() {
        assertThat(answers("log.entry-added.v1"))
                .filteredOn(entry -> entry.contains("\"id\":\"log-step-"))
                .hasSize(47)
                .allSatisfy(entry -> assertThat(entry)
                        .contains("\"success\":true", "Done by DU-")
                        .doesNotContain("Morwenna", "Pellow", "07700", "partner", "neutral"))
                .anySatisfy(entry -> assertThat(entry)
                        .contains(
                                DisclosureCases.DISCLOSED,
                                "Step 8, decision. Done by DU-201 on Thursday 12 March 2026 at 14:00."));
    }

    @Test
    void one_application_under_both_schemes_names_its_other_case() {
        assertThat(cloud.emails())
                .filteredOn(email -> email.content().subject().contains("immediate risk"))
                .isNotEmpty()
                .allSatisfy(
                        email -> assertThat(text(email)).contains("DV/26/90003 (Clare's Law, linked to CS/26/90004)"));
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

    private static String text(SentEmail email) {
        return email.content().text().orElse("");
    }

    @Test
    void every_morning_ran() {
        assertThat(answers("disclosure-day.ran.v1")).hasSize(37);
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
