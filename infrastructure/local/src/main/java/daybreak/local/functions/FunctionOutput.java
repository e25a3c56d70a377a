package daybreak.local.functions;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What a handler prints goes to its function's log, as on Lambda, and not to the terminal of the local cloud.
 *
 * <p>See https://docs.aws.amazon.com/lambda/latest/dg/java-logging.html
 */
public final class FunctionOutput {
    private static final ScopedValue<Call> CURRENT = ScopedValue.newInstance();

    private record Call(String function, LogLines log, ByteArrayOutputStream line) {
        void write(int sign) {
            if (sign == '\n') {
                log.add(function, line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(sign);
            }
        }
    }

    private FunctionOutput() {}

    /** From now on, what functions print is kept apart from what anyone else prints. */
    public static synchronized void capture() {
        if (!(System.out instanceof Divider)) {
            System.setOut(new Divider(System.out));
        }
    }

    static <T> T during(String function, LogLines log, Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, new Call(function, log, new ByteArrayOutputStream()))
                .call(work::call);
    }

    private static Optional<Call> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    private static final class Divider extends PrintStream {
        Divider(PrintStream elsewhere) {
            super(new DividingStream(elsewhere), true, StandardCharsets.UTF_8);
        }
    }

    private static final class DividingStream extends OutputStream {
        private final PrintStream elsewhere;

        DividingStream(PrintStream elsewhere) {
            this.elsewhere = elsewhere;
        }

        @Override
        public void write(int sign) {
            current().ifPresentOrElse(call -> call.write(sign), () -> elsewhere.write(sign));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            current()
                    .ifPresentOrElse(
                            call -> {
                                for (int i = offset; i < offset + length; i++) {
                                    call.write(bytes[i]);
                                }
                            },
                            () -> elsewhere.write(bytes, offset, length));
        }

        @Override
        public void flush() {
            elsewhere.flush();
        }
    }
}
