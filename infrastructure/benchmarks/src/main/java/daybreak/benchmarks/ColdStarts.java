package daybreak.benchmarks;

import daybreak.benchmarks.FreshJvm.Life;
import daybreak.local.LocalCloud;
import daybreak.local.Options;
import daybreak.local.template.Function;
import daybreak.local.template.Template;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long each packaged function takes from nothing to its first answer, beside the least that a function could do. The
 * functions take turns within a round, so whatever the machine does besides falls on all of them.
 */
final class ColdStarts {
    static final int ROUNDS = 11;

    /** So many functions come between two floors. */
    private static final int FLOOR_EVERY = 8;

    private static final Pattern CLIENT =
            Pattern.compile("aws-lambda-java-(runtime-interface-client|serialization|core)-|utils-lite-");

    private static final String FLOOR = "floor";
    private static final String WITH_EVENTS = "floor, event read by AWS's library";

    /** The order in which a round's work flows; functions that nobody feeds stand at the end. */
    private static final List<String> ORDER = List.of(
            "UpdateDirectory",
            "FlagChildren",
            "OpenSchoolMorning",
            "SendSchoolNotice",
            "TrackDelivery",
            "StopGradeClock",
            "RecordChildFound",
            "WatchGradeClocks",
            "OpenReport",
            "RaiseTask",
            "SendHubEmail",
            "ResolveTasks",
            "CloseSchoolMorning",
            "AnchorAudit",
            "DraftReport",
            "ReviewReport",
            "ApproveReport",
            "SendReport",
            "WatchReports",
            "UpdateStaff",
            "RecordCaseStep",
            "WriteDisclosureDocument",
            "SendReminder",
            "BriefSupervisor",
            "OpenDisclosureDay");

    private final Markdown out;
    private final Path root;
    private final List<Path> client;
    private final Map<String, List<Life>> lives = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    /** @param root where the functions' jars lie packaged below */
    ColdStarts(Markdown out, Path root) {
        this.out = out;
        this.root = root;
        this.client = client();
    }

