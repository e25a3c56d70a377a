package daybreak.domain.disclosure;

import static daybreak.testing.fixtures.DisclosureSteps.DECIDER;
import static daybreak.testing.fixtures.DisclosureSteps.OFFICER;
import static daybreak.testing.fixtures.DisclosureSteps.THIRD_PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.Documents.Decision;
import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.message.StaffMessage.AbsenceRecorded;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.people.PersonName;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.Disclosures;
import daybreak.testing.fixtures.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the words of a disclosure may be written down, and for whom. */
class DocumentsTest {
    private static final Instant NOW = London.time("2026-03-19T14:00");
    private static final DocumentRequested ASKED = Disclosures.of("DV/26/0117", NOW);
    private static final SafeContact HOW = Disclosures.CONTACT;
    private static final Optional<String> HUB = Optional.of("desk@northshire.example");

    @Test
    void a_case_that_waits_for_its_document_has_one_for_the_officer_who_has_it() {
        Decision decision = decide(ASKED, due());
        assertThat(decision).isInstanceOfSatisfying(Decision.Write.class, write -> {
            assertThat(write.to().id()).isEqualTo(OFFICER);
            assertThat(write.script().subject().name().given()).isEqualTo("Gareth Pellow");
            assertThat(write.script().isForAnother()).isFalse();
        });
    }

