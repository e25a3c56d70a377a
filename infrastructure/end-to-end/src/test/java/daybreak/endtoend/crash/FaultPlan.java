package daybreak.endtoend.crash;

import daybreak.local.email.SesFault;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Listens to every AWS call of the functions, and makes the one fail that it is told to. Calls are counted for each
 * function by itself, so that it does not matter which of two schedules of one minute comes first.
 */
final class FaultPlan implements ExecutionInterceptor {
    private static final ExecutionAttribute<RecordedCall> CALL = new ExecutionAttribute<>("recorded call");
    private static final StackWalker STACK = StackWalker.getInstance();

    private record Planned(RecordedCall call, Fault fault) {}

    private final List<RecordedCall> calls = new ArrayList<>();
    private final Map<String, RecordedCall> latest = new HashMap<>();
    private Optional<Planned> planned = Optional.empty();
    private boolean struck;
    private Consumer<SesFault> ses = fault -> {};

    /** Tells it how to make SES's next answer a failure. */
    void onSes(Consumer<SesFault> failNext) {
        ses = failNext;
    }

    synchronized void none() {
        begin(Optional.empty());
    }

    synchronized void plan(RecordedCall call, Fault fault) {
        begin(Optional.of(new Planned(call, fault)));
    }

    private void begin(Optional<Planned> next) {
        calls.clear();
        latest.clear();
        planned = next;
        struck = false;
    }

    /** Every call since the plan was made, in order. */
    synchronized List<RecordedCall> calls() {
        return List.copyOf(calls);
    }

    /** Whether the call that was to fail was made. */
    synchronized boolean struck() {
        return struck;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        RecordedCall call = count(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
        attributes.putAttribute(CALL, call);
        switch (faultOf(call)) {
            case Fault.RequestLost() -> throw lost("no answer", new SocketTimeoutException("read timed out"));
            case Fault.NoConnection() -> throw lost("no connection", new ConnectException("connection refused"));
            case Fault.SesSays(SesFault what) -> ses.accept(what);
            case Fault.AnswerLost() -> {}
            case null -> {}
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (faultOf(attributes.getAttribute(CALL)) instanceof Fault.AnswerLost) {
            throw lost("answer lost", new SocketTimeoutException("read timed out"));
        }
    }

    /** An answer that is a refusal can be lost too. */
    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        RecordedCall call = attributes.getAttribute(CALL);
        return call != null && faultOf(call) instanceof Fault.AnswerLost
                ? lost("answer lost", new SocketTimeoutException("read timed out"))
                : context.exception();
    }

    private synchronized RecordedCall count(String operation) {
        String function = caller();
        RecordedCall call = RecordedCall.after(latest.get(function), function, operation);
        latest.put(function, call);
        calls.add(call);
        return call;
    }

    private synchronized @Nullable Fault faultOf(RecordedCall call) {
        if (planned.isEmpty() || !planned.get().call().equals(call)) {
            return null;
        }
        struck = true;
        return planned.get().fault();
    }

    private static String caller() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.startsWith("daybreak.") && name.endsWith("Handler"))
                        .filter(name -> !name.startsWith("daybreak.local."))
                        .findFirst())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .orElse("nobody");
    }

    private static SdkClientException lost(String says, Exception cause) {
        return SdkClientException.create(says, cause);
    }
}
