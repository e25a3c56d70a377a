package daybreak.aws.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class CommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void help_is_printed_wherever_it_is_asked_for_and_nothing_is_done() {
        assertThat(run(
                        said -> {
                            throw new IOException("was done");
                        },
                        "--table",
                        "T",
                        "--help"))
                .isZero();
        assertThat(text(out)).isEqualTo("how to call it");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void what_the_work_returns_is_the_exit_status() {
        assertThat(run(said -> said.needed("--table").length(), "--table", "xyz"))
                .isEqualTo(3);
    }

    @Test
    void what_is_wrong_with_the_arguments_is_said() {
        assertThat(run(said -> 0, "--tabel", "T")).isEqualTo(2);
        assertThat(run(said -> 0, "--table")).isEqualTo(2);
        assertThat(text(err))
                .contains("unknown option --tabel", "--table needs a value", "how to call it")
                .doesNotContain("broke off");
        assertThat(run(said -> said.needed("--table").length())).isEqualTo(2);
        assertThat(text(err)).contains("--table is needed");
    }

    @Test
    void a_command_that_breaks_off_says_why() {
        assertThat(run(said -> {
                    throw SdkClientException.create("nobody answers");
                }))
                .isEqualTo(2);
        assertThat(run(said -> {
                    throw new IOException("anchors.jsonl");
                }))
                .isEqualTo(2);
        assertThat(text(err)).contains("run again: nobody answers", "a file cannot be read: anchors.jsonl");
    }

    @Test
    void an_option_may_come_more_than_once_and_a_switch_has_no_value() {
        CommandLine said = parse("--table", "one", "--all", "--table", "two");
        assertThat(said.all("--table")).containsExactly("one", "two");
        assertThat(said.oneAtLeast("--table")).hasSize(2);
        assertThat(said.value("--table")).contains("two");
        assertThat(said.has("--all")).isTrue();
        assertThat(parse("--table", "--all").has("--all")).isFalse();
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(List.of(arguments), Set.of("--table"), Set.of("--all"));
    }

    private int run(Command.Work<CommandLine> work, String... arguments) {
        return Command.run(
                List.of(arguments),
                "how to call it",
                all -> parse(all.toArray(String[]::new)),
                work,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
