package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Persons.parent;
import static daybreak.testing.fixtures.Persons.suspect;
import static daybreak.testing.fixtures.Persons.victim;
import static daybreak.testing.fixtures.Persons.witness;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.notice.NoticeContent.Involved;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy.Profile;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a school may be told: chosen when the notice is planned. */
class NoticeContentTest {
    private static List<PlannedNotice> plan(Ppns... ppns) {
        return Incident.of(ppns).planned();
    }

    private static Children rowan() {
        return child("Rowan Ashdown").onRollAt(LARKFIELD);
    }

    private static Children missingRowan() {
        return rowan().missingSince("2026-03-05T18:00");
    }

    @Test
    void the_content_is_a_named_subset_of_the_notice() {
        NoticeContent content = plan(Ppns.domesticAbuse("P1")
                        .with(rowan().nominal("N1").saying("I want to go home"))
                        .with(victim("Tamsin Ashdown")
                                .whoIs("mother", "Rowan Ashdown")
                                .livingAt("14 Alder Row"))
                        .with(suspect("Kit Marlow").whoIs("step-father", "Wren Ashdown"))
                        .with(witness("Owen Pritchard")))
                .getFirst()
                .content();
        assertThat(content)
                .isEqualTo(new NoticeContent(
                        new PersonName("Rowan Ashdown"),
                        Optional.of(London.day("2016-02-10")),
                        "NV-2026-0004711",
                        London.time("2026-03-05T19:40"),
                        "an argument at home",
                        List.of(
                                new Involved("victim", Optional.of("mother")),
                                new Involved("suspect", Optional.empty())),
                        true,
                        true,
                        new Voice.Said("I want to go home"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void the_place_is_told_only_where_the_force_says_so() {
        Incident incident =
                Incident.of(Ppns.domesticAbuse("P1").place("Alder Row").with(rowan()));
        assertThat(incident.planned().getFirst().content().place()).isEmpty();
        assertThat(incident.planned(Policies.with(Policies.content(Profile.FULL, true, false)))
                        .getFirst()
                        .content()
                        .place())
                .contains("Alder Row");
    }

    @Test
    void a_code_that_the_policy_does_not_know_any_more_is_shown_as_it_is() {
        assertThat(plan(Ppns.domesticAbuse("P1").circumstance("OLD-CODE").with(rowan()))
                        .getFirst()
                        .content()
                        .circumstances())
                .isEqualTo("OLD-CODE");
    }

    @Test
    void of_several_ppns_the_latest_speaks_and_what_it_leaves_out_comes_from_the_one_before() {
        NoticeContent content = plan(
                        Ppns.domesticAbuse("P2")
                                .submitted("2026-03-05T22:00")
                                .incidentAt("2026-03-05T19:50")
                                .with(child("ROWAN ASHDOWN").absent().withoutWelfareCheck())
                                .with(victim("T Ashdown").whoIs("mother", "ROWAN ASHDOWN")),
                        Ppns.domesticAbuse("P1")
                                .with(rowan().born("2016-02-10").saying("hello"))
                                .with(victim("Tamsin Ashdown").whoIs("mother", "Rowan Ashdown"))
                                .with(parent("Kit Marlow")))
                .getFirst()
                .content();
        assertThat(content.child().given()).isEqualTo("ROWAN ASHDOWN");
        assertThat(content.incidentAt()).isEqualTo(London.time("2026-03-05T19:50"));
        assertThat(content.voice()).isEqualTo(new Voice.Said("hello"));
        assertThat(content.present()).isTrue();
        assertThat(content.welfareCheck()).isTrue();
        assertThat(content.involved())
                .containsExactly(
                        new Involved("victim", Optional.of("mother")), new Involved("parent", Optional.empty()));
    }

    @Test
    void a_child_that_was_neither_present_nor_checked_is_said_to_be_neither() {
        NoticeContent content = plan(Ppns.domesticAbuse("P1")
                        .with(rowan().absent().withoutWelfareCheck()))
                .getFirst()
                .content();
        assertThat(content.present()).isFalse();
        assertThat(content.welfareCheck()).isFalse();
    }

    @Test
    void the_voice_of_the_child_is_left_out_where_it_names_somebody_on_another_ppn_and_never_holds_the_notice_back() {
        assertThat(plan(
                        Ppns.domesticAbuse("P1").with(rowan().saying("Kit hit mum")),
                        Ppns.other("P2").with(suspect("Kit Marlow"))))
                .singleElement()
                .satisfies(planned -> assertThat(planned.content().voice()).isEqualTo(new Voice.LeftOut()))
                .satisfies(planned -> assertThat(planned.concerns()).isEmpty());
    }

    @Test
    void the_number_to_call_is_the_notices_own_for_a_missing_child_and_the_forces_for_domestic_abuse() {
        assertThat(plan(Ppns.missingChild("P1")
                        .withDomesticAbuse()
                        .call("01632 960222")
                        .with(missingRowan())))
                .extracting(planned -> planned.content().call())
                .containsExactly(Optional.empty(), Optional.of("01632 960222"));
    }

    @Test
    void a_child_found_before_the_run_was_missing_and_found() {
        assertThat(plan(Ppns.missingChild("P1").with(rowan().missingUntil("2026-03-05T18:00", "2026-03-05T20:30")))
                        .getFirst()
                        .content()
                        .missing())
                .contains(new MissingEpisode(
                        London.time("2026-03-05T18:00"), Optional.of(London.time("2026-03-05T20:30"))));
    }

    private static FoundReport found(Optional<NominalId> nominal, String at, String reportedAt) {
        return new FoundReport(
                "rowan ashdown",
                Optional.of(London.day("2016-02-10")),
                nominal,
                London.time(at),
                London.time(reportedAt));
    }

    private static Optional<MissingEpisode> episode(Children listed, FoundReport... reports) {
        return Incident.of(Ppns.missingChild("P1").with(listed))
                .found(reports)
                .planned()
                .getFirst()
                .content()
                .missing();
    }

    private static Optional<MissingEpisode> since(String missing, String found) {
        return Optional.of(new MissingEpisode(London.time(missing), Optional.of(London.time(found))));
    }

    @Test
    void of_two_reports_that_a_child_was_found_the_later_report_wins() {
        FoundReport early = found(Optional.empty(), "2026-03-05T23:30", "2026-03-05T23:35");
        FoundReport late = found(Optional.empty(), "2026-03-05T23:10", "2026-03-06T00:05");
        assertThat(episode(missingRowan(), early, late)).isEqualTo(since("2026-03-05T18:00", "2026-03-05T23:10"));
        assertThat(episode(missingRowan(), late, early)).isEqualTo(since("2026-03-05T18:00", "2026-03-05T23:10"));
        assertThat(episode(rowan().missingUntil("2026-03-05T18:00", "2026-03-05T20:30"), early))
                .isEqualTo(since("2026-03-05T18:00", "2026-03-05T23:30"));
    }

    @Test
    void a_finding_before_the_child_was_reported_missing_is_another_episodes() {
        assertThat(episode(missingRowan(), found(Optional.empty(), "2026-03-05T17:59", "2026-03-05T23:35")))
                .contains(new MissingEpisode(London.time("2026-03-05T18:00"), Optional.empty()));
        assertThat(episode(missingRowan(), found(Optional.empty(), "2026-03-05T18:00", "2026-03-05T23:35")))
                .isEqualTo(since("2026-03-05T18:00", "2026-03-05T18:00"));
    }

    @Test
    void a_report_that_another_child_was_found_says_nothing_of_this_one() {
        assertThat(episode(
                        missingRowan().nominal("N1"),
                        found(Optional.of(new NominalId("N2")), "2026-03-05T23:30", "2026-03-05T23:35")))
                .contains(new MissingEpisode(London.time("2026-03-05T18:00"), Optional.empty()));
    }

    @Test
    void of_two_ppns_filed_at_the_same_moment_the_one_with_the_later_id_speaks() {
        Ppns first = Ppns.domesticAbuse("P1").incidentAt("2026-03-05T19:10").with(rowan());
        Ppns second = Ppns.domesticAbuse("P2").incidentAt("2026-03-05T19:20").with(rowan());
        for (List<PlannedNotice> planned : List.of(plan(first, second), plan(second, first))) {
            assertThat(planned.getFirst().content().incidentAt()).isEqualTo(London.time("2026-03-05T19:20"));
        }
    }
}
