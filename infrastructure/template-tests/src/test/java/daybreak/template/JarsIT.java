package daybreak.template;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.local.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens what is deployed: nothing that is for development, small, the same each time, under licences that were read. */
class JarsIT {
    private static final long LARGEST = 20L << 20;

    /** What makes a PDF brings its fonts, and Unicode's tables for the languages that names are written in. */
    private static final Map<String, Long> LARGER =
            Map.of("send-report", 60L << 20, "write-disclosure-document", 60L << 20);

    private static final List<String> SHARED = List.of(
            "daybreak/domain/", "daybreak/contracts/", "daybreak/aws/", "daybreak/documents/", "daybreak/likeness/");

    private static final List<String> FOR_DEVELOPMENT = List.of(
            "junit/",
            "org/junit/",
            "org/assertj/",
            "org/elasticmq/",
            "org/testcontainers/",
            "daybreak/contracts/examples/",
            "com/amazonaws/services/dynamodbv2/local/",
            "com/fasterxml/jackson/databind/",
            "com/networknt/");

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| ([^|]+) \\|", Pattern.MULTILINE);

    static List<String> functions() {
        return Tree.functionFolders();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_jar_holds_its_function_what_is_shared_and_libraries_only(String function) throws IOException {
        String own = "daybreak/" + function.replace("-", "") + "/";
        List<String> names = entries(function).stream().map(JarEntry::getName).toList();
        assertThat(names).anyMatch(name -> name.startsWith(own) && name.endsWith("Handler.class"));
        assertThat(names.stream().filter(name -> name.startsWith("daybreak/") && name.endsWith(".class")))
                .allMatch(name -> name.startsWith(own) || SHARED.stream().anyMatch(name::startsWith));
        assertThat(names).noneMatch(name -> FOR_DEVELOPMENT.stream().anyMatch(name::startsWith));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_jar_is_small(String function) throws IOException {
        assertThat(Files.size(built(function, ".jar"))).isLessThan(LARGER.getOrDefault(function, LARGEST));
    }

    /** A library keeps the times of its own jar. */
    @ParameterizedTest
    @MethodSource("functions")
    void a_jar_does_not_say_when_or_on_what_it_was_built(String function) throws IOException {
        assertThat(entries(function).stream()
                        .filter(entry -> entry.getName().startsWith("daybreak/"))
                        .map(entry -> entry.getTimeLocal().toLocalDate().toString()))
                .containsOnly("2026-01-01");
        try (JarFile jar = new JarFile(built(function, ".jar").toFile())) {
            assertThat(jar.getManifest().getMainAttributes().keySet().stream().map(Object::toString))
                    .doesNotContain("Build-Jdk", "Built-By", "Build-Time");
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void what_is_shipped_says_its_licence(String function) throws IOException {
        for (Map<String, Object> component : components(function).toList()) {
            assertThat(licences(component)).as(name(component)).isNotEmpty();
        }
    }

    @Test
    void the_page_of_licences_lists_what_is_shipped() throws IOException {
        Set<String> listed = ROW.matcher(Files.readString(Tree.ROOT.resolve("docs/licences.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        Set<String> shipped = functions().stream()
                .flatMap(JarsIT::components)
                .filter(component -> !Json.textAt(component, "group").equals("daybreak"))
                .map(JarsIT::name)
                .collect(Collectors.toCollection(TreeSet::new));
        shipped.removeAll(listed);
        assertThat(shipped).isEmpty();
    }

    private static List<JarEntry> entries(String function) throws IOException {
        try (JarFile jar = new JarFile(built(function, ".jar").toFile())) {
            return jar.stream().toList();
        }
    }

    private static Stream<Map<String, Object>> components(String function) {
        try {
            Map<String, Object> sbom = Json.readObject(Files.readString(built(function, ".sbom.json")));
            return Deployment.list(sbom, "components").stream().map(Json::object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Map<String, Object> component) {
        return Json.textAt(component, "group") + ":" + Json.textAt(component, "name");
    }

    private static Set<String> licences(Map<String, Object> component) {
        return Deployment.list(component, "licenses").stream()
                .map(choice -> Json.objectAt(Json.object(choice), "license"))
                .map(licence -> Deployment.text(licence, licence.containsKey("id") ? "id" : "name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path built(String function, String suffix) {
        return Tree.ROOT
                .resolve("functions")
                .resolve(function)
                .resolve("target")
                .resolve(function + suffix);
    }
}
