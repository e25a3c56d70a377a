package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.StaffMessage.AbsenceRecorded;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.people.PersonName;
import daybreak.testing.fixtures.London;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecipientsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final StaffMember OWNER = member("DU-1", StaffRole.OFFICER, "DU-2", "DU-3");
    private static final StaffMember DEPUTY = member("DU-2", StaffRole.OFFICER, "DU-1", "DU-3");
    private static final StaffMember SUPERVISOR = member("DU-3", StaffRole.SUPERVISOR, "", "DU-4");
    private static final StaffMember INSPECTOR = member("DU-4", StaffRole.INSPECTOR, "", "");

    @Test
    void each_rank_is_its_own_person() {
        Staff all = staff(OWNER, DEPUTY, SUPERVISOR, INSPECTOR);
        assertThat(who(Rank.OWNER, all)).contains("DU-1");
        assertThat(who(Rank.DEPUTY, all)).contains("DU-2");
        assertThat(who(Rank.SUPERVISOR, all)).contains("DU-3");
        assertThat(who(Rank.INSPECTOR, all)).contains("DU-4");
    }

    @Test
    void who_cannot_read_it_is_passed_over_for_the_next() {
        assertThat(who(Rank.OWNER, staff(away(OWNER), DEPUTY, SUPERVISOR, INSPECTOR)))
                .contains("DU-2");
        assertThat(who(Rank.OWNER, staff(OWNER.bounced(), away(DEPUTY), SUPERVISOR, INSPECTOR)))
                .contains("DU-3");
        assertThat(who(Rank.DEPUTY, staff(OWNER, away(DEPUTY), away(SUPERVISOR), INSPECTOR)))
                .contains("DU-4");
        assertThat(who(Rank.INSPECTOR, staff(OWNER, DEPUTY, SUPERVISOR, away(INSPECTOR))))
                .isEmpty();
    }

    @Test
    void a_case_that_nobody_has_is_a_supervisors() {
        assertThat(Recipients.of(Rank.OWNER, Optional.empty(), staff(OWNER, SUPERVISOR, INSPECTOR), DAY))
                .map(StaffMember::id)
                .contains("DU-3");
        assertThat(Recipients.of(Rank.OWNER, Optional.of("DU-99"), staff(SUPERVISOR), DAY))
                .map(StaffMember::id)
                .contains("DU-3");
    }

    @Test
    void another_supervisor_or_inspector_stands_in_for_the_ones_own() {
        StaffMember other = member("DU-5", StaffRole.SUPERVISOR, "", "");
        assertThat(who(Rank.SUPERVISOR, staff(OWNER, away(SUPERVISOR), other, INSPECTOR)))
                .contains("DU-5");
    }

    @Test
    void an_email_that_failed_climbs_to_the_deputy_and_then_upwards_and_never_back() {
        Staff all = staff(OWNER, DEPUTY, SUPERVISOR, INSPECTOR);
        assertThat(Recipients.above(OWNER, false, all, DAY)).contains(DEPUTY);
        assertThat(Recipients.above(DEPUTY, true, all, DAY)).contains(SUPERVISOR);
        assertThat(Recipients.above(SUPERVISOR, false, all, DAY)).contains(INSPECTOR);
        assertThat(Recipients.above(SUPERVISOR, true, all, DAY)).contains(INSPECTOR);
        assertThat(Recipients.above(INSPECTOR, true, all, DAY)).isEmpty();
        assertThat(Recipients.above(OWNER, false, staff(OWNER, away(DEPUTY), SUPERVISOR), DAY))
                .contains(SUPERVISOR);
    }

    @Test
    void somebody_who_has_left_is_written_to_no_more() {
        StaffMember left = StaffMember.of(
                "ref",
                new StaffChanged(
                        "DU-1",
                        new PersonName("P. Angove"),
                        "a@northshire.example",
                        Set.of(StaffRole.SUPERVISOR),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        London.time("2026-01-05T09:00")));
        assertThat(left.isReachable(DAY)).isFalse();
        assertThat(staff(left).with(StaffRole.SUPERVISOR)).isEmpty();
    }

    private static Optional<String> who(Rank rank, Staff staff) {
        return Recipients.of(rank, Optional.of("DU-1"), staff, DAY).map(StaffMember::id);
    }

    private static Staff staff(StaffMember... members) {
        return new Staff(Arrays.asList(members));
    }

    private static StaffMember away(StaffMember member) {
        return member.absent(new AbsenceRecorded(member.id(), DAY, DAY, London.time("2026-03-01T09:00")), DAY);
    }

    private static StaffMember member(String id, StaffRole role, String deputy, String reportsTo) {
        return StaffMember.of(
                "ref-" + id,
                new StaffChanged(
                        id,
                        new PersonName("Somebody " + id),
                        id + "@northshire.example",
                        Set.of(role),
                        Optional.of(deputy).filter(each -> !each.isEmpty()),
                        Optional.of(reportsTo).filter(each -> !each.isEmpty()),
                        true,
                        London.time("2026-01-05T09:00")));
    }
}
