package daybreak.domain.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.message.Inbound.ForceContactChanged;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.message.Inbound.PolicyChanged;
import daybreak.domain.message.Inbound.SchoolCalendarChanged;
import daybreak.domain.message.Inbound.SchoolContactChanged;
import daybreak.domain.message.RejectedException;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Revision;
import daybreak.domain.school.DirectoryChange.Accepted;
import daybreak.domain.school.DirectoryChange.Superseded;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryChangeTest {
    private static final String URN = "900001";
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");
    private static final Revision THIRD = new Revision(3, 3, "digest");
    private static final Lead LEAD =
            new Lead(new PersonName("Avery Lindqvist"), "dsl@larkfield.example", Optional.empty());

    @Test
    void the_first_entry_of_a_school_is_collected() {
        assertThat(DirectoryChange.of(
                        Optional.empty(), new SchoolContactChanged(URN, Optional.of(LEAD), Optional.empty(), FRIDAY)))
                .isEqualTo(new Accepted(
                        new DirectoryEntry.OfSchool(
                                new SchoolContact(URN, Optional.of(LEAD), Optional.empty(), Set.of(), FRIDAY),
                                Revision.NEW),
                        Operation.COLLECTION));
    }

    @Test
    void a_later_entry_alters_the_one_that_is_held_on_the_revision_that_was_read() {
        DirectoryChange change = DirectoryChange.of(
                Optional.of(heldContact(TUESDAY)),
                new SchoolContactChanged(URN, Optional.empty(), Optional.empty(), FRIDAY));
        assertThat(change)
                .isEqualTo(new Accepted(
                        new DirectoryEntry.OfSchool(
                                new SchoolContact(URN, Optional.empty(), Optional.empty(), Set.of(), FRIDAY), THIRD),
                        Operation.ALTERATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void an_entry_that_is_no_later_changes_nothing(Duration later) {
        DirectoryEntry.OfSchool held = heldContact(FRIDAY);
        assertThat(DirectoryChange.of(
                        Optional.of(held),
                        new SchoolContactChanged(URN, Optional.empty(), Optional.empty(), FRIDAY.plus(later))))
                .isEqualTo(new Superseded(held));
    }

    @Test
    void a_force_contact_and_a_calendar_follow_the_same_rule() {
        var role = new ForceContactRole.LocalAuthorityOfficer("901");
        var held = new DirectoryEntry.OfForce(new ForceContact(role, LEAD, TUESDAY), THIRD);
        assertThat(DirectoryChange.of(Optional.of(held), new ForceContactChanged(role, LEAD, FRIDAY)))
                .isEqualTo(new Accepted(
                        new DirectoryEntry.OfForce(new ForceContact(role, LEAD, FRIDAY), THIRD), Operation.ALTERATION));
        assertThat(DirectoryChange.of(Optional.of(held), new ForceContactChanged(role, LEAD, TUESDAY)))
                .isEqualTo(new Superseded(held));

        var scope = new CalendarScope.LocalAuthority("901");
        var closures = List.of(new Closure(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1)));
        assertThat(DirectoryChange.of(Optional.empty(), new SchoolCalendarChanged(scope, closures, FRIDAY)))
                .isEqualTo(new Accepted(
                        new DirectoryEntry.OfCalendar(scope, closures, FRIDAY, Revision.NEW), Operation.COLLECTION));
    }

    @Test
    void an_officers_address_stays_in_quarantine_until_another_takes_its_place() {
        var role = new ForceContactRole.LocalAuthorityOfficer("901");
        ForceContact bounced = new ForceContact(role, LEAD, TUESDAY).quarantine();
        assertThat(bounced.usable()).isEmpty();
        var held = new DirectoryEntry.OfForce(bounced, THIRD);
        Lead respelt = new Lead(LEAD.name(), LEAD.email().toUpperCase(Locale.ROOT), LEAD.phone());
        assertThat(DirectoryChange.of(Optional.of(held), new ForceContactChanged(role, respelt, FRIDAY)))
                .isEqualTo(new Accepted(
                        new DirectoryEntry.OfForce(new ForceContact(role, respelt, true, FRIDAY), THIRD),
                        Operation.ALTERATION));
        Lead successor = new Lead(LEAD.name(), "ehe@wrenshire.example", LEAD.phone());
        ForceContact changed = new ForceContact(role, successor, FRIDAY);
        assertThat(DirectoryChange.of(Optional.of(held), new ForceContactChanged(role, successor, FRIDAY)))
                .isEqualTo(new Accepted(new DirectoryEntry.OfForce(changed, THIRD), Operation.ALTERATION));
        assertThat(changed.usable()).contains(successor);
    }

    @Test
    void a_policy_is_added_beside_the_others() {
        Policy spring = policy("spring", "2027-01-01T00:00:00Z");
        assertThat(DirectoryChange.of(
                        List.of(heldPolicy("autumn", "2026-09-01T00:00:00Z")),
                        new PolicyChanged(spring, "A", "B", TUESDAY)))
                .isEqualTo(
                        new Accepted(new DirectoryEntry.OfPolicy(spring, TUESDAY, Revision.NEW), Operation.COLLECTION));
    }

    @Test
    void a_second_policy_for_one_date_must_be_the_later_decision() {
        var held = heldPolicy("autumn", "2026-09-01T00:00:00Z");
        Policy another = policy("autumn-2", "2026-09-01T00:00:00Z");
        assertThat(DirectoryChange.of(List.of(held), new PolicyChanged(another, "A", "B", TUESDAY)))
                .isEqualTo(new Superseded(held));
        assertThat(DirectoryChange.of(List.of(held), new PolicyChanged(another, "A", "B", FRIDAY.plusSeconds(1))))
                .isEqualTo(new Accepted(
                        new DirectoryEntry.OfPolicy(another, FRIDAY.plusSeconds(1), Revision.NEW),
                        Operation.ALTERATION));
    }

    @Test
    void the_same_policy_again_changes_nothing_even_under_a_later_date() {
        var held = heldPolicy("autumn", "2026-09-01T00:00:00Z");
        assertThat(DirectoryChange.of(List.of(held), new PolicyChanged(held.policy(), "A", "B", FRIDAY.plusSeconds(1))))
                .isEqualTo(new Superseded(held));
    }

    @Test
    void a_version_names_one_policy_for_good() {
        var held = heldPolicy("autumn", "2026-09-01T00:00:00Z");
        assertThatThrownBy(() -> DirectoryChange.of(
                        List.of(held),
                        new PolicyChanged(policy("autumn", "2026-10-01T00:00:00Z"), "A", "B", FRIDAY.plusSeconds(1))))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        rejected -> assertThat(rejected.problems())
                                .singleElement()
                                .extracting("pointer", "rule")
                                .containsExactly("/data/policy/version", "version-taken"));
    }

    @Test
    void every_entry_has_a_name_of_its_own_in_the_audit_trail() {
        assertThat(List.of(
                        heldContact(FRIDAY).recordId(),
                        DirectoryEntry.OfForce.recordId(new ForceContactRole.LocalAuthorityOfficer("901")),
                        DirectoryEntry.OfForce.recordId(new ForceContactRole.HubMailbox()),
                        DirectoryEntry.OfCalendar.recordId(new CalendarScope.OneSchool(URN)),
                        DirectoryEntry.OfCalendar.recordId(new CalendarScope.LocalAuthority("901")),
                        heldPolicy("autumn", "2026-09-01T00:00:00Z").recordId()))
                .containsExactly(
                        "school-contact.900001",
                        "force-contact.officer.901",
                        "force-contact.hub",
                        "school-calendar.urn.900001",
                        "school-calendar.la.901",
                        "policy.autumn");
    }

    private static DirectoryEntry.OfSchool heldContact(Instant changedAt) {
        return new DirectoryEntry.OfSchool(
                new SchoolContact(URN, Optional.of(LEAD), Optional.empty(), Set.of(), changedAt), THIRD);
    }

    private static DirectoryEntry.OfPolicy heldPolicy(String version, String from) {
        return new DirectoryEntry.OfPolicy(policy(version, from), FRIDAY, THIRD);
    }

    private static Policy policy(String version, String from) {
        return new Policy(
                version,
                Instant.parse(from),
                Set.of("2026.1"),
                Map.of(),
                new Policy.Clocks(
                        Duration.ofHours(4),
                        Duration.ofHours(24),
                        Duration.ofHours(72),
                        Duration.ofMinutes(30),
                        Map.of()),
                new Policy.Escalation(3, Period.ofMonths(3)),
                new Policy.Morning(
                        LocalTime.of(6, 0),
                        LocalTime.of(7, 30),
                        LocalTime.of(8, 0),
                        LocalTime.of(15, 0),
                        false,
                        true,
                        new Policy.Span(LocalTime.of(6, 0), LocalTime.of(18, 0))),
                new Policy.Content(
                        Policy.Profile.FULL,
                        false,
                        new Policy.Call("Safeguarding hub", "01632 960100", Optional.empty()),
                        false,
                        true),
                new Policy.Retention(Duration.ofDays(90), Duration.ofDays(2556)),
                Policies.disclosure(),
                Set.of(),
                ReportPolicies.standard());
    }
}
