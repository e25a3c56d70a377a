package daybreak.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader may rely on when looking for a thing. */
class SourceTreeTest {
    private static final int LONGEST_FILE = 350;

    @Test
    void no_source_file_is_longer_than_a_reader_holds_in_mind() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : Tree.javaSources()) {
            int lines = Files.readAllLines(source).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(Tree.ROOT.relativize(source) + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("daybreak.template.Tree#functionFolders")
    void a_function_is_found_by_its_folders_name(String folder) {
        assertThat(Tree.ROOT
                        .resolve("functions")
                        .resolve(folder)
                        .resolve("src/main/java/daybreak")
                        .resolve(folder.replace("-", ""))
                        .resolve("package-info.java"))
                .exists();
    }
}
