package daybreak.sharedabout;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.Approval;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.SharingRecord;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedAboutTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void what_was_shared_and_what_was_refused_is_printed_oldest_first() {
        try (InProcessStack cloud = new InProcessStack(Histories.ASKED)) {
            var stack = cloud.of("test");
            Report report = Opening.open("r1", Histories.csc(), ReportPolicies.standard(), Histories.ASKED);
            Approval approval = new Approval(Histories.APPROVER, 2, "3f".repeat(32), Histories.ASKED);
            SharingRecord.ofRelease(stack.ids(), report, approval, Histories.ASKED.plusSeconds(60))
                    .forEach(cloud::store);
            SharingRecord.ofRefusal(
                            stack.ids(),
                            report,
                            new ReportState.Refused(Histories.APPROVER, "lack of need", Histories.ASKED))
                    .forEach(cloud::store);
            SharingRecord.ofUncertain(stack.ids(), report, approval, Histories.ASKED.plusSeconds(120))
                    .forEach(cloud::store);
            SharedAbout.print(stack.sharing().about(Histories.MARLO), out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "Monday 2 March 2026 at 09:15: not shared, for lack of need",
                        "Monday 2 March 2026 at 09:16: shared",
                        "request     CSC-2026-0412 (CSC)",
                        "with        Odette Larkspur, Northshire children's social care, assessment@council.example",
                        "legal basis ca-1989-s47",
                        "decided by  Sgt. Hale Corrigan (PS-9)",
                        "content     SHA-256 3f3f",
                        "Monday 2 March 2026 at 09:17: shared, it may be: its email may have left");
    }

    @Test
    void a_person_about_whom_nothing_was_decided_is_said_to_be_so() {
        SharedAbout.print(List.of(), out);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Nothing was ever shared");
    }

    @Test
    void what_is_missing_on_the_command_line_is_named_and_help_says_what_there_is() {
        assertThat(SharedAbout.run(List.of("--table", "T"), Map.of(), out, out)).isEqualTo(2);
        assertThat(SharedAbout.run(List.of("--tabel", "T"), Map.of(), out, out)).isEqualTo(2);
        assertThat(SharedAbout.run(List.of("--table", "T", "--person", "N-1"), Map.of(), out, out))
                .isEqualTo(2);
        assertThat(SharedAbout.run(List.of("--help"), Map.of(), out, out)).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("--person is needed", "unknown option --tabel", "ID_KEY is not set", "nominal id");
    }
}
