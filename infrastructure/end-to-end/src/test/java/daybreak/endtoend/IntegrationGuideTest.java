package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testing.cloud.PpnMessage;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java snippet of the integration guide, compiled and run as it stands there. */
class IntegrationGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("daybreak.root"));
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** Where the SDK looks when it is told nothing. */
    private static final Map<String, String> SDK_PROPERTIES = Map.of(
            "AWS_REGION", "aws.region",
            "AWS_ACCESS_KEY_ID", "aws.accessKeyId",
            "AWS_SECRET_ACCESS_KEY", "aws.secretAccessKey",
            "AWS_ENDPOINT_URL_SQS", "aws.endpointUrlSqs");

    @Test
    void the_java_snippet_sends_a_notice_that_is_taken(@TempDir Path folder) throws Exception {
        Path notice = Files.writeString(
                folder.resolve("ppn.json"), PpnMessage.domesticAbuse("PPN-1").body());
        try (Town town = Town.at("2026-03-02T23:20:00Z")) {
            SDK_PROPERTIES.forEach((variable, property) ->
                    System.setProperty(property, town.cloud.clientVariables().getOrDefault(variable, "")));
            run(compiled(folder), town.cloud.queueUrl("PpnSubmittedQueue"), notice.toString());
            town.cloud.settle();
            assertThat(town.cloud.receiveAll("AnswersQueue"))
                    .anyMatch(answer -> PublishedSchemas.type(answer).equals("task.header-set.v1"));
        } finally {
            SDK_PROPERTIES.values().forEach(System::clearProperty);
        }
    }

    private static Path compiled(Path folder) throws IOException {
        Matcher snippet = JAVA.matcher(Files.readString(ROOT.resolve("docs/integration-guide.md")));
        assertThat(snippet.find()).isTrue();
        Path source = Files.writeString(folder.resolve("SendNotice.java"), snippet.group(1));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(status).isZero();
        return folder;
    }

    private static void run(Path classes, String... arguments) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass("SendNotice").getMethod("main", String[].class).invoke(null, (Object) arguments);
        }
    }
}
