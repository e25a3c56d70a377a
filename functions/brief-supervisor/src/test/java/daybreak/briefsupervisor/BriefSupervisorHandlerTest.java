package daybreak.briefsupervisor;

import static daybreak.testing.cloud.DisclosureUnit.OFFICER;
import static daybreak.testing.cloud.DisclosureUnit.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.mail.SendOnce;
import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.message.BriefDue;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.people.PersonName;
import daybreak.domain.task.HubEmail;
import daybreak.testing.ExpectedEmail;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.RememberedEmails;
import daybreak.testing.cloud.SqsEvents;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.model.SesException;

class BriefSupervisorHandlerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 13);
    private static final String DUE = "BriefsDue";
    private static final String REQUESTS = "BriefRequests";

    private InProcessStack cloud;
    private DisclosureUnit unit;
    private BriefSupervisorHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(London.time("2026-04-13T07:00"));
        unit = new DisclosureUnit(cloud);
        DisclosureSteps late = DisclosureSteps.of("DV/26/0117", London.time("2026-03-02T10:00"));
        unit.take(late.received());
        unit.take(late.step(2).allocated(OFFICER));
        unit.take(late.step(3).triaged());
        DisclosureSteps fresh = DisclosureSteps.of("DV/26/0200", London.time("2026-04-10T10:00"));
        unit.take(fresh.received());
        DisclosureSteps done = DisclosureSteps.of("DV/26/0100", London.time("2026-02-02T10:00"));
        unit.take(done.received());
        unit.take(done.step(2).withdrawn());
        unit.take(done.step(3).closed());
        handler = new BriefSupervisorHandler(Wiring.of(cloud.of("brief-supervisor"), SqsEvents.arn(REQUESTS)));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void the_templates_are_the_ones_that_were_compiled() throws IOException {
        ExpectedEmail.assertCompiledFromTheTemplates(BriefEmail.class);
    }

    @Test
    void the_weekly_brief_shows_every_open_case_and_names_the_late_ones() {
        assertThat(handle(DUE, weekly())).isEmpty();
        assertThat(only().to()).isEqualTo(DisclosureUnit.address(SUPERVISOR));
        assertThat(only().subject()).isEqualTo("OFFICIAL-SENSITIVE: Disclosure cases: the brief, Monday 13 April 2026");
        assertThat(only().text())
                .contains(
                        "Open: 2 cases.",
                        "triage for immediate risk: 1",
                        "the initial checks: 1",
                        "LATE (1)",
                        "DV/26/0117, P. Angove: 14 days late")
                .doesNotContain("Morwenna", "Pellow", "DV/26/0100");
    }

    @Test
    void a_case_of_immediate_risk_is_late_by_the_sooner_date() {
        DisclosureSteps danger = DisclosureSteps.of("DV/26/0300", London.time("2026-04-01T10:00"));
        unit.take(danger.received());
        unit.take(danger.step(2).triagedImmediate(false));
        handle(DUE, weekly());
        assertThat(only().text()).contains("2 late.", "DV/26/0300, nobody: 5 days late");
    }

    @Test
    void the_figures_are_attached_as_comma_separated_values_without_names() {
        handle(DUE, weekly());
        assertThat(only().attachments()).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("inspection-figures-2026-04-13.csv");
            assertThat(new String(file.content(), StandardCharsets.UTF_8))
                    .contains("DVDS,received,3,,,", "DVDS,outcome: withdrawn,1,,,")
                    .doesNotContain("DU-", "Angove", "DV/26");
        });
    }

    @Test
    void a_brief_delivered_twice_goes_once() {
        handle(DUE, weekly());
        assertThat(handle(DUE, weekly())).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void a_case_under_both_schemes_names_its_other_half() {
        DisclosureSteps sarahs = DisclosureSteps.of("CS/26/0044", London.time("2026-03-02T10:00"));
        unit.take(sarahs.received(Scheme.CSODS, Optional.of(Standing.PERSON_AT_RISK), Optional.of("DV/26/0117")));
        handle(DUE, weekly());
        assertThat(only().text()).contains("CS/26/0044 (linked to DV/26/0117), nobody: 14 days late");
    }

    @Test
    void a_brief_that_was_certainly_not_sent_goes_with_the_next_run_and_has_the_days_that_were_asked_for() {
        cloud.emails().refuseNext(BriefSupervisorHandlerTest::refusal);
        assertThat(handle(REQUESTS, request(SUPERVISOR, "2026-03-01"))).containsExactly("message-0");
        cloud.clock().moveTo(London.time("2026-04-14T07:00"));
        assertThat(handle(DUE, again(), again())).isEmpty();
        assertThat(only().attachments())
                .singleElement()
                .satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .contains("DVDS,received,2,,,"));
        assertThat(states()).containsExactly("ACCEPTED");
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
    }

    @Test
    void a_brief_of_which_nobody_knows_whether_it_went_is_one_task_and_is_not_sent_again() {
        cloud.emails().loseNextAnswer(() -> SdkClientException.create("reset"));
        handle(DUE, weekly());
        cloud.clock().moveTo(London.time("2026-04-14T07:00"));
        assertThat(handle(DUE, again(), again())).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertOneTask();
        assertThat(cloud.of("test").reminders().unsettledBefore(DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void a_second_message_waits_while_the_first_may_still_send_and_only_then_rings_the_alarm() {
        claimedNow();
        cloud.clock().move(SendOnce.MAY_STILL_SEND.minusSeconds(1));
        assertThat(handle(DUE, weekly(), again())).containsExactly("message-0", "message-1");
        assertThat(states()).containsExactly("SENDING");
        assertThat(cloud.messages().bodies()).isEmpty();
        assertThat(cloud.log()).noneMatch(line -> line.contains("SendUnknown"));
        cloud.clock().move(Duration.ofSeconds(1));
        assertThat(handle(DUE, weekly())).isEmpty();
        assertThat(cloud.log()).anyMatch(line -> line.contains("SendUnknown"));
        assertThat(handle(DUE, again())).isEmpty();
        assertOneTask();
        assertThat(cloud.emails().sent()).isEmpty();
    }

    @Test
    void a_second_request_waits_while_the_first_may_still_send() {
        cloud.emails().loseNextAnswer(() -> {
            assertThat(handle(REQUESTS, request(SUPERVISOR, "2026-03-01"))).containsExactly("message-0");
            return SdkClientException.create("reset");
        });
        assertThat(handle(REQUESTS, request(SUPERVISOR, "2026-03-01"))).isEmpty();
        only();
    }

    /** As the first message leaves it while it sends. */
    private void claimedNow() {
        String id = cloud.of("test").ids().of("brief", unit.ref(SUPERVISOR), DAY.toString());
        cloud.store(
                Reminder.brief(id, unit.ref(SUPERVISOR), DAY, new Reminder.Figures(DAY.minusYears(1), DAY.minusDays(1)))
                        .emailed(new HubEmail.Sending(cloud.clock().instant())));
    }

    @Test
    void a_brief_that_could_not_be_sent_for_a_week_is_a_task_for_the_next_one_is_there() {
        cloud.emails().refuseNext(BriefSupervisorHandlerTest::refusal);
        handle(DUE, weekly());
        cloud.clock().moveTo(London.time("2026-04-20T07:00"));
        handle(DUE, again());
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertOneTask();
    }

    @Test
    void a_brief_whose_reader_s_mailbox_is_dead_is_a_task() {
        cloud.emails().refuseNext(BriefSupervisorHandlerTest::refusal);
        handle(DUE, weekly());
        cloud.store(unit.member(SUPERVISOR).bounced());
        handle(DUE, again());
        assertThat(cloud.emails().sent()).isEmpty();
        assertOneTask();
    }

    @Test
    void a_brief_for_somebody_who_is_no_supervisor_any_more_goes_nowhere() {
        cloud.emails().refuseNext(BriefSupervisorHandlerTest::refusal);
        handle(DUE, weekly());
        store(true, StaffRole.OFFICER);
        assertThat(handle(DUE, again(), weekly())).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(states()).containsExactly("NOT_WANTED");
        assertThat(cloud.messages().bodies()).isEmpty();
    }

    @Test
    void a_brief_that_went_needs_nothing_more() {
        handle(DUE, weekly());
        assertThat(handle(DUE, again())).isEmpty();
        only();
        assertThat(cloud.messages().bodies()).isEmpty();
    }

    private void assertOneTask() {
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(cloud.messages().on("Answers").stream().distinct())
                .singleElement()
                .asString()
                .contains("task.raised.v1", "chase-brief", "S. Retallack");
        assertThat(cloud.messages().on("HubEmailsDue")).isNotEmpty();
    }

    @Test
    void a_supervisor_gets_the_brief_on_request_and_an_officer_does_not() {
        assertThat(handle(REQUESTS, request(SUPERVISOR, "2026-01-01"), request(OFFICER, "2026-01-01")))
                .isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("not-a-supervisor");
    }

    @Test
    void a_malformed_request_and_one_for_too_long_a_period_are_answered() {
        handle(REQUESTS, request(SUPERVISOR, "2000-01-01"), request(SUPERVISOR, "2027-01-01"));
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(cloud.messages().on("Answers"))
                .hasSize(2)
                .anyMatch(body -> body.contains("too-long-a-period"))
                .anyMatch(body -> body.contains("last-after-first"));
    }

    private RememberedEmails.Sent only() {
        assertThat(cloud.emails().sent()).hasSize(1);
        return cloud.emails().sent().getFirst();
    }

    private String weekly() {
        return CloudEvents.asked(new BriefDue(
                "brief-1",
                new BriefDue.About.Weekly(unit.ref(SUPERVISOR), DAY, DAY.minusYears(1), DAY.minusDays(1)),
                London.time("2026-04-13T07:00")));
    }

    private String again() {
        String id = Columns.text(cloud.tables().rows("ReminderTable").getFirst(), "pk");
        return CloudEvents.asked(
                new BriefDue("again-1", new BriefDue.About.Again(id), London.time("2026-04-14T07:00")));
    }

    private List<String> states() {
        return cloud.tables().rows("ReminderTable").stream()
                .map(row -> Columns.text(row, "email"))
                .toList();
    }

    private static SesException refusal() {
        return (SesException)
                SesException.builder().statusCode(400).message("refused").build();
    }

    private void store(boolean active, StaffRole role) {
        cloud.store(unit.member(SUPERVISOR)
                .changed(new StaffChanged(
                        SUPERVISOR,
                        new PersonName("S. Retallack"),
                        DisclosureUnit.address(SUPERVISOR),
                        Set.of(role),
                        Optional.empty(),
                        Optional.empty(),
                        active,
                        London.time("2026-04-13T09:00"))));
    }

    private static String request(String by, String from) {
        return CloudEvents.event("brief:" + by + from, "brief.requested.v1", """
                {"by": "%s", "from": "%s", "to": "2026-04-12"}""".formatted(by, from));
    }

    private List<String> handle(String queue, String... bodies) {
        return cloud.handle(handler, queue, bodies);
    }
}
