package daybreak.domain.report;

import static daybreak.domain.report.ReportStages.LATER;
import static daybreak.domain.report.ReportStages.NOW;
import static daybreak.domain.report.ReportStages.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Problem;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.ReportRequest.Part;
import daybreak.domain.report.ReportRequest.Recipient;
import daybreak.domain.report.ReportRequest.RequestedPerson;
import daybreak.domain.report.ReportState.Approved;
import daybreak.domain.report.ReportState.AwaitingHistory;
import daybreak.domain.report.ReportState.InReview;
import daybreak.domain.task.HubEmail;
import daybreak.testing.fixtures.Histories;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a report comes to be: asked for, supplied with history, drafted, reviewed. */
class ReportWayTest {
    @Test
    void a_request_that_the_policy_allows_waits_for_history() {
        assertThat(Opening.problems(Histories.csc(), POLICY)).isEmpty();
        assertThat(Opening.problems(Histories.marac(), POLICY)).isEmpty();
        Report report = ReportStages.opened();
        assertThat(report.state()).isEqualTo(new AwaitingHistory());
        assertThat(report.history().number()).isEqualTo(1);
        assertThat(report.history().complete()).isFalse();
        assertThat(report.subjects()).containsExactly(Histories.WREN, Histories.MARLO);
        assertThat(report.editionNumber()).isZero();
        assertThat(report.recordId()).isEqualTo("r1");
    }

    @Test
    void a_request_says_everything_that_stands_against_it() {
        ReportRequest csc = Histories.csc();
        ReportRequest bad = new ReportRequest(
                csc.requestId(),
                ReportKind.MARAC,
                List.of(new RequestedPerson(Histories.WREN, new PersonName("Wren"), Part.VICTIM)),
                csc.legalBasis(),
                csc.purpose(),
                csc.necessity(),
                csc.requester(),
                new Recipient("A", "B", "a@evil.example@other.example"),
                csc.requestedAt(),
                csc.neededBy(),
                Optional.empty());
        assertThat(Opening.problems(bad, POLICY))
                .extracting(Problem::rule)
                .containsExactly("recipient-domain", "legal-basis", "marac-people");
    }

    @Test
    void a_marac_needs_a_perpetrator_and_a_victim() {
        assertThat(problemsOf(Part.VICTIM, Part.CHILD)).contains("marac-people");
        assertThat(problemsOf(Part.PERPETRATOR, Part.CHILD)).contains("marac-people");
        assertThat(problemsOf(Part.PERPETRATOR, Part.VICTIM)).doesNotContain("marac-people");
    }

    private static List<String> problemsOf(Part one, Part other) {
        ReportRequest marac = Histories.marac();
        return Opening.problems(
                        new ReportRequest(
                                marac.requestId(),
                                marac.kind(),
                                List.of(
                                        new RequestedPerson(Histories.WREN, new PersonName("W"), one),
                                        new RequestedPerson(Histories.MARLO, new PersonName("M"), other)),
                                marac.legalBasis(),
                                marac.purpose(),
                                marac.necessity(),
                                marac.requester(),
                                marac.recipient(),
                                marac.requestedAt(),
                                marac.neededBy(),
                                marac.meetingOn()),
                        POLICY)
                .stream()
                .map(Problem::rule)
                .toList();
    }

    @Test
    void a_recipients_domain_is_compared_in_small_letters() {
        assertThat(new Recipient("A", "B", "A@Council.EXAMPLE").domain()).isEqualTo("council.example");
    }

    @Test
    void pages_are_kept_once_until_all_are_there() {
        HistoryPage second = Histories.page(2, 2, List.of());
        HistoryPage first = Histories.page(1, 1, 2, NOW.minusSeconds(5), List.of());
        Report one = keep(ReportStages.opened(), second);
        assertThat(one.history().complete()).isFalse();
        assertThat(Receiving.decide(one, second)).isEqualTo(new Receiving.Decision.NotNeeded());
        Report both = keep(one, first);
        assertThat(both.history().complete()).isTrue();
        assertThat(both.history().received()).isEqualTo(Set.of(1, 2));
        assertThat(both.history().oldest()).contains(NOW.minusSeconds(5));
        assertThat(keep(keep(ReportStages.opened(), first), second).history().oldest())
                .contains(NOW.minusSeconds(5));
    }

    private static Report keep(Report report, HistoryPage page) {
        return ((Receiving.Decision.Keep) Receiving.decide(report, page)).next();
    }

    @Test
    void a_page_that_answers_nothing_that_was_asked_is_refused_or_not_needed() {
        Report opened = ReportStages.opened();
        assertThat(refusedPage(opened, Histories.page(2, 1, 1, NOW, List.of()))).isEqualTo("unknown-ask");
        Report one = keep(opened, Histories.page(1, 3, List.of()));
        assertThat(refusedPage(one, Histories.page(2, 2, List.of()))).isEqualTo("pages-disagree");
        Report again = opened.askedAgain(LATER, POLICY);
        assertThat(Receiving.decide(again, Histories.page(1, 1, List.of())))
                .isEqualTo(new Receiving.Decision.NotNeeded());
        assertThat(Receiving.decide(ReportStages.refused(), Histories.page(1, 1, List.of())))
                .isEqualTo(new Receiving.Decision.NotNeeded());
    }

