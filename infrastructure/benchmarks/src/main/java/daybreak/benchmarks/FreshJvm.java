package daybreak.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts a function's jar in a JVM of its own, on one processor, under AWS's own runtime client. */
final class FreshJvm {
    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    /** What Lambda gives a function of 1769 MB: one processor, C1 only, the serial collector. */
    private static final List<String> AS_ON_LAMBDA =
            List.of("taskset", "-c", "0", java("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1400m");

    private static final int KIB = 1024;

    private FreshJvm() {}

    /**
     * One life of a function.
     *
     * @param init from the start of the process until the runtime asks for the first event
     * @param first the first event
     * @param coldOnCore of both, the time on the processor: what is left when others crowd the machine
     * @param warm those after it
     * @param peakMebibytes the most memory that the process held
     * @param classes how many were loaded in the end
     */
    record Life(
            Duration init, Duration first, Duration coldOnCore, List<Duration> warm, long peakMebibytes, long classes) {
        Duration cold() {
            return init.plus(first);
        }
    }

    /**
     * Lets one live.
     *
     * @param jars the function's, and the runtime client's after it
     * @throws IllegalStateException if it does not start, or fails an event
     */
    static Life live(List<Path> jars, String handler, Map<String, String> variables, List<String> events, Path log)
            throws IOException, InterruptedException {
        try (RuntimeApi api = new RuntimeApi()) {
            List<String> command = new ArrayList<>(AS_ON_LAMBDA);
            command.addAll(List.of(
                    "-cp",
                    jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                    CLIENT,
                    handler));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            builder.environment().putAll(variables);
            builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
            builder.environment().put("_HANDLER", handler);
            long start = System.nanoTime();
            Process process = builder.start();
            try {
                Duration init = Duration.ofNanos(api.untilAsked() - start);
                Duration first = api.call(events.getFirst());
                Duration coldOnCore = onCore(process);
                List<Duration> warm = new ArrayList<>();
                for (String event : events.subList(1, events.size())) {
                    warm.add(api.call(event));
                }
                return new Life(
                        init, first, coldOnCore, List.copyOf(warm), peak(process.pid()), classes(process.pid()));
            } catch (IllegalStateException e) {
                throw new IllegalStateException(handler + ": " + Files.readString(log), e);
            } finally {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    private static Duration onCore(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static long peak(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB)
                .findFirst()
                .orElse(0);
    }

    private static long classes(long process) throws IOException, InterruptedException {
        Process jstat = new ProcessBuilder(java("jstat"), "-class", Long.toString(process)).start();
        try (var lines = jstat.inputReader()) {
            String figures = lines.lines().skip(1).findFirst().orElse("0").strip();
            return Long.parseLong(figures.split("\\s+", -1)[0]);
        } finally {
            jstat.waitFor();
        }
    }
}
