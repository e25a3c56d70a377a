package daybreak.endtoend.crash;

import org.jspecify.annotations.Nullable;

/**
 * One call of an AWS API by a function.
 *
 * @param function the handler's name
 * @param after the operation that the function called before this one, empty for its first
 * @param nth its place among the calls of that function in the whole morning, from 1
 */
record RecordedCall(String function, String after, String operation, int nth) {
    /** @param previous the function's call before this one, if it made one */
    static RecordedCall after(@Nullable RecordedCall previous, String function, String operation) {
        return previous == null
                ? new RecordedCall(function, "", operation, 1)
                : new RecordedCall(function, previous.operation, operation, previous.nth + 1);
    }

    boolean sendsEmail() {
        return operation.equals("SendEmail") || operation.equals("SendRawEmail");
    }

    @Override
    public String toString() {
        return function + " call " + nth + " (" + operation + ")";
    }
}