    /** AWS's runtime interface client and what it needs, which stand on the class path of this program alone. */
    private static List<Path> client() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> CLIENT.matcher(jar.getFileName().toString()).lookingAt())
                .toList();
    }

    void measure(int rounds) throws IOException, InterruptedException, ReflectiveOperationException {
        if (!Files.exists(jarOf("FlagChildren"))) {
            throw new IllegalStateException("package the functions first: mvn package -DskipTests");
        }
        Path folder = Files.createTempDirectory("cold-starts");
        Path template = root.resolve("template.yaml");
        Set<String> all = Template.read(template).functions().stream()
                .map(Function::logicalId)
                .collect(Collectors.toSet());
        try (LocalCloud cloud = LocalCloud.start(Options.of(template)
                .withParameters(Map.of("ForceCode", "northshire"))
                .withUnscheduled(all))) {
            prepare(cloud);
            Path floor = floorJar(folder);
            var events = new ColdEvents(cloud);
            for (int round = 0; round < rounds; round++) {
                System.err.println("… round " + (round + 1) + " of " + rounds + " (load " + Machine.load() + ")");
                for (int i = 0; i < ORDER.size(); i++) {
                    if (i % FLOOR_EVERY == 0) {
                        floor(cloud, floor, FloorStreamHandler.class, FLOOR, folder);
                        floor(cloud, floor, FloorHandler.class, WITH_EVENTS, folder);
                    }
                    live(cloud, events, ORDER.get(i), round, folder);
                }
            }
        }
        print(rounds);
    }

    private void live(LocalCloud cloud, ColdEvents events, String name, int round, Path folder)
            throws IOException, InterruptedException {
        Function function = cloud.template().function(name + "Function");
        if (name.equals("TrackDelivery")) {
            Thread.sleep(Duration.ofSeconds(2)); // until the mail of this round has arrived
        }
        List<String> calls = events.of(function, round);
        if (calls.isEmpty()) {
            failures.put(name, "nothing to do in round " + round);
            return;
        }
        try {
            Life life = FreshJvm.live(
                    withClient(jarOf(name)), function.handler(), variables(cloud, function), calls, log(folder, name));
            if (Files.readString(log(folder, name)).contains(DirectCalls.REJECTED)) {
                throw new IllegalStateException("a call was rejected, and so had less to do than it should");
            }
            keep(name, life);
        } catch (IllegalStateException e) {
            failures.put(name, String.valueOf(e.getMessage()).lines().limit(5).collect(Collectors.joining(" ")));
        }
    }

    private void floor(LocalCloud cloud, Path jar, Class<?> handler, String name, Path folder)
            throws IOException, InterruptedException {
        Function function = cloud.template().function("FlagChildrenFunction");
        List<String> calls = Stream.generate(() -> ColdEvents.event("floor", "floor"))
                .limit(ColdEvents.CALLS)
                .toList();
        keep(
                name,
                FreshJvm.live(
                        withClient(jar, jarOf("WatchGradeClocks")),
                        handler.getName(),
                        variables(cloud, function),
                        calls,
                        log(folder, "floor")));
    }

    private void keep(String name, Life life) {
        lives.computeIfAbsent(name, each -> new ArrayList<>()).add(life);
    }

    private List<Path> withClient(Path... jars) {
        return Stream.concat(Stream.of(jars), client.stream()).toList();
    }

    private Path jarOf(String function) {
        String kebab = function.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return root.resolve("functions").resolve(kebab).resolve("target").resolve(kebab + ".jar");
    }

    private static Path log(Path folder, String name) {
        return folder.resolve(name + ".log");
    }

    private static Map<String, String> variables(LocalCloud cloud, Function function) {
        Map<String, String> variables = new HashMap<>(function.environment());
        variables.putAll(cloud.clientVariables());
        variables.put("AWS_LAMBDA_FUNCTION_NAME", function.logicalId());
        variables.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()));
        variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/benchmark");
        variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "benchmark");
        return variables;
    }

    /** Schools with their contacts, the hub's mailbox, the disclosure unit, and a case that is decided. */
    private static void prepare(LocalCloud cloud) throws ReflectiveOperationException {
        DirectCalls directory = DirectCalls.of(cloud, "UpdateDirectoryFunction", Instant.now());
        directory.own(SyntheticNight.hubMailboxChanged());
        for (SyntheticNight.School school : SyntheticNight.schools()) {
            Measuring.put(cloud, school);
            directory.own(school.contactChanged());
        }
        Instant now = Instant.now();
        DirectCalls staff = DirectCalls.of(cloud, "UpdateStaffFunction", now);
        for (String colleague : ColdEvents.staff(now)) {
            staff.own(colleague);
        }
        DirectCalls cases = DirectCalls.of(cloud, "RecordCaseStepFunction", now);
        for (String step : ColdEvents.researchedCase(now)) {
            cases.own(step);
        }
        cases.own(decisionsQueueArn(cloud), ColdEvents.decided(now));
    }

    private static String decisionsQueueArn(LocalCloud cloud) {
        return Objects.requireNonNull(cloud.template()
                .function("RecordCaseStepFunction")
                .environment()
                .get("CASE_DECISIONS_QUEUE_ARN"));
    }

    /** The two floors alone; the clients are in any function's jar. */
    private static Path floorJar(Path folder) throws IOException {
        Path jar = folder.resolve("floors.jar");
        try (var entries = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> floor : List.of(FloorHandler.class, FloorStreamHandler.class)) {
                String entry = floor.getName().replace('.', '/') + ".class";
                entries.putNextEntry(new JarEntry(entry));
                try (var in = floor.getClassLoader().getResourceAsStream(entry)) {
                    if (in == null) {
                        throw new IllegalStateException("no class " + entry);
                    }
                    in.transferTo(entries);
                }
            }
        }
        return jar;
    }

    private void print(int rounds) {
        out.heading("Cold starts");
        Machine.described().forEach(line -> out.line("- " + line));
        out.line("- rounds: " + rounds + ", " + ColdEvents.CALLS + " calls a life");
        out.line("");
        out.head(
                "function",
                "init",
                "first event",
                "cold total",
                "x floor",
                "on core",
                "x floor on core",
                "x floor with events, on core",
                "warm median",
                "warm p99",
                "peak MiB",
                "classes",
                "lives");
        double floor = median(FLOOR, Life::cold);
        double floorOnCore = median(FLOOR, Life::coldOnCore);
        double withEventsOnCore = median(WITH_EVENTS, Life::coldOnCore);
        lives.forEach((name, of) -> out.row(
                name,
                millis(median(name, Life::init)),
                millis(median(name, Life::first)),
                millis(median(name, Life::cold)),
                ratio(median(name, Life::cold) / floor),
                millis(median(name, Life::coldOnCore)),
                ratio(median(name, Life::coldOnCore) / floorOnCore),
                ratio(median(name, Life::coldOnCore) / withEventsOnCore),
                millis(part(of.stream().flatMap(life -> life.warm().stream()), 0.5)),
                millis(part(of.stream().flatMap(life -> life.warm().stream()), 0.99)),
                Long.toString(of.stream().mapToLong(Life::peakMebibytes).max().orElse(0)),
                Long.toString(of.stream().mapToLong(Life::classes).max().orElse(0)),
                Integer.toString(of.size())));
        failures.forEach((name, why) -> out.line("- not measured in some round: " + name + ": " + why));
    }

    private double median(String name, java.util.function.Function<Life, Duration> figure) {
        return part(lives.getOrDefault(name, List.of()).stream().map(figure), 0.5);
    }

    private static double part(Stream<Duration> times, double part) {
        List<Duration> sorted = times.sorted().toList();
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.round(part * (sorted.size() - 1))).toNanos() / 1e6;
    }

    private static String millis(double time) {
        return String.format(Locale.UK, time < 100 ? "%.1f" : "%.0f", time);
    }

    private static String ratio(double times) {
        return String.format(Locale.UK, "%.2f", times);
    }
}
