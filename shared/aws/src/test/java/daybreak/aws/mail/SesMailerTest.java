package daybreak.aws.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import daybreak.domain.mail.Attachment;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer.Outcome;
import daybreak.testing.cloud.RememberedEmails;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.model.SesException;

class SesMailerTest {
    private static final Email EMAIL = new Email("OFFICIAL-SENSITIVE: a subject", "Ünïcode 🚓", "<p>Ünïcode 🚓</p>");
    private static final MailTag TAG = new MailTag.OfLedger(LocalDate.of(2026, 3, 3));

    private static final Attachment PDF =
            new Attachment("report-41c7.pdf", "application/pdf", new byte[] {0, 13, 10, -1});

    private final RememberedEmails ses = new RememberedEmails();
    private final SesMailer mailer = new SesMailer(ses, "daybreak@northshire.example", "notices");

    @Test
    void an_email_goes_as_it_is_under_its_tag() {
        assertThat(mailer.send(EMAIL, "dsl@millbeck.example", TAG)).isInstanceOf(Outcome.Accepted.class);
        assertThat(ses.sent())
                .containsExactly(new RememberedEmails.Sent(
                        "dsl@millbeck.example",
                        EMAIL.subject(),
                        EMAIL.text(),
                        Map.of("ledger", "2026-03-03"),
                        List.of()));
    }

    @Test
    void it_does_not_leave_out_what_is_attached() {
        Email attaching = new Email("a subject", "text", "html", List.of(PDF));
        assertThatIllegalArgumentException().isThrownBy(() -> mailer.send(attaching, "dsl@millbeck.example", TAG));
        assertThat(ses.sent()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_ses_certainly_did_not_take_was_not_sent(String name, Supplier<RuntimeException> fault) {
        ses.refuseNext(fault);
        assertThat(mailer.send(EMAIL, "dsl@millbeck.example", TAG)).isInstanceOf(Outcome.NotSent.class);
    }

    static Stream<Arguments> what_ses_certainly_did_not_take_was_not_sent() {
        return Stream.of(
                refused(400, "MessageRejected"),
                refused(400, "MailFromDomainNotVerified"),
                refused(400, "ConfigurationSetDoesNotExist"),
                refused(400, "ConfigurationSetSendingPausedException"),
                refused(400, "AccountSendingPausedException"),
                refused(400, "Throttling"),
                refused(403, "AccessDenied"),
                refused(429, "TooManyRequestsException"),
                refused(503, "Throttling"),
                failed("no connection", new ConnectException("refused")),
                failed("no such host", new UnknownHostException("email.example")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_ses_may_have_taken_may_have_been_sent(String name, Supplier<RuntimeException> fault) {
        ses.loseNextAnswer(fault);
        assertThat(mailer.send(EMAIL, "dsl@millbeck.example", TAG)).isInstanceOf(Outcome.Unknown.class);
    }

    static Stream<Arguments> what_ses_may_have_taken_may_have_been_sent() {
        return Stream.of(
                refused(500, "InternalFailure"),
                refused(503, "ServiceUnavailable"),
                failed("timed out", new SocketTimeoutException("Read timed out")),
                failed("reset", new SocketException("Connection reset")),
                Arguments.of(
                        "call timed out", (Supplier<RuntimeException>) () -> ApiCallTimeoutException.create(5000)));
    }

    private static Arguments refused(int status, String code) {
        Supplier<RuntimeException> fault = () -> SesException.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
        return Arguments.of(status + " " + code, fault);
    }

    private static Arguments failed(String name, Exception cause) {
        Supplier<RuntimeException> fault = () -> SdkClientException.create("Unable to execute", cause);
        return Arguments.of(name, fault);
    }
}
