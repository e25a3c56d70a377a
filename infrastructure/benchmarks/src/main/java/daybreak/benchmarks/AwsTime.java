package daybreak.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Adds up the time that one thread spends inside the SDK, from the call to its answer, marshalling included. */
final class AwsTime implements ExecutionInterceptor {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Spent started = new Spent(0, 0);
    private Spent inside = new Spent(0, 0);

    /** Nanoseconds that passed, and of them those in which the thread had a core. */
    record Spent(long elapsed, long onCore) {
        static Spent now() {
            return new Spent(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
        }

        Spent since(Spent before) {
            return new Spent(elapsed - before.elapsed, onCore - before.onCore);
        }

        Spent and(Spent more) {
            return new Spent(elapsed + more.elapsed, onCore + more.onCore);
        }
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        started = Spent.now();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        inside = inside.and(Spent.now().since(started));
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        inside = inside.and(Spent.now().since(started));
    }

    /** The time inside since it was last asked. */
    Spent take() {
        Spent taken = inside;
        inside = new Spent(0, 0);
        return taken;
    }
}
