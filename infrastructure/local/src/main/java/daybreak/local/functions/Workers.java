package daybreak.local.functions;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;

/** Threads that work on the functions' calls, and someone who can wait until all of them are done. */
public final class Workers implements AutoCloseable {
    /** Work that may be interrupted. */
    @FunctionalInterface
    public interface Work {
        void run() throws InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Phaser busy = new Phaser(1);
    private final AtomicReference<Optional<RuntimeException>> failure = new AtomicReference<>(Optional.empty());

    /** Starts the work at once. */
    public void start(Work work) {
        busy.register();
        threads.execute(() -> {
            try {
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                failure.compareAndSet(Optional.empty(), Optional.of(e));
            } finally {
                busy.arriveAndDeregister();
            }
        });
    }

    /** Waits until nothing is being worked on; rethrows what went wrong in the local cloud itself. */
    public void await() {
        busy.arriveAndAwaitAdvance();
        failure.getAndSet(Optional.empty()).ifPresent(problem -> {
            throw problem;
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
