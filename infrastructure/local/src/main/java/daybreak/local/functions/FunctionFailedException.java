package daybreak.local.functions;

/** A function's call failed; the log lines say how. */
public final class FunctionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FunctionFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
