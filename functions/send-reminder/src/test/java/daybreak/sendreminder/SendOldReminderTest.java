package daybreak.sendreminder;

import static daybreak.testing.cloud.DisclosureUnit.DEPUTY;
import static daybreak.testing.cloud.DisclosureUnit.OFFICER;
import static daybreak.testing.cloud.DisclosureUnit.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.message.ReminderDue.CaseRungs;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.people.PersonName;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was made before, or lay in the queue, is looked at again before it is sent. */
class SendOldReminderTest extends OneDueCase {
    @Test
    void an_old_reminder_whose_case_is_closed_is_not_sent_and_is_not_asked_about_again() {
        leftUnsent();
        unit.take(steps.step(3).withdrawn());
        unit.take(steps.step(4).closed());
        assertThat(handle(ask(new About.Again(onlyReminder())))).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(states()).containsExactly("NOT_WANTED");
        assertThat(cloud.of("test").reminders().unsettledBefore(DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void an_old_reminder_says_only_what_still_holds() {
        DisclosureSteps other = DisclosureSteps.of("DV/26/0118", London.time("2026-03-02T10:00"));
        unit.take(other.received());
        cloud.emails().refuseNext(OneDueCase::refusal);
        handle(ask(new About.Digest(
                unit.ref(OFFICER),
                DAY,
                1,
                List.of(
                        new CaseRungs(unit.caseRef(NUMBER), List.of(DUE)),
                        new CaseRungs(unit.caseRef("DV/26/0118"), List.of(DUE))))));
        unit.take(other.step(2).withdrawn());
        handle(ask(new About.Again(onlyReminder())));
        assertThat(text()).contains(NUMBER).doesNotContain("DV/26/0118");
        assertThat(states()).containsExactly("ACCEPTED");
    }

    @Test
    void an_old_reminder_to_somebody_who_has_left_goes_to_the_next_above() {
        leftUnsent();
        cloud.store(unit.member(OFFICER).changed(left()));
        String again = ask(new About.Again(onlyReminder()));
        assertThat(handle(again, again)).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(cloud.messages().on("RemindersDue"))
                .hasSize(2)
                .allMatch(body -> body.contains("\"kind\":\"climb\",\"reminderId\":\"" + onlyReminder()));
        handle(ask(new About.Climb(onlyReminder())));
        assertThat(sentTo(DEPUTY)).hasSize(1);
    }

    @Test
    void an_alert_that_was_certainly_not_sent_is_tried_again_and_the_next_above_hears_meanwhile() {
        unit.take(steps.step(3).triagedImmediate(true));
        cloud.emails().refuseNext(OneDueCase::refusal);
        assertThat(handle(alert(Rank.OWNER))).containsExactly("message-0");
        assertThat(cloud.messages().on("RemindersDue"))
                .singleElement()
                .asString()
                .contains("\"kind\":\"climb\",\"reminderId\":\"" + onlyReminder());
        handle(ask(new About.Climb(onlyReminder())), alert(Rank.OWNER));
        assertThat(sentTo(DEPUTY)).hasSize(1);
        assertThat(sentTo(OFFICER)).hasSize(1);
    }

    @Test
    void an_alert_that_lay_in_the_queue_until_the_danger_had_passed_is_not_sent() {
        unit.take(steps.step(3).triagedImmediate(true));
        unit.take(steps.step(4).retriaged(false, Optional.empty()));
        assertThat(handle(alert(Rank.OWNER))).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
    }

    @Test
    void what_is_sent_a_day_late_is_reckoned_from_the_day_on_which_it_is_read() {
        cloud.emails().refuseNext(OneDueCase::refusal);
        handle(digest(DUE));
        cloud.clock().moveTo(London.time("2026-03-04T07:00"));
        handle(ask(new About.Again(
                Columns.text(cloud.tables().rows("ReminderTable").getFirst(), "pk"))));
        assertThat(text()).contains("LATE", "1 day ago").doesNotContain("DUE TODAY");
    }

    private void leftUnsent() {
        cloud.emails().refuseNext(OneDueCase::refusal);
        handle(digest(DUE));
    }

    private String onlyReminder() {
        return Columns.text(cloud.tables().rows("ReminderTable").getFirst(), "pk");
    }

    private static StaffChanged left() {
        return new StaffChanged(
                OFFICER,
                new PersonName("P. Angove"),
                DisclosureUnit.address(OFFICER),
                Set.of(StaffRole.OFFICER),
                Optional.of(DEPUTY),
                Optional.of(SUPERVISOR),
                false,
                London.time("2026-03-03T06:00"));
    }
}
