package daybreak.benchmarks;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import daybreak.aws.Environment;
import daybreak.benchmarks.AwsTime.Spent;
import daybreak.local.LocalCloud;
import daybreak.testing.cloud.NoContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Calls one instance of a function as Lambda does once it is warm, one message a call, and takes the time. */
final class DirectCalls {
    /** Calls before the first that counts; the local cloud has warmed the same code before. */
    private static final int WARM_UP = 200;

    private static final double NANOS_A_MILLISECOND = 1e6;

    /** What a function logs of a message that it rejects. */
    static final String REJECTED = "\"message\":\"rejected\"";

    private final RequestHandler<SQSEvent, SQSBatchResponse> handler;
    private final AwsTime aws = new AwsTime();
    private String lastLine = "";
    private boolean rejected;

    /** An instance of the function as the template describes it. */
    static DirectCalls of(LocalCloud cloud, String function, Instant now) throws ReflectiveOperationException {
        return new DirectCalls(
                cloud, function, now, cloud.template().function(function).handler(), List.of());
    }

    /** The same, with its AWS requests counted. */
    static DirectCalls of(LocalCloud cloud, String function, Instant now, CallCounter counter)
            throws ReflectiveOperationException {
        return new DirectCalls(
                cloud, function, now, cloud.template().function(function).handler(), List.of(counter));
    }

    /** Another handler in a function's place, with the function's variables. */
    static DirectCalls inPlaceOf(
            LocalCloud cloud, String function, Instant now, Class<? extends RequestHandler<SQSEvent, ?>> handler)
            throws ReflectiveOperationException {
        return new DirectCalls(cloud, function, now, handler.getName(), List.of());
    }

    @SuppressWarnings("unchecked") // every function that a queue calls takes and gives these two
    private DirectCalls(LocalCloud cloud, String function, Instant now, String handler, List<ExecutionInterceptor> more)
            throws ReflectiveOperationException {
        Map<String, String> variables =
                new HashMap<>(cloud.template().function(function).environment());
        variables.putAll(cloud.clientVariables());
        Environment environment = new Environment(
                variables,
                Clock.fixed(now, ZoneOffset.UTC),
                Stream.concat(Stream.of(aws), more.stream()).toList(),
                this::heard);
        this.handler = (RequestHandler<SQSEvent, SQSBatchResponse>) ScopedValue.where(Environment.SCOPE, environment)
                .call(() -> Class.forName(handler).getDeclaredConstructor().newInstance());
    }

    private void heard(String line) {
        if (!rejected) {
            lastLine = line;
            rejected = line.contains(REJECTED);
        }
    }

    /** What fails or is rejected has less to do than it should, and so looks fast. */
    private void requireDone(SQSBatchResponse answer) {
        if (rejected || !answer.getBatchItemFailures().isEmpty()) {
            throw new IllegalStateException("a message was not done: " + lastLine);
        }
    }

    /** Milliseconds of one message, AWS calls taken out: as a clock saw them, and as they were spent on a core. */
    Own own(String body) {
        return own(event(0, body));
    }

    /** The same of a message that came from the queue with that ARN. */
    Own own(String queueArn, String body) {
        SQSEvent event = event(0, body);
        event.getRecords().getFirst().setEventSourceArn(queueArn);
        return own(event);
    }

    private Own own(SQSEvent event) {
        aws.take();
        Spent start = Spent.now();
        SQSBatchResponse answer = handler.handleRequest(event, new NoContext());
        Spent took = Spent.now().since(start);
        requireDone(answer);
        Spent own = took.since(aws.take());
        return new Own(own.elapsed() / NANOS_A_MILLISECOND, own.onCore() / NANOS_A_MILLISECOND);
    }

    /** Milliseconds. */
    record Own(double elapsed, double onCore) {
        static final Own NONE = new Own(0, 0);

        Own and(Own more) {
            return new Own(elapsed + more.elapsed, onCore + more.onCore);
        }
    }

    /** The first messages warm it up, the others count. */
    OwnTimes time(List<String> bodies) {
        long[] owns = new long[bodies.size() - WARM_UP];
        long[] onCore = new long[bodies.size() - WARM_UP];
        long[] whole = new long[bodies.size() - WARM_UP];
        for (int i = 0; i < bodies.size(); i++) {
            SQSEvent event = event(i, bodies.get(i));
            aws.take();
            Spent start = Spent.now();
            SQSBatchResponse answer = handler.handleRequest(event, new NoContext());
            Spent took = Spent.now().since(start);
            requireDone(answer);
            if (i >= WARM_UP) {
                Spent own = took.since(aws.take());
                owns[i - WARM_UP] = own.elapsed();
                onCore[i - WARM_UP] = own.onCore();
                whole[i - WARM_UP] = took.elapsed();
            }
        }
        return new OwnTimes(owns, onCore, whole);
    }

    private static SQSEvent event(int index, String body) {
        SQSMessage message = new SQSMessage();
        message.setMessageId("direct-" + index);
        message.setBody(body);
        message.setEventSourceArn("arn:aws:sqs:eu-west-2:000000000000:direct");
        message.setAttributes(Map.of());
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(message));
        return event;
    }
}
