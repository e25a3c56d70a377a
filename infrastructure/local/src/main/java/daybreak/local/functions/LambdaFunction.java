package daybreak.local.functions;

import com.amazonaws.services.lambda.runtime.Context;
import daybreak.aws.Environment;
import daybreak.local.template.Function;
import daybreak.local.template.LocalNames;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A function and its instances. As on Lambda, two calls at once never share an instance, an instance is used again, and
 * one that ran out of time is not: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html
 */
public final class LambdaFunction implements AutoCloseable {
    private final Function template;
    private final String arn;
    private final Environment environment;
    private final LogLines log;
    private final ConcurrentLinkedDeque<Handler> idle = new ConcurrentLinkedDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger running = new AtomicInteger();

    /** The environment is the template's variables and what Lambda adds. */
    public LambdaFunction(Function template, LocalNames names, Environment environment, LogLines log) {
        this.template = template;
        this.arn = names.functionArn(template.logicalId());
        this.environment = environment;
        this.log = log;
    }

    public Function template() {
        return template;
    }

    /** Whether a call is being worked on. */
    public boolean isRunning() {
        return running.get() > 0;
    }

    /** Whether the class that the template names is on the class path; without it every call fails. */
    public boolean hasHandler() {
        return Handler.isOnClassPath(template.handler());
    }

    /**
     * Calls the function and waits for it.
     *
     * @throws FunctionFailedException if the handler threw, answered something that is not JSON, or took too long
     */
    public String call(String event) throws InterruptedException {
        Handler handler = Optional.ofNullable(idle.poll()).orElseGet(this::coldStart);
        Context context = new LocalContext(template, arn, line -> log.add(template.logicalId(), line));
        running.incrementAndGet();
        Future<String> answer = threads.submit(
                () -> FunctionOutput.during(template.logicalId(), log, () -> handler.call(event, context)));
        try {
            String json = answer.get(template.timeout().toMillis(), TimeUnit.MILLISECONDS);
            idle.push(handler);
            return json;
        } catch (ExecutionException e) {
            idle.push(handler);
            log.failed(template.logicalId(), e.getCause() == null ? e : e.getCause());
            throw new FunctionFailedException(template.logicalId() + " threw", e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            log.add(
                    template.logicalId(),
                    "Task timed out after " + template.timeout().toSeconds() + " seconds");
            throw new FunctionFailedException(template.logicalId() + " ran out of time", e);
        } finally {
            running.decrementAndGet();
        }
    }

    /** A constructor that throws fails the call, as a failed initialisation does on Lambda. */
    private Handler coldStart() {
        try {
            return Handler.make(template.handler(), environment);
        } catch (IllegalStateException e) {
            log.failed(template.logicalId(), e);
            throw new FunctionFailedException(template.logicalId() + " did not start", e);
        }
    }

    /** Drops every instance, as when Lambda takes its environments away. */
    public void dropInstances() {
        idle.clear();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
