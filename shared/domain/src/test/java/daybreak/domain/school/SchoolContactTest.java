package daybreak.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.people.PersonName;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchoolContactTest {
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");
    private static final Lead LEAD = lead("Avery Lindqvist", "dsl@larkfield.example");
    private static final Lead DEPUTY = lead("Jo Marchetti", "deputy@larkfield.example");
    private static final SchoolContact CONTACT =
            SchoolContact.none("900001").changed(Optional.of(LEAD), Optional.of(DEPUTY), TUESDAY);

    @Test
    void the_lead_is_written_to_first() {
        assertThat(CONTACT.firstUsable()).contains(LEAD);
    }

    @Test
    void the_deputy_is_written_to_where_the_leads_address_is_quarantined_however_it_is_spelt() {
        assertThat(CONTACT.quarantine("DSL@Larkfield.Example").firstUsable()).contains(DEPUTY);
    }

    @Test
    void an_address_is_quarantined_once_however_often_it_bounces_and_however_it_is_spelt() {
        SchoolContact bounced = CONTACT.quarantine("DSL@Larkfield.Example").quarantine(LEAD.email());
        assertThat(bounced.quarantined()).containsExactly("dsl@larkfield.example");
        assertThat(bounced.isQuarantined("Dsl@larkfield.example")).isTrue();
        assertThat(bounced.isQuarantined(DEPUTY.email())).isFalse();
        assertThat(bounced)
                .returns(CONTACT.lead(), SchoolContact::lead)
                .returns(CONTACT.changedAt(), SchoolContact::changedAt);
    }

    @Test
    void where_only_a_deputy_is_known_the_deputy_is_written_to() {
        assertThat(SchoolContact.none("900001")
                        .changed(Optional.empty(), Optional.of(DEPUTY), TUESDAY)
                        .firstUsable())
                .contains(DEPUTY);
    }

    @Test
    void nobody_is_written_to_where_both_are_quarantined_or_the_school_is_off_the_list() {
        assertThat(CONTACT.quarantine(LEAD.email()).quarantine(DEPUTY.email()).firstUsable())
                .isEmpty();
        assertThat(SchoolContact.none("900001").firstUsable()).isEmpty();
    }

    @Test
    void a_new_address_leaves_quarantine_behind() {
        Lead mended = lead("Avery Lindqvist", "safeguarding@larkfield.example");
        SchoolContact changed =
                CONTACT.quarantine(LEAD.email()).changed(Optional.of(mended), Optional.of(DEPUTY), FRIDAY);
        assertThat(changed.quarantined()).isEmpty();
        assertThat(changed.firstUsable()).contains(mended);
        assertThat(changed.changedAt()).isEqualTo(FRIDAY);
    }

    @Test
    void the_same_address_under_a_new_name_stays_quarantined() {
        Lead successor = lead("Noor Castellan", "Dsl@larkfield.example");
        SchoolContact changed =
                CONTACT.quarantine(LEAD.email()).changed(Optional.of(successor), Optional.of(DEPUTY), FRIDAY);
        assertThat(changed.firstUsable()).contains(DEPUTY);
    }

    @Test
    void a_quarantined_deputy_who_becomes_lead_stays_quarantined() {
        SchoolContact changed =
                CONTACT.quarantine(DEPUTY.email()).changed(Optional.of(DEPUTY), Optional.empty(), FRIDAY);
        assertThat(changed.firstUsable()).isEmpty();
    }

    private static Lead lead(String name, String email) {
        return new Lead(new PersonName(name), email, Optional.empty());
    }
}
