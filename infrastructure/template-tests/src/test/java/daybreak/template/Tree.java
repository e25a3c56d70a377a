package daybreak.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree that the tests run in. */
final class Tree {
    static final Path ROOT = Path.of(System.getProperty("daybreak.root", "../.."));

    private Tree() {}

    /** The folders of the functions, such as {@code flag-children}. */
    static List<String> functionFolders() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("functions"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package of each function with all below it, such as {@code daybreak.flagchildren..}. */
    static List<String> functionPackages() {
        return functionFolders().stream()
                .map(folder -> "daybreak." + folder.replace("-", "") + "..")
                .toList();
    }

    /** Every Java source file. */
    static List<Path> javaSources() {
        return Stream.of("shared", "functions", "infrastructure")
                .flatMap(top -> below(ROOT.resolve(top)))
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.toString().contains("/target/"))
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
