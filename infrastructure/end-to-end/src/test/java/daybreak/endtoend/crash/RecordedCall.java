package daybreak.endtoend.crash;

/**
 * One call of an AWS API by a function.
 *
 * @param function the handler's name
 * @param nth its place among the calls of that function in the whole morning, from 1
 */
record RecordedCall(String function, String operation, int nth) {
    boolean sendsEmail() {
        return operation.equals("SendEmail") || operation.equals("SendRawEmail");
    }

    @Override
    public String toString() {
        return function + " call " + nth + " (" + operation + ")";
    }
}