    private static String refusedPage(Report report, HistoryPage page) {
        return Receiving.decide(report, page) instanceof Receiving.Decision.Refuse(Problem problem)
                ? problem.rule()
                : "taken";
    }

    @Test
    void a_draft_is_the_first_edition_and_waits_for_people() {
        ReportFile file = ReportStages.drafted();
        Report report = file.report();
        assertThat(report.state()).isEqualTo(new InReview(Optional.empty()));
        assertThat(report.draftEmail()).isEqualTo(new HubEmail.Due());
        assertThat(report.edition()).hasValueSatisfying(edition -> {
            assertThat(edition.number()).isEqualTo(1);
            assertThat(edition.entries()).isEqualTo(1);
            assertThat(edition.reviewed()).isFalse();
            assertThat(file.content().map(ReportContent::digest)).contains(edition.digest());
        });
        assertThat(file.mustNotLeave())
                .hasValueSatisfying(terms -> assertThat(terms).hasSize(3));
    }

    @Test
    void the_subjects_are_those_asked_for_and_those_they_were_merged_into() {
        NominalId remained = new NominalId("N-900");
        Report report = ReportStages.drafted(
                        ReportStages.opened(),
                        Histories.page(1, 1, List.of(Histories.person(remained, "Marlo Ashdown", Histories.MARLO))))
                .report();
        assertThat(report.subjects()).containsExactly(Histories.WREN, Histories.MARLO, remained);
        NominalId before = new NominalId("N-299");
        assertThat(ReportStages.drafted(
                                ReportStages.opened(),
                                Histories.page(
                                        1,
                                        1,
                                        List.of(
                                                Histories.person(Histories.MARLO, "Marlo Ashdown", before),
                                                Histories.person(
                                                        Histories.NEIGHBOUR, "Ismay Quill", new NominalId("N-4")))))
                        .report()
                        .subjects())
                .containsExactly(Histories.WREN, Histories.MARLO, before);
    }

    @Test
    void a_file_whose_pages_are_gone_has_no_draft() {
        Report report = ReportStages.drafted().report();
        assertThat(new ReportFile(report, List.of()).draft()).isEmpty();
        assertThat(new ReportFile(ReportStages.opened(), List.of(Histories.onePage())).draft())
                .isEmpty();
        Report again = report.askedAgain(LATER, POLICY);
        assertThat(new ReportFile(again, List.of()).content()).isEmpty();
    }

    @Test
    void a_review_makes_a_new_edition_even_if_it_changes_nothing() {
        ReportFile read = ReportStages.reviewed();
        assertThat(read.report().edition()).hasValueSatisfying(edition -> {
            assertThat(edition.number()).isEqualTo(2);
            assertThat(edition.reviewed()).isTrue();
            assertThat(edition.digest())
                    .isEqualTo(ReportStages.drafted()
                            .report()
                            .edition()
                            .orElseThrow()
                            .digest());
        });
        assertThat(read.report().reviews()).hasSize(1);
        ReportFile redacted = ReportStages.reviewed(new Review.OfWords("E-1", "bruised", "r"));
        assertThat(redacted.content().map(ReportContent::digest))
                .contains(redacted.report().edition().orElseThrow().digest())
                .isNotEqualTo(read.content().map(ReportContent::digest));
    }

    @Test
    void a_review_of_what_is_not_there_is_refused_with_each_place() {
        assertThat(refusedReview(
                        ReportStages.drafted(),
                        Histories.redacting(
                                1,
                                new Review.OfItem("E-9", "r"),
                                new Review.OfWords("E-1", "bruised", "r"),
                                new Review.OfWords("E-1", "broken", "r"),
                                new Review.OfWords("E-8", "bruised", "r"))))
                .containsExactly(
                        "/data/redactions/0/item unknown-item",
                        "/data/redactions/2/words words-not-there",
                        "/data/redactions/3/item unknown-item");
    }

    @Test
    void words_may_be_taken_out_of_any_text_of_any_item() {
        ReportFile marac = ReportStages.drafted(
                Opening.open("r1", Histories.marac(), POLICY, NOW),
                Histories.maracPage(
                        Histories.violence("E-1", "2024-05-01", Histories.as(OffenceRole.SUSPECT, Histories.MARLO))));
        for (Review.OfWords words : List.of(
                new Review.OfWords("E-1", "further", "r"),
                new Review.OfWords("E-1", "drink", "r"),
                new Review.OfWords("E-1", "advice", "r"),
                new Review.OfWords("M-2", "plan", "r"),
                new Review.OfWords("S-1", "Northshire", "r"),
                new Review.OfWords("S-1", "marker", "r"))) {
            assertThat(Reviewing.decide(marac, Histories.redacting(1, words), POLICY, LATER))
                    .isInstanceOf(Reviewing.Decision.Edited.class);
        }
    }

