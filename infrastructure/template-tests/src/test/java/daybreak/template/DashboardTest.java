package daybreak.template;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.local.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn is counted. */
class DashboardTest {
    /** A count of ours on a widget. */
    record Drawn(String metric, String service) {}

    private static Map<String, Object> body() {
        return Json.readObject(Deployment.text(Deployment.resource("Dashboard"), "DashboardBody"));
    }

    private static Stream<List<Object>> metrics() {
        return Deployment.list(body(), "widgets").stream()
                .flatMap(widget -> Deployment.list(widget, "properties", "metrics").stream())
                .map(metric -> Deployment.list(Map.of("of", metric), "of"));
    }

    static Stream<Drawn> ours() {
        return metrics()
                .filter(metric -> metric.getFirst().equals("Daybreak"))
                .map(metric ->
                        new Drawn(metric.get(1).toString(), metric.getLast().toString()));
    }

    /** CloudWatch tells metrics apart by all of their dimensions: one with fewer is another, and empty. */
    @Test
    void our_counts_are_asked_for_as_they_are_counted_by_stack_and_service() {
        assertThat(metrics().filter(metric -> metric.getFirst().equals("Daybreak")))
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(metric.subList(2, 5)).containsExactly("stack", "daybreak", "service"));
    }

    @Test
    void every_flow_is_on_it() {
        assertThat(ours().map(Drawn::service))
                .contains("flag-children", "close-school-morning", "watch-reports", "send-report", "record-case-step");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void a_count_on_the_dashboard_is_counted_by_that_function(Drawn drawn) throws IOException {
        Path main = Tree.ROOT.resolve("functions").resolve(drawn.service()).resolve("src/main");
        assertThat(everyLine(main) + everyLine(Tree.ROOT.resolve("shared/aws/src/main")))
                .contains("count(\"" + drawn.metric() + "\"");
    }

    @Test
    void the_manager_and_the_operator_each_have_their_part() {
        assertThat(ours()).hasSizeGreaterThan(10);
        assertThat(metrics().map(Object::toString))
                .anyMatch(metric -> metric.contains("ApproximateAgeOfOldestMessage"))
                .anyMatch(metric -> metric.contains("Throttles"))
                .anyMatch(metric -> metric.contains("Duration"))
                .anyMatch(metric -> metric.contains("ConsumedWriteCapacityUnits"));
    }

    private static String everyLine(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java")) {
                    text.append(Files.readString(file));
                }
            }
            return text.toString();
        }
    }
}