    @Test
    void it_may_be_written_anew_until_somebody_was_told() {
        assertThat(decide(ASKED, due().then(DisclosureSteps::documented))).isInstanceOf(Decision.Write.class);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void no_other_stage_waits_for_one(Stage stage) {
        if (!EnumSet.of(Stage.DOCUMENT, Stage.DISCLOSURE).contains(stage)) {
            PlayedCase played = PlayedCase.at(stage);
            boolean decided =
                    EnumSet.of(Stage.SAFETY_PLAN, Stage.CLOSING, Stage.CLOSED).contains(stage);
            assertThat(refusal(ASKED, played))
                    .isEqualTo(decided ? DocumentRule.NO_DOCUMENT_DUE : DocumentRule.NOT_DECIDED);
        }
    }

    @Test
    void a_case_of_which_nothing_is_known_has_none() {
        assertThat(Documents.decide(
                        ASKED, new Documents.Facts(Optional.empty(), officer("northshire.example"), HUB, NOW)))
                .isEqualTo(new Decision.Refuse(DocumentRule.UNKNOWN_CASE));
    }

    @Test
    void a_case_that_was_opened_again_waits_for_another_decision() {
        PlayedCase again = PlayedCase.at(Stage.CLOSED).then(DisclosureSteps::reopened);
        assertThat(refusal(ASKED, again)).isEqualTo(DocumentRule.NOT_DECIDED);
    }

    @Test
    void no_words_are_written_down_before_identity_is_proven_unless_protection_cannot_wait() {
        assertThat(refusal(ASKED, PlayedCase.at(Stage.DOCUMENT))).isEqualTo(DocumentRule.IDENTITY_UNPROVEN);
        PlayedCase urgent = PlayedCase.received()
                .then(steps -> steps.triagedImmediate(true))
                .then(steps -> steps.decidedToDisclose(DECIDER));
        assertThat(decide(ASKED, urgent)).isInstanceOf(Decision.Write.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {THIRD_PARTY, "TRELEASE, Ivor", "Mr Ivor Trelease"})
    void a_third_party_who_applied_is_never_the_one_who_is_told(String written) {
        PlayedCase asked = PlayedCase.received(Optional.of(Standing.THIRD_PARTY))
                .then(DisclosureSteps::triaged)
                .then(DisclosureSteps::checked)
                .then(DisclosureSteps::identified)
                .then(DisclosureSteps::researched)
                .then(steps -> steps.decidedToDisclose(DECIDER));
        assertThat(refusal(Disclosures.to(ASKED, written), asked)).isEqualTo(DocumentRule.RECIPIENT_IS_THIRD_PARTY);
    }

    @Test
    void the_subject_is_never_the_one_who_is_told() {
        assertThat(refusal(Disclosures.to(ASKED, "PELLOW, Gareth"), due()))
                .isEqualTo(DocumentRule.RECIPIENT_IS_SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring 07700 900142",
                " Ring  07700-900-142. ",
                "RING 07700900142",
                "+44 (0)7700 900142, ask for Ivor",
                "0044 7700 900142"
            })
    void what_a_third_party_gave_for_themselves_reaches_nobody_who_is_told(String how) {
        SafeContact prefilled = new SafeContact("any time", how, "never");
        assertThat(refusal(reached(prefilled), due(Whose.APPLICANT))).isEqualTo(DocumentRule.CONTACT_IS_APPLICANTS);
        assertThat(decide(reached(prefilled), due(Whose.PERSON_AT_RISK)))
                .as("the third party gave the person at risk's")
                .isInstanceOf(Decision.Write.class);
        assertThat(decide(reached(prefilled), due()))
                .as("the person at risk applied")
                .isInstanceOf(Decision.Write.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring 07700 900143", "ring", "by post", "ring 142"})
    void what_a_third_party_did_not_give_may(String how) {
        assertThat(decide(reached(new SafeContact("weekday mornings", how, "never by text")), due(Whose.APPLICANT)))
                .isInstanceOf(Decision.Write.class);
    }

    @Test
    void what_has_no_number_is_known_by_its_words() {
        SafeContact letter = new SafeContact("any time", "By post, to the shop", "never");
        assertThat(letter.reachesAs(new SafeContact("Mondays", "by post to the shop ", "")))
                .isTrue();
        assertThat(letter.reachesAs(new SafeContact("any time", "By post, to the house", "never")))
                .isFalse();
    }

    @Test
    void what_a_parent_is_told_is_for_the_child() {
        assertThat(decide(Disclosures.to(ASKED, "Tressa Hale"), due()))
                .isInstanceOfSatisfying(
                        Decision.Write.class,
                        write -> assertThat(write.script().isForAnother()).isTrue());
    }

    @Test
    void words_alone_disclose_nothing() {
        assertThat(refusal(Disclosures.empty(ASKED), due())).isEqualTo(DocumentRule.NOTHING_TO_SAY);
    }

    @Test
    void a_case_that_nobody_has_has_nobody_to_send_it_to() {
        assertThat(refusal(due(), Optional.empty(), HUB)).isEqualTo(DocumentRule.NOBODY_HAS_CASE);
        StaffMember left = StaffMember.of("s1", entry("northshire.example", false));
        assertThat(refusal(due(), Optional.of(left), HUB)).isEqualTo(DocumentRule.NOBODY_HAS_CASE);
    }

    @Test
    void an_officer_who_is_away_or_whose_address_is_dead_gets_none() {
        StaffMember officer = officer("northshire.example").orElseThrow();
        LocalDate today = LocalDate.of(2026, 3, 19);
        StaffMember away = officer.absent(new AbsenceRecorded(OFFICER, today, today, NOW), today);
        assertThat(refusal(due(), Optional.of(away), HUB)).isEqualTo(DocumentRule.OWNER_UNREACHABLE);
        assertThat(refusal(due(), Optional.of(officer.bounced()), HUB)).isEqualTo(DocumentRule.OWNER_UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"council.northshire.example", "northshire.example.org", "mail.example", "orthshire.example"})
    void no_mailbox_outside_the_forces_own_domain_gets_one(String domain) {
        assertThat(refusal(due(), officer(domain), HUB)).isEqualTo(DocumentRule.OUTSIDE_THE_FORCE);
    }

    @Test
    void capitals_make_no_other_domain_and_a_force_that_has_not_said_its_own_has_none() {
        assertThat(decide(ASKED, due(), officer("NorthShire.example"), HUB)).isInstanceOf(Decision.Write.class);
        assertThat(refusal(due(), officer("northshire.example"), Optional.empty()))
                .isEqualTo(DocumentRule.OUTSIDE_THE_FORCE);
    }

    @Test
    void the_same_request_has_the_same_digest_and_any_other_another() {
        assertThat(Disclosures.of("DV/26/0117", NOW).digest())
                .isEqualTo(ASKED.digest())
                .hasSize(64);
        assertThat(Set.of(
                        ASKED.digest(),
                        Disclosures.to(ASKED, "Tressa Hale").digest(),
                        Disclosures.empty(ASKED).digest(),
                        reached(new SafeContact("at night", HOW.how(), HOW.howNot()))
                                .digest(),
                        reached(new SafeContact(HOW.when(), "by post", HOW.howNot()))
                                .digest(),
                        reached(new SafeContact(HOW.when(), HOW.how(), "never")).digest(),
                        Disclosures.saying(ASKED, 1, "More.").digest(),
                        Disclosures.saying(ASKED, 2, "More.").digest()))
                .hasSize(8);
    }

    private static DocumentRequested reached(SafeContact contact) {
        return Disclosures.reached(ASKED, contact);
    }

    /** A third party applied. */
    private static PlayedCase due(Whose of) {
        return PlayedCase.ofNothing()
                .then(steps -> Misfits.reaching(steps, of, true))
                .then(DisclosureSteps::triaged)
                .then(DisclosureSteps::checked)
                .then(DisclosureSteps::identified)
                .then(DisclosureSteps::researched)
                .then(steps -> steps.decidedToDisclose(DECIDER));
    }

    private static PlayedCase due() {
        return PlayedCase.at(Stage.DOCUMENT).then(DisclosureSteps::identified);
    }

    private static Decision decide(DocumentRequested asked, PlayedCase played) {
        return decide(asked, played, officer("northshire.example"), HUB);
    }

    private static Decision decide(
            DocumentRequested asked, PlayedCase played, Optional<StaffMember> owner, Optional<String> hub) {
        return Documents.decide(asked, new Documents.Facts(Optional.of(played.now()), owner, hub, NOW));
    }

    private static DocumentRule refusal(DocumentRequested asked, PlayedCase played) {
        return rule(decide(asked, played));
    }

    private static DocumentRule refusal(PlayedCase played, Optional<StaffMember> owner, Optional<String> hub) {
        return rule(decide(ASKED, played, owner, hub));
    }

    private static DocumentRule rule(Decision decision) {
        return switch (decision) {
            case Decision.Refuse(DocumentRule rule) -> rule;
            case Decision.Write _ -> throw new AssertionError("may be written");
        };
    }

    private static Optional<StaffMember> officer(String domain) {
        return Optional.of(StaffMember.of("s1", entry(domain, true)));
    }

    private static StaffChanged entry(String domain, boolean active) {
        return new StaffChanged(
                OFFICER,
                new PersonName("P. Angove"),
                "du-104@" + domain,
                Set.of(StaffRole.OFFICER),
                Optional.empty(),
                Optional.empty(),
                active,
                NOW);
    }
}
