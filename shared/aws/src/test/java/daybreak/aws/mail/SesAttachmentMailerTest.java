package daybreak.aws.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import daybreak.domain.mail.Attachment;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer.Outcome;
import daybreak.testing.cloud.RememberedEmails;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.model.SesException;

class SesAttachmentMailerTest {
    private static final String FROM = "daybreak@northshire.example";
    private static final String TO = "csc@northshire.example";
    private static final MailTag TAG = new MailTag.OfLedger(LocalDate.of(2026, 3, 3));
    private static final Attachment PDF = new Attachment("report-41c7.pdf", "application/pdf", everyByte());
    private static final Email EMAIL =
            new Email("OFFICIAL-SENSITIVE: a ünïcode subject 🚓", "Ünïcode 🚓", "<p>Ünïcode 🚓</p>", List.of(PDF));

    private final RememberedEmails ses = new RememberedEmails();
    private final SesAttachmentMailer mailer = new SesAttachmentMailer(ses, FROM, "notices");

    @Test
    void an_email_goes_with_what_is_attached_under_its_tag() {
        assertThat(mailer.send(EMAIL, TO, TAG)).isInstanceOf(Outcome.Accepted.class);
        assertThat(ses.sent())
                .containsExactly(new RememberedEmails.Sent(
                        TO, EMAIL.subject(), EMAIL.text(), Map.of("ledger", "2026-03-03"), List.of(PDF)));
    }

    @Test
    void an_email_without_attachments_goes_as_ever() {
        Email plain = new Email(EMAIL.subject(), EMAIL.text(), EMAIL.html());
        assertThat(mailer.send(plain, TO, TAG)).isInstanceOf(Outcome.Accepted.class);
        assertThat(ses.sent())
                .containsExactly(new RememberedEmails.Sent(
                        TO, EMAIL.subject(), EMAIL.text(), Map.of("ledger", "2026-03-03"), List.of()));
    }

    @Test
    void no_line_is_longer_than_a_mail_server_takes() {
        Email wide = new Email("a subject", "é".repeat(5_000), "<p>" + "x".repeat(5_000) + "</p>", List.of(PDF));
        String raw = new String(MimeEmail.of(wide, FROM, TO), StandardCharsets.ISO_8859_1);
        assertThat(raw.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csc@northshire.example, other@northshire.example",
                "csc@northshire.example\r\nBcc: other@northshire.example",
                "nobody"
            })
    void an_address_that_is_not_one_is_not_sent_to_and_not_repeated(String to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mailer.send(EMAIL, to, TAG))
                .withMessageNotContainingAny("northshire", "nobody");
        assertThat(ses.sent()).isEmpty();
    }

    @Test
    void a_refusal_and_a_lost_answer_are_told_apart() {
        ses.refuseNext(
                () -> SesException.builder().statusCode(400).message("no").build());
        assertThat(mailer.send(EMAIL, TO, TAG)).isInstanceOf(Outcome.NotSent.class);
        ses.loseNextAnswer(() -> SdkClientException.create("Unable to execute", new SocketTimeoutException("late")));
        assertThat(mailer.send(EMAIL, TO, TAG)).isInstanceOf(Outcome.Unknown.class);
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[256 * 8];
        for (int each = 0; each < bytes.length; each++) {
            bytes[each] = (byte) each;
        }
        return bytes;
    }
}