    @Test
    void a_review_comes_to_nothing_where_there_is_nothing_to_review() {
        assertThat(refusedReview(ReportStages.drafted(), Histories.read(2, Histories.REVIEWER)))
                .containsExactly("/data/edition not-the-edition");
        assertThat(refusedReview(file(ReportStages.opened()), Histories.read(0, Histories.REVIEWER)))
                .containsExactly(" awaiting-history");
        assertThat(refusedReview(file(ReportStages.sending()), Histories.read(2, Histories.REVIEWER)))
                .containsExactly(" already-released");
        assertThat(refusedReview(file(ReportStages.released()), Histories.read(2, Histories.REVIEWER)))
                .containsExactly(" already-released");
        assertThat(refusedReview(file(ReportStages.refused()), Histories.read(0, Histories.REVIEWER)))
                .containsExactly(" already-refused");
    }

    @Test
    void a_review_after_an_approval_voids_it() {
        ReportFile approved = ReportStages.approved();
        assertThat(approved.report().state()).isInstanceOf(Approved.class);
        ReportFile changed =
                ReportStages.reviewed(approved, Histories.redacting(2, new Review.OfWords("E-1", "bruised", "r")));
        assertThat(changed.report().state()).isEqualTo(new InReview(Optional.empty()));
        assertThat(changed.report().editionNumber()).isEqualTo(3);
    }

    @Test
    void a_review_on_history_that_expired_is_kept_and_history_is_asked_for_again() {
        Review review = Histories.redacting(1, new Review.OfWords("E-1", "bruised", "r"));
        Reviewing.Decision decision =
                Reviewing.decide(file(ReportStages.drafted().report()), review, POLICY, LATER);
        assertThat(decision).isInstanceOf(Reviewing.Decision.AskAgain.class);
        Report again = ((Reviewing.Decision.AskAgain) decision).next();
        assertThat(again.state()).isEqualTo(new AwaitingHistory());
        assertThat(again.history().number()).isEqualTo(2);
        assertThat(again.history().received()).isEmpty();
        ReportFile redrafted = ReportStages.drafted(
                again,
                Histories.page(
                        2,
                        1,
                        1,
                        LATER,
                        List.of(),
                        Histories.violence("E-1", "2024-05-01", Histories.as(OffenceRole.SUSPECT, Histories.MARLO))));
        assertThat(redrafted.report().edition()).hasValueSatisfying(edition -> {
            assertThat(edition.number()).isEqualTo(2);
            assertThat(edition.reviewed()).isFalse();
        });
        assertThat(redrafted.content().orElseThrow().chronology().getFirst().fact())
                .doesNotContain("bruised");
    }

    private static ReportFile file(Report report) {
        return new ReportFile(report, List.of());
    }

    private static List<String> refusedReview(ReportFile file, Review review) {
        return Reviewing.decide(file, review, POLICY, LATER)
                        instanceof Reviewing.Decision.Refuse(List<Problem> problems)
                ? problems.stream()
                        .map(problem -> problem.pointer() + " " + problem.rule())
                        .toList()
                : List.of("taken");
    }

    @Test
    void a_report_is_looked_at_when_history_or_the_day_it_is_needed_is_near() {
        Instant historyBy = NOW.plus(Duration.ofHours(2));
        Instant warnAt = Histories.csc().neededBy().minus(Duration.ofDays(1));
        Report opened = ReportStages.opened();
        assertThat(opened.checkAt()).contains(historyBy);
        assertThat(Watching.due(opened, POLICY, historyBy.minusSeconds(1))).isEmpty();
        assertThat(Watching.due(opened, POLICY, historyBy)).contains(Report.Warning.HISTORY);
        Report warned = opened.warned(Report.Warning.HISTORY, POLICY);
        assertThat(warned.checkAt()).contains(warnAt);
        assertThat(Watching.due(warned, POLICY, warnAt)).contains(Report.Warning.NEEDED_BY);
        Report both = warned.warned(Report.Warning.NEEDED_BY, POLICY);
        assertThat(both.checkAt()).isEmpty();
        assertThat(both.warned()).hasSize(2);
        assertThat(both.askedAgain(LATER, POLICY).checkAt()).contains(LATER.plus(Duration.ofHours(2)));
        assertThat(ReportStages.drafted().report().checkAt()).contains(warnAt);
    }

    @Test
    void a_report_that_left_is_looked_at_until_it_arrived() {
        Instant confirmBy = LATER.plus(Duration.ofHours(4));
        assertThat(ReportStages.approved().report().checkAt()).contains(confirmBy);
        assertThat(ReportStages.sending().checkAt()).contains(confirmBy);
        assertThat(ReportStages.released().checkAt()).contains(confirmBy);
        assertThat(Watching.due(ReportStages.released(), POLICY, confirmBy)).contains(Report.Warning.ARRIVAL);
        Report delivered = Releasing.arrived(ReportStages.released(), ReportState.Arrival.DELIVERED, POLICY, LATER);
        assertThat(delivered.checkAt()).isEmpty();
        assertThat(ReportStages.refused().checkAt()).isEmpty();
    }
}
