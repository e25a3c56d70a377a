package daybreak.local;

import daybreak.local.backend.Target;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * How a local cloud is to start.
 *
 * @param template the root template
 * @param parameters values for the template's parameters, beside their defaults
 * @param ports where it listens
 * @param startAt where the clock stands at first; without it the clock is the real one and runs
 * @param interceptors what listens to, or breaks, the functions' AWS calls
 * @param variables environment variables for every function, over the template's own
 * @param concurrency how many batches of one queue are worked on at a time; 1 makes everything happen one after
 *     the other, in the template's order
 * @param target who keeps tables, queues, topics and email
 * @param unscheduled functions that no schedule calls by itself; {@link LocalCloud#fire} still does
 */
public record Options(
        Path template,
        Map<String, String> parameters,
        Ports ports,
        Optional<Instant> startAt,
        List<ExecutionInterceptor> interceptors,
        Map<String, String> variables,
        int concurrency,
        Target target,
        Set<String> unscheduled) {
    public Options {
        parameters = Map.copyOf(parameters);
        interceptors = List.copyOf(interceptors);
        variables = Map.copyOf(variables);
        unscheduled = Set.copyOf(unscheduled);
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency is at least 1");
        }
    }

    /** That template, free ports, the real clock, two batches at a time. */
    public static Options of(Path template) {
        return new Options(
                template,
                Map.of(),
                Ports.ANY,
                Optional.empty(),
                List.of(),
                Map.of(),
                2,
                new Target.Embedded(),
                Set.of());
    }

    public Options withParameters(Map<String, String> values) {
        return new Options(template, values, ports, startAt, interceptors, variables, concurrency, target, unscheduled);
    }

    public Options onPorts(Ports chosen) {
        return new Options(
                template, parameters, chosen, startAt, interceptors, variables, concurrency, target, unscheduled);
    }

    /** Lets the clock stand there until it is moved. */
    public Options standingAt(Instant instant) {
        return new Options(
                template,
                parameters,
                ports,
                Optional.of(instant),
                interceptors,
                variables,
                concurrency,
                target,
                unscheduled);
    }

    public Options withInterceptors(List<ExecutionInterceptor> chosen) {
        return new Options(template, parameters, ports, startAt, chosen, variables, concurrency, target, unscheduled);
    }

    public Options withVariables(Map<String, String> chosen) {
        return new Options(
                template, parameters, ports, startAt, interceptors, chosen, concurrency, target, unscheduled);
    }

    public Options withConcurrency(int batches) {
        return new Options(template, parameters, ports, startAt, interceptors, variables, batches, target, unscheduled);
    }

    /** Leaves those functions to whoever calls them: neither their schedules nor their queues do. */
    public Options withUnscheduled(Set<String> functions) {
        return new Options(
                template, parameters, ports, startAt, interceptors, variables, concurrency, target, functions);
    }

    public Options on(Target chosen) {
        return new Options(
                template, parameters, ports, startAt, interceptors, variables, concurrency, chosen, unscheduled);
    }
}
