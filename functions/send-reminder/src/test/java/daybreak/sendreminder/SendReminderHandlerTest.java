package daybreak.sendreminder;

import static daybreak.testing.cloud.DisclosureUnit.DEPUTY;
import static daybreak.testing.cloud.DisclosureUnit.INSPECTOR;
import static daybreak.testing.cloud.DisclosureUnit.OFFICER;
import static daybreak.testing.cloud.DisclosureUnit.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.mail.SendOnce;
import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.GivenContact;
import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.ReminderLine;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.message.ReminderDue.CaseRungs;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.RememberedEmails;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class SendReminderHandlerTest extends OneDueCase {
    @Test
    void one_email_tells_one_person_of_all_that_is_due_and_the_rungs_are_told_from_then_on() {
        assertThat(handle(digest(DUE))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(sentTo(OFFICER)).hasSize(1);
        assertThat(text()).contains(NUMBER, "due today", "Owner: P. Angove").doesNotContain("Morwenna", "Pellow");
        assertThat(unit.file(NUMBER).head().told()).containsExactly(DUE);
        assertThat(unit.file(NUMBER).head().pending())
                .noneMatch(rung -> rung.id().equals(DUE));
        assertThat(states()).containsExactly("ACCEPTED");
    }

    @Test
    void a_message_delivered_twice_sends_once() {
        handle(digest(DUE));
        assertThat(handle(digest(DUE))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void a_second_run_of_the_day_finds_the_day_told_and_leaves_the_rest_for_tomorrow() {
        handle(digest(DUE));
        String later = unit.file(NUMBER).head().pending().getFirst().id();
        handle(digest(later));
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(unit.file(NUMBER).head().pending())
                .anyMatch(rung -> rung.id().equals(later));
    }

    @Test
    void rungs_that_a_step_has_made_pointless_are_not_told() {
        unit.take(steps.step(3).triaged());
        unit.take(steps.step(4).checked());
        assertThat(handle(digest(DUE))).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void a_rung_that_was_overtaken_is_told_with_the_one_that_overtook_it() {
        handle(digest("WHOLE.2026-03-30.near"));
        assertThat(unit.file(NUMBER).head().told())
                .containsExactlyInAnyOrder("WHOLE.2026-03-30.soon", "WHOLE.2026-03-30.near");
    }

    @Test
    void what_was_certainly_not_sent_is_tried_again_in_the_same_words() {
        cloud.emails().refuseNext(OneDueCase::refusal);
        assertThat(handle(digest(DUE))).containsExactly("message-0");
        assertThat(states()).containsExactly("DUE");
        unit.take(steps.step(3).triaged());
        assertThat(handle(digest(DUE))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(text()).contains("triage for immediate risk");
    }

    @Test
    void what_may_have_gone_is_not_sent_again() {
        cloud.emails().loseNextAnswer(() -> SdkClientException.create("reset"));
        handle(digest(DUE));
        assertThat(handle(digest(DUE))).as("it may still be sent").containsExactly("message-0");
        cloud.clock().move(SendOnce.MAY_STILL_SEND);
        assertThat(handle(digest(DUE))).isEmpty();
        assertThat(states()).containsExactly("SENDING");
        assertThat(cloud.log()).anyMatch(line -> line.contains("SendUnknown"));
    }

    @Test
    void what_lay_in_the_queue_over_midnight_is_left_to_the_next_run() {
        String late = digest(DUE);
        cloud.clock().moveTo(London.time("2026-03-04T00:01"));
        assertThat(handle(late)).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(unit.file(NUMBER).head().pending())
                .anyMatch(rung -> rung.id().equals(DUE));
    }

    @Test
    void more_than_one_email_can_tell_is_a_second_email() {
        unit.take(DisclosureSteps.of("DV/26/0118", London.time("2026-03-02T10:00"))
                .received());
        handle(
                digest(DUE),
                ask(new About.Digest(
                        unit.ref(OFFICER), DAY, 2, List.of(new CaseRungs(unit.caseRef("DV/26/0118"), List.of(DUE))))));
        assertThat(sentTo(OFFICER)).hasSize(2);
        assertThat(text()).contains("DV/26/0118").doesNotContain(NUMBER);
    }

    @Test
    void an_alert_asked_again_after_the_owner_s_mailbox_died_tells_nobody_twice() {
        unit.take(steps.step(3).triagedImmediate(true));
        handle(alert(Rank.OWNER));
        cloud.store(unit.member(OFFICER).bounced());
        handle(alert(Rank.OWNER), alert(Rank.SUPERVISOR), alert(Rank.SUPERVISOR));
        assertThat(cloud.emails().sent())
                .extracting(RememberedEmails.Sent::to)
                .containsExactly(DisclosureUnit.address(OFFICER), DisclosureUnit.address(SUPERVISOR));
    }

    @Test
    void where_owner_and_supervisor_are_one_person_one_alert_goes() {
        DisclosureSteps nobodys = DisclosureSteps.of("DV/26/0119", London.time("2026-03-02T10:00"));
        unit.take(nobodys.received());
        unit.take(nobodys.step(2).triagedImmediate(false));
        handle(
                ask(new About.Alert(unit.caseRef("DV/26/0119"), 2, Rank.SUPERVISOR)),
                ask(new About.Alert(unit.caseRef("DV/26/0119"), 2, Rank.OWNER)));
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void an_alert_of_which_nobody_knows_whether_it_went_climbs_at_once() {
        unit.take(steps.step(3).triagedImmediate(true));
        cloud.emails().loseNextAnswer(() -> SdkClientException.create("reset"));
        handle(alert(Rank.OWNER));
        String unknown = Columns.text(cloud.tables().rows("ReminderTable").getFirst(), "pk");
        assertThat(cloud.messages().on("RemindersDue"))
                .singleElement()
                .asString()
                .contains("\"kind\":\"climb\",\"reminderId\":\"" + unknown);
        handle(ask(new About.Climb(unknown)));
        assertThat(sentTo(DEPUTY)).hasSize(1);
        assertThat(states()).containsExactlyInAnyOrder("FAILED", "ACCEPTED");
    }

    @Test
    void a_digest_of_which_nobody_knows_whether_it_went_waits_for_the_next_run() {
        cloud.emails().loseNextAnswer(() -> SdkClientException.create("reset"));
        handle(digest(DUE));
        assertThat(cloud.messages().on("RemindersDue")).isEmpty();
    }

    @Test
    void an_alert_goes_at_once_to_the_owner_and_to_the_supervisor_with_the_safe_contact() {
        unit.take(steps.step(3).triagedImmediate(true));
        handle(alert(Rank.OWNER), alert(Rank.SUPERVISOR), alert(Rank.OWNER));
        assertThat(sentTo(OFFICER)).hasSize(1);
        assertThat(sentTo(SUPERVISOR)).hasSize(1);
        assertThat(text())
                .contains(
                        "IMMEDIATE RISK",
                        "Whom this reaches, as the application gave it: the person at risk",
                        "When to contact: weekday mornings",
                        "HOW NOT: never by text");
    }

    @Test
    void an_email_that_failed_climbs_to_the_deputy_with_the_same_lines() {
        handle(digest(DUE));
        String failed = Columns.text(cloud.tables().rows("ReminderTable").getFirst(), "pk");
        handle(ask(new About.Climb(failed)), ask(new About.Climb(failed)));
        assertThat(sentTo(DEPUTY)).hasSize(1);
        assertThat(text()).contains("THE EMAIL TO P. Angove COULD NOT BE DELIVERED", NUMBER);
    }

    @Test
    void where_nobody_is_above_a_person_at_the_hub_is_told() {
        unit.take(steps.step(3).triagedImmediate(false));
        cloud.store(Reminder.due("top", Reminder.Kind.CLIMB, unit.ref(DisclosureUnit.INSPECTOR), DAY, lines()));
        assertThat(handle(ask(new About.Climb("top")), ask(new About.Climb("top"))))
                .isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(cloud.messages().on("Answers"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body)
                        .contains("task.raised.v1", "chase-case", "How NOT to contact", "never by text"));
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(cloud.log()).noneMatch(line -> line.contains("never by text"));
    }

    @Test
    void where_nobody_is_above_each_case_of_the_email_is_a_task() {
        DisclosureSteps other = DisclosureSteps.of("DV/26/0118", London.time("2026-03-02T10:00"));
        unit.take(other.received());
        handle(ask(new About.Digest(
                unit.ref(INSPECTOR),
                DAY,
                1,
                List.of(
                        new CaseRungs(unit.caseRef(NUMBER), List.of(DUE)),
                        new CaseRungs(unit.caseRef("DV/26/0118"), List.of(DUE))))));
        handle(ask(new About.Climb(onlyReminder())));
        assertThat(cloud.messages().on("Answers"))
                .hasSize(2)
                .anyMatch(body -> body.contains(NUMBER))
                .anyMatch(body -> body.contains("DV/26/0118"));
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(2);
    }

    @Test
    void a_reminder_names_the_case_under_the_other_scheme() {
        DisclosureSteps sarahs = DisclosureSteps.of("CS/26/0044", London.time("2026-03-02T10:00"));
        unit.take(sarahs.received(Scheme.CSODS, Optional.of(Standing.PERSON_AT_RISK), Optional.of(NUMBER)));
        handle(ask(new About.Digest(
                unit.ref(OFFICER), DAY, 1, List.of(new CaseRungs(unit.caseRef("CS/26/0044"), List.of(DUE))))));
        assertThat(text()).contains("CS/26/0044 (Sarah's Law, linked to " + NUMBER + ")");
    }

    @Test
    void a_reminder_to_tell_a_third_party_has_no_number_of_the_person_at_risk() {
        DisclosureSteps asked = DisclosureSteps.of("DV/26/0150", London.time("2026-03-02T10:00"));
        ApplicationReceived theirs =
                (ApplicationReceived) asked.received(Scheme.DVDS, Optional.of(Standing.THIRD_PARTY));
        unit.take(new ApplicationReceived(
                theirs.head(),
                theirs.scheme(),
                theirs.route(),
                theirs.applicant(),
                theirs.subject(),
                theirs.atRisk(),
                new GivenContact(Whose.PERSON_AT_RISK, theirs.safeContact().safely()),
                theirs.linkedCase()));
        unit.take(asked.step(2).refused());
        handle(ask(new About.Digest(
                unit.ref(OFFICER),
                DAY,
                1,
                List.of(new CaseRungs(unit.caseRef("DV/26/0150"), List.of("WHOLE.2026-03-30.near"))))));
        assertThat(text())
                .contains("waits for the", "applicant to be told", "NO SAFE CONTACT RECORDED")
                .doesNotContain("07700");
    }

    private String onlyReminder() {
        return Columns.text(cloud.tables().rows("ReminderTable").getFirst(), "pk");
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        assertThat(handle("{}", digest(DUE))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("message.rejected.v1");
    }

    private List<ReminderLine> lines() {
        return List.of(ReminderLine.alert(
                unit.caseRef(NUMBER),
                unit.file(NUMBER).state().orElseThrow(),
                DAY,
                cloud.of("test").staff().all()));
    }
}
