package daybreak.aws.watching;

import daybreak.aws.Environment;
import daybreak.contracts.json.Json;
import daybreak.domain.message.NotSetUpException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes one JSON line per event, and one per count, to the function's log. */
public final class Watch {
    private static final String NAMESPACE = "Daybreak";

    private final Environment environment;
    private final String service;
    private final String stack;

    /** @param service the function's name, as its folder spells it */
    public Watch(Environment environment, String service) {
        this.environment = environment;
        this.service = service;
        this.stack = environment.required("STACK_NAME");
    }

    /**
     * @param correlationId opaque id of the message or item
     * @param fields ids, codes and numbers
     */
    public void info(String message, String correlationId, Map<String, String> fields) {
        line("INFO", message, correlationId, fields);
    }

    public void warn(String message, String correlationId, Map<String, String> fields) {
        line("WARN", message, correlationId, fields);
    }

    /**
     * A fault by its type and place: the words of an exception may repeat what it choked on. What is not set up is said as
     * well, in words that are ours.
     */
    public void fault(String correlationId, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error_type", fault.getClass().getName());
        fields.put("error_at", trace.length == 0 ? "" : trace[0].toString());
        if (fault instanceof NotSetUpException lacking) {
            fields.put("error_says", String.valueOf(lacking.getMessage()));
        }
        line("ERROR", "fault", correlationId, fields);
    }

    private void line(String level, String message, String correlationId, Map<String, String> fields) {
        Json.Builder line = Json.object()
                .with("timestamp", environment.clock().instant())
                .with("level", level)
                .with("service", service)
                .with("message", message)
                .with("correlation_id", correlationId);
        fields.forEach(line::with);
        environment.log().accept(Json.write(line.build()));
    }

    /**
     * Adds to a count, in CloudWatch's embedded metric format, by stack and service: two stacks in one account each have
     * their own. Every message counts something, so the line is put together
     * as text.
     *
     * @param metric a word of letters, which JSON takes as it is
     */
    public void count(String metric, long value) {
        environment
                .log()
                .accept("{\"_aws\":{\"Timestamp\":" + environment.clock().millis()
                        + ",\"CloudWatchMetrics\":[{\"Namespace\":\"" + NAMESPACE
                        + "\",\"Dimensions\":[[\"stack\",\"service\"]],\"Metrics\":[{\"Name\":\"" + metric
                        + "\",\"Unit\":\"Count\"}]}]},\"stack\":\"" + stack + "\",\"service\":\"" + service + "\",\""
                        + metric + "\":" + value
                        + "}");
    }
}
