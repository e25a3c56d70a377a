package daybreak.local;

import daybreak.local.functions.QueueFeed;
import daybreak.local.time.Agenda;
import daybreak.local.time.LocalClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.exception.SdkException;

/** Keeps the cloud going while time passes by itself: every queue is polled, every schedule fires when it is due. */
final class Running implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(100);
    private static final Duration LONG_POLL = Duration.ofSeconds(3);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** One turn of something that goes on for ever. */
    @FunctionalInterface
    private interface Turn {
        void take() throws InterruptedException;
    }

    Running(LocalClock clock, Agenda agenda, List<QueueFeed> feeds, int concurrency) {
        forEver(() -> {
            agenda.run(clock.instant());
            Thread.sleep(TICK);
        });
        for (QueueFeed feed : feeds) {
            for (int worker = 0; worker < concurrency; worker++) {
                forEver(() -> feed.takeOne(LONG_POLL));
            }
        }
    }

    private void forEver(Turn turn) {
        threads.execute(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    turn.take();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (SdkException e) {
                    pause();
                }
            }
        });
    }

    /** The queues may be closing, or too busy to answer: as Lambda would, look again a little later. */
    private static void pause() {
        try {
            Thread.sleep(AFTER_A_FAULT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
