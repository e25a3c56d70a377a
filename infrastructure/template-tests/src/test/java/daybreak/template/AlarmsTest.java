package daybreak.template;

import static daybreak.template.Deployment.TEMPLATE;
import static daybreak.template.Deployment.text;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.local.template.Alarm;
import daybreak.local.template.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is woken finds a page that says what to do. */
class AlarmsTest {
    private static final Pattern PAGE = Pattern.compile("docs/runbooks/[a-z-]+\\.md");
    private static final Pattern SHARED =
            Pattern.compile("^import (daybreak\\.aws\\.[a-z.]+\\.[A-Z]\\w*);$", Pattern.MULTILINE);
    private static final Pattern DAILY = Pattern.compile("cron\\(\\d+ \\d+ \\* \\* \\? \\*\\)");
    private static final Pattern HEADING = Pattern.compile("^## (.+)$", Pattern.MULTILINE);

    static Stream<Alarm> alarms() {
        return TEMPLATE.alarms().stream();
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Tree.ROOT.resolve("docs/runbooks"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("alarms")
    void an_alarm_names_a_runbook_page_and_calls_someone(Alarm alarm) {
        assertThat(pageOf(alarm))
                .hasSize(1)
                .allSatisfy(page -> assertThat(Tree.ROOT.resolve(page)).exists());
        assertThat(text(Deployment.resource(alarm.logicalId()), "AlarmActions")).contains(":sns:");
        assertThat(text(Deployment.resource(alarm.logicalId()), "TreatMissingData"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_runbook_page_says_what_a_person_woken_at_night_asks(Path page) throws IOException {
        assertThat(HEADING.matcher(Files.readString(page)).results().map(heading -> heading.group(1)))
                .containsSequence("What it means", "First five minutes", "How to make good", "How to be sure");
    }

    @Test
    void no_runbook_page_is_without_an_alarm() throws IOException {
        Set<String> named = alarms().flatMap(alarm -> pageOf(alarm).stream()).collect(Collectors.toSet());
        assertThat(pages().map(page -> Tree.ROOT.relativize(page).toString())).isSubsetOf(named);
    }

    @Test
    void each_function_that_fails_is_heard() {
        assertThat(alarms().filter(alarm -> alarm.metric().orElse("").equals("Errors"))
                        .map(alarm -> alarm.dimensions().get("FunctionName")))
                .containsExactlyInAnyOrderElementsOf(names("AWS::Serverless::Function", "FunctionName"));
    }

    /** Its tries come within minutes of one another: they never fill several spans in a row. */
    @Test
    void a_function_that_is_called_once_a_day_is_heard_when_it_fails_once() {
        List<String> daily = SchedulesTest.schedules()
                .filter(schedule -> DAILY.matcher(text(schedule.properties(), "ScheduleExpression"))
                        .matches())
                .map(schedule -> schedule.function().logicalId().replaceFirst("Function$", "ErrorsAlarm"))
                .toList();
        assertThat(daily)
                .isNotEmpty()
                .allSatisfy(alarm -> assertThat(text(Deployment.resource(alarm), "EvaluationPeriods"))
                        .isEqualTo("1"));
    }

    @Test
    void an_alarm_watches_only_what_is_deployed() {
        assertThat(names("AWS::SQS::Queue", "QueueName")).containsAll(dimension("QueueName"));
        assertThat(names("AWS::Serverless::Function", "FunctionName")).containsAll(dimension("FunctionName"));
        assertThat(Tree.functionFolders()).containsAll(dimension("service"));
    }

    @ParameterizedTest
    @MethodSource("ownMetrics")
    void an_alarm_on_a_count_of_our_own_watches_one_that_is_counted(Alarm alarm) throws IOException {
        String counted = "count(\"" + alarm.metric().orElseThrow() + "\"";
        assertThat(alarm.dimensions()).containsEntry("stack", "daybreak");
        String service = Objects.requireNonNull(alarm.dimensions().get("service"), "counts are per service");
        assertThat(sourcesOf(service)).anyMatch(source -> source.contains(counted));
    }

    static Stream<Alarm> ownMetrics() {
        return alarms().filter(alarm -> alarm.namespace().orElse("").equals("Daybreak"));
    }

    /** Its own, and those of the shared classes that they import: what is counted there is counted as the function's. */
    private static List<String> sourcesOf(String function) throws IOException {
        try (Stream<Path> files =
                Files.walk(Tree.ROOT.resolve("functions").resolve(function).resolve("src/main"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AlarmsTest::read)
                    .flatMap(source -> Stream.concat(Stream.of(source), sharedBy(source)))
                    .toList();
        }
    }

    private static Stream<String> sharedBy(String source) {
        return SHARED.matcher(source)
                .results()
                .map(used -> Tree.ROOT.resolve(
                        "shared/aws/src/main/java/" + used.group(1).replace('.', '/') + ".java"))
                .filter(Files::exists)
                .map(AlarmsTest::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pageOf(Alarm alarm) {
        return PAGE.matcher(alarm.description().orElse(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> names(String type, String property) {
        return Deployment.ofType(type).stream()
                .map((Resource resource) -> text(resource, property))
                .toList();
    }

    private static Set<String> dimension(String name) {
        return alarms().flatMap(alarm -> Stream.ofNullable(alarm.dimensions().get(name)))
                .collect(Collectors.toSet());
    }
}
