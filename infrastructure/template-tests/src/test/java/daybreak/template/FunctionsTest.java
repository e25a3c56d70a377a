package daybreak.template;

import static daybreak.template.Deployment.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import daybreak.aws.Environment;
import daybreak.local.template.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a line in a log to the source by spelling alone. */
class FunctionsTest {
    private static final Pattern READ = Pattern.compile("\\b(?:required|optional)\\(\\s*\"([A-Z][A-Z0-9_]+)\"");
    private static final Pattern QUEUE = Pattern.compile("\"([A-Z_]+_QUEUE_URL)\"");

    /** What Lambda itself sets. */
    private static final Map<String, String> LAMBDAS_OWN =
            Map.of("AWS_REGION", "eu-west-2", "AWS_ACCESS_KEY_ID", "nobody", "AWS_SECRET_ACCESS_KEY", "nothing");

    static Stream<Resource> functions() {
        return Deployment.ofType("AWS::Serverless::Function").stream();
    }

    @Test
    void each_folder_of_a_function_is_deployed_and_nothing_else() {
        assertThat(functions().map(FunctionsTest::folder)).containsExactlyInAnyOrderElementsOf(Tree.functionFolders());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void folder_package_class_and_logical_id_are_the_same_words(Resource function) {
        String name = name(function);
        String folder = folder(function);
        assertThat(function.logicalId()).isEqualTo(name + "Function");
        assertThat(text(function, "FunctionName")).isEqualTo("daybreak-" + name);
        assertThat(text(function, "Handler")).isEqualTo("daybreak." + folder.replace("-", "") + "." + name + "Handler");
        assertThat(jar(function)).isEqualTo("functions/" + folder + "/target/" + folder + ".jar");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void each_function_has_a_role_and_a_log_of_its_own(Resource function) {
        assertThat(text(function, "Role")).endsWith(":role/" + name(function) + "Role");
        assertThat(text(Deployment.resource(name(function) + "LogGroup"), "LogGroupName"))
                .isEqualTo("/aws/lambda/" + text(function, "FunctionName"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_waits_for_its_permissions_and_runs_as_the_others_do(Resource function) {
        assertThat(function.attributes()).containsEntry("DependsOn", name(function) + "Policy");
        assertThat(text(function, "Runtime")).isEqualTo("java25");
        assertThat(text(function, "Architectures")).isEqualTo("[arm64]");
        assertThat(text(function, "Tracing")).isEqualTo("Active");
        assertThat(text(function, "KmsKeyArn")).endsWith(":key/Key");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_new_version_takes_over_by_alias_and_is_taken_back_by_an_alarm_of_its_own(Resource function) {
        assertThat(text(function, "AutoPublishAlias")).isEqualTo("live");
        assertThat(text(function, "AutoPublishAliasAllProperties")).isEqualTo("true");
        assertThat(text(function, "DeploymentPreference", "Type")).startsWith("Canary");
        assertThat(text(function, "DeploymentPreference", "Role")).endsWith(":role/DeploymentsRole");
        assertThat(Deployment.texts(function.properties(), "DeploymentPreference", "Alarms"))
                .containsExactly(text(Deployment.resource(name(function) + "ErrorsAlarm"), "AlarmName"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_is_given_every_variable_that_its_source_reads(Resource function) throws IOException {
        Set<String> read = variablesReadIn("functions/" + folder(function));
        assertThat(given(function)).containsAll(read);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_starts_with_what_it_is_given(Resource function) throws Exception {
        Map<String, String> variables = new HashMap<>(LAMBDAS_OWN);
        Deployment.at(function, "Environment", "Variables")
                .ifPresent(given ->
                        ((Map<?, ?>) given).forEach((name, value) -> variables.put(name.toString(), value.toString())));
        Environment environment = new Environment(variables, Clock.systemUTC(), List.of(), line -> {});
        Class<?> handler = Class.forName(text(function, "Handler"));
        assertThat(ScopedValue.where(Environment.SCOPE, environment)
                        .call(() -> handler.getConstructor().newInstance()))
                .isInstanceOf(RequestHandler.class);
    }

    @Test
    void no_function_is_given_a_variable_that_nothing_reads() throws IOException {
        Set<String> read = new TreeSet<>(variablesReadIn("shared/aws"));
        for (String folder : Tree.functionFolders()) {
            read.addAll(variablesReadIn("functions/" + folder));
        }
        Set<String> given =
                functions().flatMap(function -> given(function).stream()).collect(Collectors.toSet());
        assertThat(read).containsAll(given);
    }

    private static Set<String> given(Resource function) {
        return Deployment.at(function, "Environment", "Variables").stream()
                .flatMap(variables -> ((Map<?, ?>) variables).keySet().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** Lambda's own variables, and those that a developer's machine sets in their place, are not the template's. */
    private static Set<String> variablesReadIn(String folder) throws IOException {
        Path main = Tree.ROOT.resolve(folder).resolve("src/main/java");
        Set<String> read = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(main)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                for (Pattern pattern : List.of(READ, QUEUE)) {
                    pattern.matcher(text).results().map(match -> match.group(1)).forEach(read::add);
                }
            }
        }
        read.removeIf(name -> name.startsWith("AWS_"));
        return read;
    }

    /** SAM reads a path as from the template that holds it. */
    private static String jar(Resource function) {
        return Path.of(function.file())
                .resolveSibling(text(function, "CodeUri"))
                .normalize()
                .toString();
    }

    private static String name(Resource function) {
        return function.logicalId().replaceFirst("Function$", "");
    }

    private static String folder(Resource function) {
        return Arrays.stream(name(function).split("(?=[A-Z])"))
                .map(String::toLowerCase)
                .collect(Collectors.joining("-"));
    }
}
