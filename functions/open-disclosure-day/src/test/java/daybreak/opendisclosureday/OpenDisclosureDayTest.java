package daybreak.opendisclosureday;

import static daybreak.testing.cloud.DisclosureUnit.DEPUTY;
import static daybreak.testing.cloud.DisclosureUnit.INSPECTOR;
import static daybreak.testing.cloud.DisclosureUnit.OFFICER;
import static daybreak.testing.cloud.DisclosureUnit.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseHead.Gap;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.message.StaffMessage.AbsenceRecorded;
import daybreak.domain.task.HubEmail;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenDisclosureDayTest {
    private static final String NUMBER = "DV/26/0117";

    private final DisclosureSteps steps = DisclosureSteps.of(NUMBER, London.time("2026-03-02T10:00"));
    private InProcessStack cloud;
    private DisclosureUnit unit;
    private OpenDisclosureDay day;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(London.time("2026-03-02T12:00"));
        unit = new DisclosureUnit(cloud);
        unit.take(steps.received());
        unit.take(steps.step(2).allocated(OFFICER));
        day = Wiring.of(cloud.of("open-disclosure-day"));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void on_the_day_of_a_deadline_its_owner_is_asked_to_be_reminded_by_one_message() {
        openOn("2026-03-03");
        assertThat(reminders())
                .singleElement()
                .asString()
                .contains("\"kind\":\"digest\"", unit.ref(OFFICER), "CHECKS.2026-03-03.due");
        assertThat(answer()).contains("\"cases\":1", "\"reminders\":1", "\"sent\":0", "\"failed\":0");
    }

    @Test
    void before_it_nobody_is_and_the_run_says_that_it_ran() {
        cloud.clock().moveTo(London.time("2026-03-02T13:00"));
        day.open();
        assertThat(reminders()).isEmpty();
        assertThat(answer()).contains("\"cases\":0");
        assertThat(cloud.log()).anyMatch(line -> line.contains("\"DisclosureDayOpened\":1"));
    }

    @Test
    void a_day_on_which_nobody_works_reminds_nobody_and_the_next_one_does() {
        unit.take(DisclosureSteps.of("DV/26/0200", London.time("2026-03-05T10:00"))
                .received());
        openOn("2026-03-07");
        assertThat(reminders()).isEmpty();
        openOn("2026-03-09");
        assertThat(reminders()).isNotEmpty();
    }

    @Test
    void missed_days_are_caught_up_by_one_message_with_the_last_rung_of_each_rank() {
        openOn("2026-03-06");
        assertThat(reminders()).hasSize(3);
        assertThat(reminders()).noneMatch(body -> body.split("CHECKS", -1).length > 2);
        assertThat(String.join("", reminders()))
                .contains("CHECKS.2026-03-03.due", "CHECKS.2026-03-03.late", "CHECKS.2026-03-03.very-late");
    }

    @Test
    void an_absent_owner_is_skipped_to_the_deputy_and_an_absent_deputy_to_the_supervisor() {
        away(OFFICER);
        openOn("2026-03-03");
        assertThat(reminders()).singleElement().asString().contains(unit.ref(DEPUTY));
        cloud.messages().forget();
        away(DEPUTY);
        openOn("2026-03-03");
        assertThat(reminders()).singleElement().asString().contains(unit.ref(SUPERVISOR));
    }

    @Test
    void where_nobody_can_be_reached_the_hub_is_told() {
        Stream.of(OFFICER, DEPUTY, SUPERVISOR, INSPECTOR).forEach(this::away);
        openOn("2026-03-03");
        assertThat(reminders()).isEmpty();
        assertThat(cloud.messages().on("TasksDue")).singleElement().asString().contains("unheard-case", NUMBER);
    }

    @Test
    void run_twice_it_asks_for_the_same_and_says_so_once() {
        openOn("2026-03-03");
        List<String> first = reminders();
        cloud.messages().forget();
        openOn("2026-03-03");
        assertThat(reminders()).isEqualTo(first);
        assertThat(cloud.messages().on("Answers")).isEmpty();
    }

    @Test
    void more_than_a_transaction_can_mark_is_a_second_message_and_none_waits_a_day() {
        for (int each = 0; each < 95; each++) {
            unit.take(DisclosureSteps.of("DV/26/" + (1000 + each), London.time("2026-03-02T10:00"))
                    .received());
        }
        openOn("2026-03-03");
        List<String> supervisors = reminders().stream()
                .filter(body -> body.contains(unit.ref(SUPERVISOR)))
                .toList();
        assertThat(supervisors).hasSize(2);
        assertThat(String.join("", supervisors).split("CHECKS.2026-03-03.due", -1))
                .hasSize(96);
        assertThat(supervisors).anyMatch(body -> body.contains("\"part\":2"));
    }

    @Test
    void one_application_under_both_schemes_is_two_cases_with_clocks_of_their_own() {
        DisclosureSteps sarahs = DisclosureSteps.of("CS/26/0044", London.time("2026-03-02T10:00"));
        unit.take(sarahs.received(Scheme.CSODS, Optional.of(Standing.PERSON_AT_RISK)));
        assertThat(unit.file(NUMBER).head().pending())
                .anyMatch(rung -> rung.id().equals("INTERVIEW.2026-03-16.due"));
        assertThat(unit.file("CS/26/0044").head().pending())
                .anyMatch(rung -> rung.id().equals("INTERVIEW.2026-03-12.due"));
        unit.take(steps.step(3).withdrawn());
        openOn("2026-03-03");
        assertThat(reminders()).singleElement().asString().contains(unit.caseRef("CS/26/0044"));
    }

    @Test
    void what_has_not_gone_for_many_runs_is_still_seen_to() {
        cloud.store(reminder("due"));
        openOn("2026-03-05");
        openOn("2026-03-06");
        cloud.messages().forget();
        openOn("2026-03-10");
        assertThat(reminders()).anyMatch(body -> body.contains("\"kind\":\"again\",\"reminderId\":\"due\""));
    }

    @Test
    void a_step_that_has_been_missing_for_too_long_is_a_task() {
        CaseHead head = unit.file(NUMBER).head();
        cloud.store(head.waiting(Optional.of(new Gap(3, London.time("2026-03-02T18:00"), LocalDate.of(2026, 3, 2)))));
        openOn("2026-03-03");
        assertThat(cloud.messages().on("TasksDue"))
                .singleElement()
                .asString()
                .contains("missing-step", "\"expected\":3");
    }

    @Test
    void a_closed_case_is_a_task_for_a_person_once_its_day_of_review_has_come() {
        unit.take(steps.step(3).withdrawn());
        unit.take(steps.step(4).closed());
        openOn("2032-03-01");
        assertThat(cloud.messages().on("TasksDue")).isEmpty();
        openOn("2032-03-02");
        assertThat(cloud.messages().on("TasksDue"))
                .singleElement()
                .asString()
                .contains("\"kind\":\"case-review\"", NUMBER, "\"on\":\"2032-03-02\"");
    }

    @Test
    void a_brief_that_is_not_known_to_have_gone_is_seen_to_by_the_next_run() {
        openOn("2026-03-03");
        cloud.messages().forget();
        cloud.store(
                brief("due"),
                brief("unknown").emailed(new HubEmail.Sending(cloud.clock().instant())),
                brief("sent").emailed(new HubEmail.Accepted(cloud.clock().instant())));
        openOn("2026-03-05");
        assertThat(cloud.messages().on("BriefsDue"))
                .hasSize(2)
                .anyMatch(body -> body.contains("\"kind\":\"again\",\"reminderId\":\"due\""))
                .anyMatch(body -> body.contains("\"kind\":\"again\",\"reminderId\":\"unknown\""));
        assertThat(reminders()).noneMatch(body -> body.contains("\"reminderId\""));
    }

    @Test
    void a_reminder_that_became_needless_did_not_fail() {
        openOn("2026-03-03");
        cloud.messages().forget();
        cloud.store(reminder("needless").emailed(new HubEmail.NotWanted()));
        openOn("2026-03-05");
        assertThat(answer()).contains("\"sent\":0", "\"failed\":0");
    }

    private Reminder brief(String id) {
        LocalDate day = LocalDate.of(2026, 3, 3);
        return Reminder.brief(id, unit.ref(SUPERVISOR), day, new Reminder.Figures(day.minusYears(1), day));
    }

    @Test
    void reminders_since_the_run_before_are_counted_and_what_is_not_settled_is_seen_to() {
        openOn("2026-03-03");
        cloud.store(
                reminder("sent").emailed(new HubEmail.Accepted(cloud.clock().instant())),
                reminder("due"),
                reminder("unknown").emailed(new HubEmail.Sending(cloud.clock().instant())));
        cloud.messages().forget();
        openOn("2026-03-05");
        assertThat(answer()).contains("\"sent\":1", "\"failed\":2");
        assertThat(reminders())
                .anyMatch(body -> body.contains("\"kind\":\"again\",\"reminderId\":\"due\""))
                .anyMatch(body -> body.contains("\"kind\":\"climb\",\"reminderId\":\"unknown\""));
    }

    @Test
    void each_supervisor_is_briefed_once_a_week_on_the_first_working_day_that_has_a_run() {
        openOn("2026-03-06");
        assertThat(cloud.messages().on("BriefsDue")).hasSize(1);
        openOn("2026-03-08");
        openOn("2026-03-10");
        assertThat(cloud.messages().on("BriefsDue"))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"day\":\"2026-03-09\"");
        openOn("2026-03-11");
        openOn("2026-03-13");
        assertThat(cloud.messages().on("BriefsDue")).hasSize(2);
        openOn("2026-03-16");
        assertThat(cloud.messages().on("BriefsDue")).hasSize(3);
    }

    private Reminder reminder(String id) {
        return Reminder.due(id, Reminder.Kind.DIGEST, unit.ref(OFFICER), LocalDate.of(2026, 3, 3), List.of());
    }

    private void away(String staffId) {
        StaffMember member = unit.member(staffId);
        cloud.store(member.absent(
                new AbsenceRecorded(
                        staffId,
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 31),
                        cloud.clock().instant()),
                LocalDate.of(2026, 3, 1)));
    }

    private void openOn(String date) {
        cloud.clock().moveTo(London.time(date + "T07:00"));
        day.open();
    }

    private List<String> reminders() {
        return cloud.messages().on("RemindersDue");
    }

    private String answer() {
        List<String> answers = cloud.messages().on("Answers");
        assertThat(answers).hasSize(1);
        return answers.getFirst();
    }
}
