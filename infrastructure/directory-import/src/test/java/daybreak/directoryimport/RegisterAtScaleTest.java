package daybreak.directoryimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register at its real size: {@code -Ddaybreak.register.size=50000}; the times are in the test's output. */
class RegisterAtScaleTest {
    private static final int SIZE = Integer.getInteger("daybreak.register.size", 5_000);
    private static final long SEED = 20_261_120;

    @TempDir
    private Path folder;

    @Test
    void the_whole_register_is_taken_and_a_second_run_writes_nothing() throws IOException {
        Path file = folder.resolve("register.csv");
        SyntheticRegister.write(file, SIZE, SEED);
        try (TablesOnHttp tables = new TablesOnHttp()) {
            assertThat(run(file, tables))
                    .contains("schools: %,d written, 0 as they were".formatted(SIZE), "0 rows were not");
            assertThat(run(file, tables)).contains("schools: 0 written, %,d as they were".formatted(SIZE));
        }
    }

    private static String run(Path file, TablesOnHttp tables) {
        var out = new ByteArrayOutputStream();
        int status = ImportDirectory.run(
                List.of(
                        "--gias",
                        file.toString(),
                        "--force-las",
                        "201,202,203,204",
                        "--table",
                        TablesOnHttp.DIRECTORY,
                        "--dynamodb-endpoint",
                        tables.endpoint()),
                Map.of(),
                Clock.systemUTC(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                false);
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
