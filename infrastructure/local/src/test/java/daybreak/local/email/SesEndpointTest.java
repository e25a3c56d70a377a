package daybreak.local.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import daybreak.local.time.LocalClock;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.AccountSendingPausedException;
import software.amazon.awssdk.services.ses.model.ConfigurationSetDoesNotExistException;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.ses.model.SesException;

/** The endpoint as the real SDK client sees it. */
class SesEndpointTest {
    private static final String MIME = """
            From: Daybreak <daybreak@force.example>
            To: dsl@oak.school.example
            Subject: OFFICIAL-SENSITIVE: a test
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=sep

            --sep
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Good morning =E2=98=95
            --sep
            Content-Type: text/html; charset=UTF-8

            <p>Good morning</p>
            --sep--
            """.replace("\n", "\r\n");

    private final List<SentEmail> accepted = new ArrayList<>();
    private final SesEndpoint endpoint = SesEndpoint.start(
            0,
            LocalClock.standingAt(Instant.parse("2026-03-28T06:00:00Z")),
            Set.of("Notices"),
            Optional.empty(),
            accepted::add);
    private final SesClient client = Clients.ses(new Environment(
            Map.of(
                    "AWS_REGION", "eu-west-2",
                    "AWS_ACCESS_KEY_ID", "local",
                    "AWS_SECRET_ACCESS_KEY", "local",
                    "AWS_ENDPOINT_URL_SES", endpoint.endpoint().toString()),
            Clock.systemUTC(),
            List.of()));

    @AfterEach
    void stop() {
        client.close();
        endpoint.close();
    }

    private static SendRawEmailRequest emailTo(String address) {
        return SendRawEmailRequest.builder()
                .source("Daybreak <daybreak@force.example>")
                .destinations(address)
                .configurationSetName("Notices")
                .tags(MessageTag.builder().name("notice").value("n-1").build())
                .rawMessage(raw -> raw.data(SdkBytes.fromUtf8String(MIME)))
                .build();
    }

    @Test
    void an_email_is_kept_as_it_was_given() {
        String messageId =
                client.sendRawEmail(emailTo("dsl@oak.school.example")).messageId();
        assertThat(accepted).hasSize(1);
        SentEmail email = endpoint.emails().getFirst();
        assertThat(email.messageId()).isEqualTo(messageId);
        assertThat(email.source()).isEqualTo("daybreak@force.example");
        assertThat(email.recipients()).containsExactly("dsl@oak.school.example");
        assertThat(email.tags()).containsExactly(Map.entry("notice", "n-1"));
        assertThat(email.configurationSet()).isEqualTo("Notices");
        assertThat(email.content().subject()).isEqualTo("OFFICIAL-SENSITIVE: a test");
        assertThat(email.content().text().orElseThrow().strip()).isEqualTo("Good morning ☕");
        assertThat(email.content().html().orElseThrow().strip()).isEqualTo("<p>Good morning</p>");
    }

    @Test
    void the_simple_call_works_too() {
        client.sendEmail(email -> email.source("daybreak@force.example")
                .destination(to -> to.toAddresses("hub@force.example"))
                .message(message -> message.subject(subject -> subject.data("Ledger"))
                        .body(body -> body.text(text -> text.data("all told")))));
        assertThat(endpoint.emails().getFirst().content().text().orElseThrow()).contains("all told");
    }

    @ParameterizedTest
    @CsvSource({
        "THROTTLING, 400, Throttling, Maximum sending rate exceeded.",
        "DAILY_QUOTA, 400, Throttling, Daily message quota exceeded.",
        "INTERNAL_FAILURE, 500, InternalFailure, The request processing has failed because of an unknown error.",
        "SERVICE_UNAVAILABLE, 503, ServiceUnavailable,"
                + " The request has failed due to a temporary failure of the server.",
    })
    void a_fault_looks_like_the_real_one_and_sends_nothing(SesFault fault, int status, String code, String message) {
        endpoint.failNext(fault);
        assertThatThrownBy(() -> client.sendRawEmail(emailTo("dsl@oak.school.example")))
                .isInstanceOfSatisfying(SesException.class, e -> {
                    assertThat(e.statusCode()).isEqualTo(status);
                    assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
                    assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
                });
        assertThat(accepted).isEmpty();
        client.sendRawEmail(emailTo("dsl@oak.school.example"));
        assertThat(accepted).hasSize(1);
    }

    @Test
    void refusals_are_the_sdks_own_exceptions() {
        endpoint.failNext(SesFault.MESSAGE_REJECTED);
        endpoint.failNext(SesFault.ACCOUNT_SENDING_PAUSED);
        assertThatThrownBy(() -> client.sendRawEmail(emailTo("dsl@oak.school.example")))
                .isInstanceOf(MessageRejectedException.class);
        assertThatThrownBy(() -> client.sendRawEmail(emailTo("dsl@oak.school.example")))
                .isInstanceOf(AccountSendingPausedException.class);
        assertThatThrownBy(() -> client.sendRawEmail(emailTo("refused@oak.school.example")))
                .isInstanceOf(MessageRejectedException.class);
        assertThatThrownBy(() -> client.sendRawEmail(emailTo("dsl@oak.school.example").toBuilder()
                        .configurationSetName("Other")
                        .build()))
                .isInstanceOf(ConfigurationSetDoesNotExistException.class);
        assertThat(accepted).isEmpty();
    }

    @Test
    void an_email_may_go_although_the_answer_says_that_ses_failed() {
        endpoint.failNext(SesFault.FAILURE_AFTER_ACCEPTING);
        assertThatThrownBy(() -> client.sendRawEmail(emailTo("dsl@oak.school.example")))
                .isInstanceOfSatisfying(
                        SesException.class, e -> assertThat(e.statusCode()).isEqualTo(500));
        assertThat(accepted).hasSize(1);
    }

    @Test
    void a_lost_answer_is_one_email_and_no_second_try_hides_in_the_client() {
        client.sendRawEmail(emailTo("dsl@oak.school.example"));
        assertThatThrownBy(() -> client.sendRawEmail(emailTo("lost-answer@oak.school.example")))
                .isInstanceOf(SdkClientException.class);
        assertThat(accepted).hasSize(2);
    }

    @Test
    void one_address_is_throttled_the_first_time_only() {
        assertThatThrownBy(() -> client.sendRawEmail(emailTo("throttle-once+oak@school.example")))
                .isInstanceOfSatisfying(
                        SesException.class,
                        e -> assertThat(e.isThrottlingException()).isTrue());
        client.sendRawEmail(emailTo("throttle-once+oak@school.example"));
        assertThat(accepted).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "bounce@a.example, BOUNCE",
        "bounce.dsl@a.example, BOUNCE",
        "Bounce+Oak@a.example, BOUNCE",
        "bounce-after-delivery+oak@a.example, BOUNCE_AFTER_DELIVERY",
        "delay-then-bounce@a.example, DELAY_THEN_BOUNCE",
        "delay@a.example, DELAY",
        "suppressionlist@a.example, SUPPRESSED",
        "bouncer@a.example, SUCCESS",
        "dsl@bounce.example, SUCCESS",
        "silent.head@a.example, SILENT",
        "no-trace.assessment@a.example, NO_TRACE",
    })
    void a_mailbox_does_what_its_address_says(String address, Mailboxes.Behaviour behaviour) {
        assertThat(Mailboxes.behaviourOf(address)).isEqualTo(behaviour);
    }
}
