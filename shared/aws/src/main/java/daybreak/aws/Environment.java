package daybreak.aws;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * What a function may know of where it runs: its variables, the time, who listens to its AWS calls and where its log
 * goes, a line at a time. On Lambda these
 * are the process's own; the local cloud binds {@link #SCOPE} while it constructs a handler.
 */
public record Environment(
        Map<String, String> variables, Clock clock, List<ExecutionInterceptor> interceptors, Consumer<String> log) {
    public static final ScopedValue<Environment> SCOPE = ScopedValue.newInstance();

    public Environment {
        variables = Map.copyOf(variables);
        interceptors = List.copyOf(interceptors);
    }

    public Environment(Map<String, String> variables, Clock clock, List<ExecutionInterceptor> interceptors) {
        this(variables, clock, interceptors, System.out::println);
    }

    public static Environment current() {
        return SCOPE.isBound() ? SCOPE.get() : new Environment(System.getenv(), Clock.systemUTC(), List.of());
    }

    /**
     * Where a person's command runs: what the command line says goes before the variables.
     *
     * @param endpoints of other services than the region's, by the variable that names each; the local cloud's, mostly
     */
    public static Environment ofCommand(
            Map<String, String> variables,
            Optional<String> region,
            Map<String, Optional<String>> endpoints,
            Clock clock) {
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("AWS_REGION", "eu-west-2");
        region.ifPresent(name -> all.put("AWS_REGION", name));
        endpoints.forEach((variable, endpoint) -> endpoint.ifPresent(url -> {
            all.put(variable, url);
            // The local cloud asks who is there and takes any answer.
            all.putIfAbsent("AWS_ACCESS_KEY_ID", "local");
            all.putIfAbsent("AWS_SECRET_ACCESS_KEY", "local");
        }));
        return new Environment(all, clock, List.of());
    }

    /** @throws IllegalStateException naming the variable that is not set */
    public String required(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalStateException("environment variable " + name + " is not set"));
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
