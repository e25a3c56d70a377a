package daybreak.briefsupervisor;

import static daybreak.testing.cloud.DisclosureUnit.OFFICER;
import static daybreak.testing.cloud.DisclosureUnit.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.BriefDue;
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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
                unit.ref(SUPERVISOR),
                DAY,
                DAY.minusYears(1),
                DAY.minusDays(1),
                London.time("2026-04-13T07:00")));
    }

    private static String request(String by, String from) {
        return CloudEvents.event("brief:" + by + from, "brief.requested.v1", """
                {"by": "%s", "from": "%s", "to": "2026-04-12"}""".formatted(by, from));
    }

    private List<String> handle(String queue, String... bodies) {
        return cloud.handle(handler, queue, bodies);
    }
}
