package daybreak.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Counts the functions' AWS requests, by function and operation, and the units that DynamoDB says they cost. */
final class CallCounter implements ExecutionInterceptor {
    /** DynamoDB Local reports half of what AWS bills for a transaction. */
    private static final double UNREPORTED = 2;

    private static final StackWalker STACK = StackWalker.getInstance();

    record Call(String function, String operation) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            int byFunction = function.compareTo(other.function);
            return byFunction == 0 ? operation.compareTo(other.operation) : byFunction;
        }
    }

    /** @param units read or write units, as the operation reads or writes */
    record Tally(long requests, double units) {}

    private record Adders(LongAdder requests, DoubleAdder units) {
        Adders() {
            this(new LongAdder(), new DoubleAdder());
        }
    }

    private final Map<Call, Adders> counted = new ConcurrentHashMap<>();

    /** What was counted since the last time. */
    Map<Call, Tally> take() {
        Map<Call, Tally> taken = new TreeMap<>();
        counted.forEach((call, adders) -> taken.put(
                call, new Tally(adders.requests().sum(), adders.units().sum())));
        counted.clear();
        return taken;
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        ReturnConsumedCapacity total = ReturnConsumedCapacity.TOTAL;
        return switch (context.request()) {
            case TransactWriteItemsRequest write ->
                write.toBuilder().returnConsumedCapacity(total).build();
            case QueryRequest query ->
                query.toBuilder().returnConsumedCapacity(total).build();
            case GetItemRequest get ->
                get.toBuilder().returnConsumedCapacity(total).build();
            case BatchGetItemRequest get ->
                get.toBuilder().returnConsumedCapacity(total).build();
            case SdkRequest other -> other;
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        String operation = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME) + "."
                + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        Adders adders = counted.computeIfAbsent(new Call(function(), operation), call -> new Adders());
        adders.requests().increment();
        adders.units()
                .add(
                        switch (context.response()) {
                            case TransactWriteItemsResponse write ->
                                UNREPORTED
                                        * write.consumedCapacity().stream()
                                                .mapToDouble(ConsumedCapacity::capacityUnits)
                                                .sum();
                            case BatchGetItemResponse get ->
                                get.consumedCapacity().stream()
                                        .mapToDouble(ConsumedCapacity::capacityUnits)
                                        .sum();
                            case QueryResponse query -> query.consumedCapacity().capacityUnits();
                            case GetItemResponse get -> get.consumedCapacity().capacityUnits();
                            case Object other -> 0;
                        });
    }

    /** The SDK calls us on the thread of the handler that called it. */
    private static String function() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> name.startsWith("daybreak.") && name.endsWith("Handler"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1, name.length() - "Handler".length()))
                .findFirst()
                .orElse("other"));
    }
}
