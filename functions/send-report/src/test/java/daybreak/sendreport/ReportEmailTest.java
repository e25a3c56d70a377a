package daybreak.sendreport;

import static daybreak.testing.ExpectedEmail.assertMatches;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.mail.Email;
import daybreak.domain.policy.Policy.Call;
import daybreak.domain.report.ReportFile;
import daybreak.testing.ExpectedEmail;
import daybreak.testing.fixtures.Histories;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The emails as their readers see them; the expected ones are files to read. */
class ReportEmailTest {
    private static final Call CALL = new Call("Northshire safeguarding hub", "01632 960100", Optional.empty());
    private static final byte[] FILE = {1};

    @Test
    void the_templates_are_the_ones_that_were_compiled() throws IOException {
        ExpectedEmail.assertCompiledFromTheTemplates(ReportEmail.class);
    }

    @Test
    void a_draft_to_review() throws IOException {
        assertMatches(
                "draft",
                ReportEmail.draft(ReportOnFile.drafted(Histories.onePage()).report(), FILE));
    }

    @Test
    void a_release() throws IOException {
        assertMatches("release", release());
    }

    @Test
    void neither_email_says_whom_it_is_about() {
        Email draft =
                ReportEmail.draft(ReportOnFile.drafted(Histories.onePage()).report(), FILE);
        for (String part : new String[] {
            draft.subject(), draft.text(), release().subject(), release().text()
        }) {
            assertThat(part).doesNotContain("Ashdown", "Quill", "Tanner");
        }
    }

    private static Email release() {
        ReportFile file = ReportOnFile.drafted(Histories.onePage());
        return ReportEmail.release(
                file.content().orElseThrow(), file.report().request().requestId(), CALL, FILE);
    }
}
