package daybreak.directoryimport;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.directory.DynamoDirectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the command on files of the test, against tables that are empty at the start of each test. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ImportRuns {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T18:00:00Z"), ZoneOffset.UTC);

    TablesOnHttp tables;
    DynamoDirectory directory;

    @TempDir
    Path folder;

    /** What a run printed, and how it ended. */
    record Run(int status, String out, String err) {}

    @BeforeAll
    void start() {
        tables = new TablesOnHttp();
        directory = new DynamoDirectory(tables.client(), TablesOnHttp.DIRECTORY, CLOCK);
    }

    @AfterAll
    void stop() {
        tables.close();
    }

    @BeforeEach
    void empty() {
        tables.empty();
    }

    Run register(String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--gias",
                resource(file).toString(),
                "--links",
                resource("links.csv").toString(),
                "--force-las",
                "901"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    Run contacts(String asOf) {
        return contacts(resource("contacts.csv"), asOf);
    }

    Run contacts(Path file, String asOf, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--contacts",
                file.toString(),
                "--contacts-as-of",
                asOf,
                "--by",
                "A. Clerk",
                "--audit-table",
                TablesOnHttp.AUDIT));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--table", TablesOnHttp.DIRECTORY, "--dynamodb-endpoint", tables.endpoint()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = ImportDirectory.run(
                all,
                Map.of(),
                CLOCK,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path edited(String file, Charset charset, String from, String to) throws IOException {
        String text = Files.readString(resource(file), charset);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(file), text.replace(from, to), charset);
    }

    Path withoutLine(String file, String start) throws IOException {
        List<String> lines = Files.readAllLines(resource(file)).stream()
                .filter(line -> !line.startsWith(start))
                .toList();
        return Files.write(folder.resolve(file), lines);
    }

    static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(ImportRuns.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
