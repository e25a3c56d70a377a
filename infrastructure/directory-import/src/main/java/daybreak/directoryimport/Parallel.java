package daybreak.directoryimport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does requests side by side: DynamoDB takes far more of them at once than one connection asks for. */
final class Parallel {
    private static final int AT_ONCE = 16;

    private Parallel() {}

    /** Calls {@code action} for each chunk; the first failure is thrown once those under way have ended. */
    static <T> void forEachChunk(List<T> items, int size, Consumer<List<T>> action) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> under = new ArrayList<>();
            for (int from = 0; from < items.size(); from += size) {
                List<T> chunk = items.subList(from, Math.min(from + size, items.size()));
                under.add(threads.submit(() -> action.accept(chunk)));
            }
            for (Future<?> each : under) {
                await(each, threads);
            }
        }
    }

    private static void await(Future<?> each, ExecutorService threads) {
        try {
            each.get();
        } catch (ExecutionException e) {
            threads.shutdownNow();
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
