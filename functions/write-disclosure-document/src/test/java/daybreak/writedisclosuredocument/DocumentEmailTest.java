package daybreak.writedisclosuredocument;

import static daybreak.testing.ExpectedEmail.assertMatches;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.mail.Email;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import daybreak.testing.ExpectedEmail;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The email as the officer sees it; the expected one is a file to read. */
class DocumentEmailTest {
    @Test
    void the_templates_are_the_ones_that_were_compiled() throws IOException {
        ExpectedEmail.assertCompiledFromTheTemplates(DocumentEmail.class);
    }

    @Test
    void a_document() throws IOException {
        Email email = DocumentEmail.of(
                new DisclosureDocument(
                        "d9",
                        "3f81",
                        "DV/26/0117",
                        1,
                        "s4",
                        "a3".repeat(32),
                        "5c".repeat(32),
                        "urn:example#1",
                        new HubEmail.Due(),
                        Revision.NEW),
                new byte[] {1});
        assertMatches("document", email);
        assertThat(email.attachments().getFirst().fileName()).isEqualTo("disclosure-document-draft-1.pdf");
    }
}
