package daybreak.sendreminder;

import static daybreak.testing.ExpectedEmail.assertMatches;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Contacting;
import daybreak.domain.disclosure.Contacting.Whom;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Reminder.Kind;
import daybreak.domain.disclosure.ReminderLine;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.Stage;
import daybreak.domain.disclosure.Timer;
import daybreak.domain.mail.Email;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import daybreak.testing.ExpectedEmail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reminders as their readers see them; the expected ones are files to read. */
class ReminderEmailTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
    private static final SafeContact HOW = new SafeContact(
            "weekdays 10:00 to 12:00",
            "ring 07700 900142 and ask for the dentist's",
            "never text, never in the evening");
    private static final Contacting.Safely CONTACT = new Contacting.Safely(Whom.PERSON_AT_RISK, HOW);
    private static final Contacting.Safely NEIGHBOUR = new Contacting.Safely(Whom.APPLYING_THIRD_PARTY, HOW);
    private static final ReminderLine ALERT = new ReminderLine(
            "3f81",
            "DV/26/0130",
            Scheme.DVDS,
            Optional.of("CS/26/0131"),
            Stage.CHECKS,
            true,
            Optional.empty(),
            TODAY,
            Optional.empty(),
            CONTACT);

    /** Some mail programs cut a longer message off and hide the rest behind a link. */
    private static final int WHERE_MAIL_PROGRAMS_CLIP = 102_000;

    private static final List<ReminderLine> LINES = List.of(
            line("DV/26/0117", Scheme.DVDS, Stage.DISCLOSURE, Timer.WHOLE, TODAY, CONTACT),
            line("DV/26/0121", Scheme.DVDS, Stage.CHECKS, Timer.CHECKS, TODAY.minusDays(1), CONTACT),
            line("CS/26/0044", Scheme.CSODS, Stage.RESEARCH, Timer.INTERVIEW, TODAY.plusDays(2), NEIGHBOUR),
            line(
                    "CS/26/0040",
                    Scheme.CSODS,
                    Stage.DECISION,
                    Timer.EXTENDED,
                    TODAY.minusDays(3),
                    new Contacting.NotNeeded()),
            line(
                    "DV/26/0098",
                    Scheme.DVDS,
                    Stage.RESEARCH,
                    Timer.MOVEMENT,
                    TODAY.minusDays(7),
                    new Contacting.NotNeeded()));

    @Test
    void the_templates_are_the_ones_that_were_compiled() throws IOException {
        ExpectedEmail.assertCompiledFromTheTemplates(ReminderEmail.class);
    }

    @Test
    void what_is_worst_comes_first() throws IOException {
        assertMatches("digest", ReminderEmail.of(reminder(Kind.DIGEST, LINES, Optional.empty()), TODAY));
    }

    @Test
    void an_immediate_risk() throws IOException {
        assertMatches("alert", ReminderEmail.of(reminder(Kind.ALERT, List.of(ALERT), Optional.empty()), TODAY));
    }

    @Test
    void an_immediate_risk_that_climbs_says_so_before_it_is_opened() {
        assertThat(ReminderEmail.of(reminder(Kind.CLIMB, List.of(ALERT), Optional.of("P. Angove")), TODAY)
                        .subject())
                .contains("immediate risk, instead of a colleague");
    }

    @Test
    void what_a_colleague_could_not_be_told() throws IOException {
        assertMatches(
                "climb", ReminderEmail.of(reminder(Kind.CLIMB, LINES.subList(0, 1), Optional.of("P. Angove")), TODAY));
    }

    @Test
    void a_contact_says_whom_it_is_not_for_and_an_applicant_whose_own_nobody_knows_is_asked_for() throws IOException {
        List<ReminderLine> lines = List.of(
                contacting("DV/26/0140", Stage.CHECKS, new Contacting.Safely(Whom.PERSON_AT_RISK_ALONE, HOW)),
                contacting("CS/26/0141", Stage.CHECKS, new Contacting.Safely(Whom.OTHER_CARER, HOW)),
                contacting("DV/26/0142", Stage.TELLING, new Contacting.Unknown()));
        assertMatches("whom", ReminderEmail.of(reminder(Kind.DIGEST, lines, Optional.empty()), TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</dd></dl><h1>Done</h1>",
                "Sam\r\nBcc: everyone@evil.test",
                "\u202Eevil\u2066",
                "z\u200Bero",
                "http://evil.test/steal",
                "<img src=x onerror=y>"
            })
    void hostile_text_changes_no_tag_and_no_subject(String hostile) {
        Email email = of(hostile);
        Email harmless = of("harmless");
        assertThat(ExpectedEmail.tags(email.html())).isEqualTo(ExpectedEmail.tags(harmless.html()));
        assertThat(email.subject()).isEqualTo(harmless.subject());
        for (String part : List.of(email.text(), email.html())) {
            assertThat(part).doesNotContain("\u202E", "\u2066", "\u200B", "\r", "\nBcc:", "http://");
        }
    }

    @Test
    void ninety_cases_stay_within_what_mail_programs_show() {
        List<ReminderLine> many = IntStream.range(0, 90)
                .mapToObj(each -> line("DV/26/" + each, Scheme.DVDS, Stage.DISCLOSURE, Timer.WHOLE, TODAY, CONTACT))
                .toList();
        Email email = ReminderEmail.of(reminder(Kind.DIGEST, many, Optional.empty()), TODAY);
        assertThat(email.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(WHERE_MAIL_PROGRAMS_CLIP);
    }

    private static Email of(String text) {
        ReminderLine line = new ReminderLine(
                text,
                text,
                Scheme.DVDS,
                Optional.of(text),
                Stage.CHECKS,
                false,
                Optional.of(Timer.CHECKS),
                TODAY,
                Optional.of(text),
                new Contacting.Safely(Whom.APPLYING_CARER, new SafeContact(text, text, text)));
        return ReminderEmail.of(reminder(Kind.CLIMB, List.of(line), Optional.of(text)), TODAY);
    }

    private static Reminder reminder(Kind kind, List<ReminderLine> lines, Optional<String> insteadOf) {
        return new Reminder(
                "r1", kind, "9c1", TODAY, lines, insteadOf, Optional.empty(), new HubEmail.Due(), Revision.NEW);
    }

    private static ReminderLine contacting(String number, Stage stage, Contacting contact) {
        Scheme scheme = number.startsWith("DV") ? Scheme.DVDS : Scheme.CSODS;
        return line(number, scheme, stage, Timer.WHOLE, TODAY, contact);
    }

    private static ReminderLine line(
            String number, Scheme scheme, Stage stage, Timer timer, LocalDate deadline, Contacting contact) {
        return new ReminderLine(
                "3f81",
                number,
                scheme,
                Optional.empty(),
                stage,
                false,
                Optional.of(timer),
                deadline,
                Optional.of("P. Angove"),
                contact);
    }
}
