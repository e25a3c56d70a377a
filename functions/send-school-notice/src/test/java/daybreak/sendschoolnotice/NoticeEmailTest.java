package daybreak.sendschoolnotice;

import static daybreak.sendschoolnotice.Notices.FOUND;
import static daybreak.sendschoolnotice.Notices.encompass;
import static daybreak.sendschoolnotice.Notices.endeavour;
import static daybreak.sendschoolnotice.Notices.episode;
import static daybreak.sendschoolnotice.Notices.incident;
import static daybreak.sendschoolnotice.Notices.policy;
import static daybreak.sendschoolnotice.Notices.policyWithPlace;
import static daybreak.sendschoolnotice.Notices.toOfficer;
import static daybreak.sendschoolnotice.Notices.toSchool;
import static daybreak.testing.ExpectedEmail.assertMatches;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.mail.Email;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.policy.Policy.Profile;
import daybreak.testing.ExpectedEmail;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The emails as a school reads them; the expected ones are files to read. */
class NoticeEmailTest {
    private static final Voice SAID = new Voice.Said("I went under the bed and counted to a hundred.");

    @Test
    void the_templates_are_the_ones_that_were_compiled() throws IOException {
        ExpectedEmail.assertCompiledFromTheTemplates(NoticeEmail.class);
    }

    @Test
    void encompass_in_full() throws IOException {
        assertMatches(
                "encompass-full", toSchool(encompass(new NoticeStep.First(), incident(SAID)), policy(Profile.FULL)));
    }

    @Test
    void encompass_in_the_minimal_profile() throws IOException {
        assertMatches(
                "encompass-minimal",
                toSchool(encompass(new NoticeStep.First(), incident(SAID)), policy(Profile.MINIMAL)));
    }

    @Test
    void encompass_where_the_childs_words_are_left_out_and_the_place_is_told() throws IOException {
        assertMatches(
                "encompass-words-left-out",
                toSchool(encompass(new NoticeStep.First(), incident(new Voice.LeftOut())), policyWithPlace()));
    }

    @Test
    void encompass_to_the_officer_for_children_educated_at_home() throws IOException {
        assertMatches(
                "encompass-home-education",
                toOfficer(encompass(new NoticeStep.First(), incident(new Voice.NotRecorded())), policy(Profile.FULL)));
    }

    @Test
    void encompass_corrected() throws IOException {
        assertMatches(
                "encompass-correction",
                toSchool(encompass(new NoticeStep.Correction(1), incident(SAID)), policy(Profile.FULL)));
    }

    @Test
    void endeavour_missing() throws IOException {
        assertMatches(
                "endeavour-missing",
                toSchool(endeavour(new NoticeStep.First(), episode(Optional.empty())), policy(Profile.FULL)));
    }

    @Test
    void endeavour_was_missing_and_found_before_the_run() throws IOException {
        assertMatches(
                "endeavour-was-missing",
                toSchool(endeavour(new NoticeStep.First(), episode(Optional.of(FOUND))), policy(Profile.FULL)));
    }

    @Test
    void endeavour_still_missing() throws IOException {
        assertMatches(
                "endeavour-still-missing",
                toSchool(endeavour(new NoticeStep.StillMissing(2), episode(Optional.empty())), policy(Profile.FULL)));
    }

    @Test
    void endeavour_found() throws IOException {
        assertMatches(
                "endeavour-found",
                toSchool(endeavour(new NoticeStep.Found(), episode(Optional.of(FOUND))), policy(Profile.FULL)));
    }

    @Test
    void endeavour_corrected_to_the_officer_for_children_educated_at_home() throws IOException {
        assertMatches(
                "endeavour-correction",
                toOfficer(endeavour(new NoticeStep.Correction(1), episode(Optional.empty())), policy(Profile.FULL)));
    }

    @Test
    void endeavour_says_the_same_under_both_profiles() {
        var notice = endeavour(new NoticeStep.First(), episode(Optional.empty()));
        assertThat(toSchool(notice, policy(Profile.MINIMAL))).isEqualTo(toSchool(notice, policy(Profile.FULL)));
    }

    @Test
    void the_minimal_profile_says_neither_when_nor_what_nor_who_nor_the_childs_words() {
        Email email = toSchool(encompass(new NoticeStep.First(), incident(SAID)), policy(Profile.MINIMAL));
        for (String part : new String[] {email.text(), email.html()}) {
            assertThat(part)
                    .contains("Tamsin Oakfield", "Saturday 21 November 2026")
                    .doesNotContain("22:40", "2016", "Verbal", "step-father", "bed");
        }
    }

    @Test
    void a_place_is_told_only_where_the_policy_says_so_today() {
        var notice = encompass(new NoticeStep.First(), incident(SAID));
        assertThat(toSchool(notice, policy(Profile.FULL)).text()).doesNotContain("Fairmead");
        assertThat(toSchool(notice, policyWithPlace()).text()).contains("Fairmead");
    }

    @Test
    void the_childs_name_is_not_in_the_lines_that_a_locked_phone_shows() {
        Email email = toSchool(encompass(new NoticeStep.First(), incident(SAID)), policy(Profile.FULL));
        assertThat(email.text().indexOf("Tamsin")).isGreaterThan(200);
    }

    @Test
    void found_after_still_missing_was_planned_is_told_as_found() {
        Email email =
                toSchool(endeavour(new NoticeStep.StillMissing(1), episode(Optional.of(FOUND))), policy(Profile.FULL));
        assertThat(email.text())
                .contains("Was missing, now found", "You no longer need to look out")
                .doesNotContainIgnoringCase("still missing");
    }
}
