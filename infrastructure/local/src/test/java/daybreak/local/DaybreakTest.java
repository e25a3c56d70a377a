package daybreak.local;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Place;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaybreakTest {
    private static final String TEMPLATE = "--template=" + LocalCloudTest.TEMPLATE;
    private static final String ANY_PORTS = "--ports=0";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** One message in the evening, and nothing else. */
    private static final Scenario EVENING = new Scenario() {
        @Override
        public Instant start() {
            return Instant.parse("2026-03-28T18:00:00Z");
        }

        @Override
        public void play(LocalCloud cloud, Progress progress) {
            cloud.send("InQueue", "good evening");
            progress.say("one message");
            cloud.advanceTo(Instant.parse("2026-03-29T07:00:00Z"));
            progress.say("morning");
        }
    };

    private int run(Optional<Ledger> ledger, String... arguments) throws InterruptedException {
        var daybreak = new Daybreak(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                EVENING,
                ignored -> new FixedRecords(ledger, List.of()));
        return daybreak.run(List.of(arguments));
    }

    private static Optional<Ledger> ledger(String... missing) {
        return Optional.of(new Ledger(
                LocalDate.of(2026, 3, 29),
                Instant.parse("2026-03-29T07:00:00Z"),
                List.of(),
                List.of(missing),
                new HubEmail.NotWanted(),
                Revision.NEW));
    }

    @Test
    void the_terminal_says_which_school_to_ring_and_its_number() throws InterruptedException {
        var line = new Ledger.Line(
                "notice-1",
                Optional.of("child-1"),
                "Operation Encompass",
                Optional.of("OCC-1"),
                Optional.of("Ada Example"),
                Optional.of(new Place.OfSchool(
                        "100001", Optional.of("Oak Example School"), Optional.of("01632 960199"), Optional.empty())),
                Ledger.Where.WITH_PERSON,
                "it may or may not have been sent",
                true);
        Ledger quiet = ledger().orElseThrow();
        run(
                Optional.of(new Ledger(
                        quiet.day(), quiet.closedAt(), List.of(line), List.of(), quiet.email(), quiet.revision())),
                "--exit",
                TEMPLATE,
                "--ports=0");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("not known to have arrived (1)", "Oak Example School, URN 100001: ring 01632 960199");
    }

    @Test
    void a_morning_whose_ledger_balances_ends_well() throws InterruptedException {
        assertThat(run(ledger(), "--exit", TEMPLATE, "--ports=0")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Daybreak is up: http://127.0.0.1:",
                        "export AWS_ENDPOINT_URL_SQS=http://127.0.0.1:",
                        "export QUEUE_URL=http://127.0.0.1:")
                .contains("Sat 18:00  one message", "Sun 08:00  morning")
                .contains("The ledger balances");
    }

    @Test
    void a_morning_whose_ledger_does_not_balance_or_is_not_there_fails() throws InterruptedException {
        assertThat(run(ledger("n-1"), "--exit", TEMPLATE, "--ports=0")).isEqualTo(Daybreak.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("MISSING n-1", "DOES NOT BALANCE");
        assertThat(run(Optional.empty(), "--exit", TEMPLATE, "--ports=0")).isEqualTo(Daybreak.FAILED);
    }

    @Test
    void an_empty_cloud_can_be_tried_and_left() throws InterruptedException {
        assertThat(run(ledger(), "--empty", "--exit", TEMPLATE, "--ports=0")).isZero();
    }

    @Test
    void a_taken_port_is_one_clear_line() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int status = run(ledger(), "--exit", TEMPLATE, ANY_PORTS, "--tables-port=" + taken.getLocalPort());
            assertThat(status).isEqualTo(Daybreak.NOT_STARTED);
            assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                    .containsExactly("daybreak: port " + taken.getLocalPort()
                            + " is taken: choose another with --tables-port=N, or four in a row with --ports=N");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--exti", "--ports=many", "--ports=70000", "--colour=red", "--template=nowhere.yaml"})
    void what_it_does_not_understand_is_one_clear_line(String argument) throws InterruptedException {
        assertThat(run(ledger(), "--exit", ANY_PORTS, argument)).isEqualTo(Daybreak.NOT_STARTED);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void help_lists_the_options_and_the_ports() throws InterruptedException {
        assertThat(run(ledger(), "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--exit", "--empty", "47800", "Exit status");
    }
}
