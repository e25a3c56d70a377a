package daybreak.domain.occurrence;

import static daybreak.testing.fixtures.Children.child;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.occurrence.Findings.Misfit;
import daybreak.domain.occurrence.Findings.Unmatched;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report that a child was found is never dropped without a word. */
class FindingsTest {
    private static final String MISSING = "2026-03-05T18:00";

    private static Children rowan() {
        return child("Rowan Ashdown");
    }

    private static FoundReport found(String name, String at) {
        return new FoundReport(
                name, Optional.of(London.day("2016-02-10")), Optional.empty(), London.time(at), London.time(at));
    }

    private static List<Misfit> misfits(FoundReport report, Ppns... ppns) {
        return Incident.of(ppns).found(report).unmatched().stream()
                .map(Unmatched::why)
                .toList();
    }

    @Test
    void a_finding_of_a_missing_child_is_told_and_needs_nobody() {
        assertThat(misfits(
                        found("ASHDOWN, Rowan", "2026-03-05T22:00"),
                        Ppns.missingChild("P1").with(rowan().missingSince(MISSING))))
                .isEmpty();
        assertThat(misfits(
                        found("Rowan Ashdown", MISSING), Ppns.missingChild("P1").with(rowan().missingSince(MISSING))))
                .as("found as it was reported missing")
                .isEmpty();
    }

    @Test
    void a_finding_that_comes_before_its_ppn_waits_for_it() {
        assertThat(misfits(found("Rowan Ashdown", MISSING))).isEmpty();
        assertThat(misfits(found("Rowan Ashdown", MISSING), Ppns.other("P1"))).isEmpty();
    }

    @Test
    void a_finding_that_fits_no_child_is_for_a_person() {
        assertThat(misfits(
                        found("Rowena Ash", "2026-03-05T22:00"),
                        Ppns.missingChild("P1").with(rowan().missingSince(MISSING))))
                .containsExactly(Misfit.NO_SUCH_CHILD);
    }

    @Test
    void a_finding_under_a_name_that_a_later_version_put_right_is_for_a_person() {
        assertThat(misfits(
                        found("Rowena Ash", "2026-03-05T22:00"),
                        Ppns.missingChild("P1").with(child("Rowena Ash").missingSince(MISSING)),
                        Ppns.missingChild("P1").version(2).with(rowan().missingSince(MISSING))))
                .containsExactly(Misfit.NO_SUCH_CHILD);
    }

    @Test
    void a_finding_before_the_child_was_reported_missing_is_for_a_person() {
        assertThat(misfits(
                        found("Rowan Ashdown", "2026-03-05T17:55"),
                        Ppns.missingChild("P1")
                                .with(rowan().missingSince(MISSING))
                                .with(child("Kit Marlow").missingSince("2026-03-05T12:00"))))
                .containsExactly(Misfit.BEFORE_MISSING);
    }

    @Test
    void a_finding_of_an_earlier_episode_is_right() {
        assertThat(misfits(
                        found("Rowan Ashdown", "2026-03-05T20:00"),
                        Ppns.missingChild("P1").with(rowan().missingSince(MISSING)),
                        Ppns.missingChild("P2").with(rowan().missingSince("2026-03-05T22:00"))))
                .isEmpty();
    }

    @Test
    void a_finding_of_a_child_that_nobody_marked_missing_goes_with_its_notice() {
        assertThat(misfits(
                        found("Rowan Ashdown", MISSING), Ppns.missingChild("P1").with(rowan())))
                .isEmpty();
    }
}
