package daybreak.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.Contacting;
import daybreak.domain.disclosure.Contacting.Whom;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.people.PersonName;
import daybreak.domain.task.Task.Detail;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTasksTest {
    private static final Instant NOW = London.time("2026-03-06T07:00");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseTasks TASKS = new CaseTasks(new DigestIds(), Policies.standard(), NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERSON_AT_RISK | the person at risk
                    PERSON_AT_RISK_ALONE | the person at risk, NOT the applicant
                    APPLYING_CARER | the applicant, who cares for the person at risk
                    APPLYING_THIRD_PARTY | the applicant, a third party, NOT the person at risk
                    OTHER_CARER | a parent or carer of the child at risk, who did not apply
                    """)
    void what_leads_to_contacting_somebody_says_whom_it_reaches_when_how_and_how_not(Whom whom, String reaches) {
        Task task = chase(
                new Contacting.Safely(whom, new SafeContact("weekday mornings", "ring 07700 900142", "never by text")));
        assertThat(task.details())
                .containsExactly(
                        new Detail("Whom this reaches, as the application gave it", reaches),
                        new Detail("When to contact", "weekday mornings"),
                        new Detail("How to contact", "ring 07700 900142"),
                        new Detail("How NOT to contact", "never by text"));
        assertThat(task)
                .returns(TaskKind.CHASE_CASE, Task::kind)
                .returns(Optional.of("DV/26/0117"), Task::reference)
                .returns(NOW.plus(Duration.ofHours(4)), Task::dueBy);
    }

    @Test
    void where_nobody_knows_how_it_says_so_plainly_and_where_nobody_is_contacted_nothing() {
        assertThat(chase(new Contacting.Unknown()).details())
                .containsExactly(new Detail("Contact", "no safe contact recorded: ask before you contact"));
        assertThat(chase(new Contacting.NotNeeded()).details()).isEmpty();
    }

    private static Task chase(Contacting contacting) {
        return TASKS.toChase("3f81", "DV/26/0117", "CHECKS.2026-03-03.due", contacting);
    }

    @Test
    void a_brief_that_did_not_arrive_is_one_task_with_its_reader_and_its_days() {
        Reminder brief = Reminder.brief("b1", "9c1", DAY, new Reminder.Figures(DAY.minusYears(1), DAY.minusDays(1)));
        Task task = TASKS.toBrief(brief, supervisor());
        assertThat(task)
                .returns(TaskKind.CHASE_BRIEF, Task::kind)
                .returns(Optional.empty(), Task::reference)
                .returns("See that the supervisor has the brief of Monday 2 March 2026", Task::what)
                .returns(NOW.plus(Duration.ofDays(1)), Task::dueBy);
        assertThat(task.details())
                .containsExactly(
                        new Detail("Supervisor", "S. Retallack"),
                        new Detail("Figures", "2 March 2025 to 1 March 2026"));
        assertThat(TASKS.toBrief(brief, supervisor()).id()).isEqualTo(task.id());
    }

    @Test
    void each_review_of_a_case_is_a_task_of_its_own() {
        CaseHead head = CaseHead.first("3f81", "DV/26/0117");
        Task task = TASKS.toReview(head, DAY, DAY.plusYears(6));
        assertThat(task)
                .returns(TaskKind.REVIEW_CASE, Task::kind)
                .returns(Optional.of("DV/26/0117"), Task::reference)
                .returns(NOW.plus(Duration.ofDays(3)), Task::dueBy);
        assertThat(task.details()).containsExactly(new Detail("Next review, if it is kept", "2 March 2032"));
        assertThat(TASKS.toReview(head, DAY.plusYears(6), DAY).id()).isNotEqualTo(task.id());
    }

    private static StaffMember supervisor() {
        return StaffMember.of(
                "9c1",
                new StaffChanged(
                        "DU-201",
                        new PersonName("S. Retallack"),
                        "du-201@northshire.example",
                        Set.of(StaffRole.SUPERVISOR),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        NOW));
    }
}
