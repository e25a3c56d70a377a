package daybreak.local;

import daybreak.local.functions.QueueFeed;
import daybreak.local.functions.Workers;
import daybreak.local.queues.QueueDepth;
import daybreak.local.queues.Queues;
import daybreak.local.time.Agenda;
import daybreak.local.time.LocalClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Moves the clock and does, in order, everything that falls due on the way. While the clock stands, nothing in the cloud
 * works except in here: a test sees no more and no less than what had to happen by that time.
 */
final class Motion {
    /** A queue whose messages come back for longer than this has no dead-letter queue. */
    private static final Duration LONGEST_RETRY = Duration.ofHours(24);

    /** How far ahead a mailbox's answer may lie for {@link #settle} to wait for it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How closely we look for messages of which only SQS knows when they are due. */
    private static final Duration STEP = Duration.ofSeconds(1);

    private final LocalClock clock;
    private final Agenda agenda;
    private final Queues queues;
    private final List<QueueFeed> feeds;
    private final Workers workers;
    private final int concurrency;

    /** As they were when everything due had been done: asking is what takes longest where the queues are elsewhere. */
    private Map<String, QueueDepth> depths = Map.of();

    Motion(LocalClock clock, Agenda agenda, Queues queues, List<QueueFeed> feeds, Workers workers, int concurrency) {
        this.clock = clock;
        this.agenda = agenda;
        this.queues = queues;
        this.feeds = feeds;
        this.workers = workers;
        this.concurrency = concurrency;
    }

    void advanceTo(Instant target) {
        if (target.isBefore(clock.instant())) {
            throw new IllegalArgumentException("the clock is at " + clock.instant() + ", after " + target);
        }
        settleNow();
        for (Optional<Instant> stop = nextStop(target); stop.isPresent(); stop = nextStop(target)) {
            clock.standAt(stop.get());
            settleNow();
        }
        clock.standAt(target);
        settleNow();
    }

    private Optional<Instant> nextStop(Instant target) {
        return Stream.concat(agenda.next().stream(), unknownMessages().stream())
                .min(Instant::compareTo)
                .filter(stop -> !stop.isAfter(target));
    }

    /** Does what is due, and goes on to the retries and to what mailboxes answer soon, until nothing is left to wait for. */
    void settle() {
        Instant start = clock.instant();
        settleNow();
        for (Optional<Instant> stop = nextWait(start); stop.isPresent(); stop = nextWait(start)) {
            if (stop.get().isAfter(start.plus(LONGEST_RETRY))) {
                throw new IllegalStateException("messages still come back after " + LONGEST_RETRY);
            }
            advanceTo(stop.get());
        }
    }

    private Optional<Instant> nextWait(Instant start) {
        Instant patience = start.plus(PATIENCE);
        return Stream.of(
                        agenda.next(Agenda.Kind.EMAIL_EVENT).filter(due -> !due.isAfter(patience)),
                        agenda.next(Agenda.Kind.RETRY),
                        unknownMessages())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Delayed messages, and those that someone else has received, come back when only SQS knows. */
    private Optional<Instant> unknownMessages() {
        boolean isRetryKnown = agenda.next(Agenda.Kind.RETRY).isPresent();
        boolean any = depths.values().stream()
                .anyMatch(depth -> depth.delayed() > 0 || (depth.inFlight() > 0 && !isRetryKnown));
        return any ? Optional.of(clock.instant().plus(STEP)) : Optional.empty();
    }

    /** Does everything that is due at this instant. */
    void settleNow() {
        boolean moved = true;
        while (moved) {
            workers.await();
            while (agenda.run(clock.instant())) {
                workers.await();
            }
            Map<String, QueueDepth> before = depths();
            depths = drain(before) ? depths() : before;
            // Messages of a blocked FIFO group are visible and yet not given: only a change is progress.
            moved = !before.equals(depths) || isDue(agenda.next());
        }
    }

    private boolean isDue(Optional<Instant> next) {
        return next.filter(due -> !due.isAfter(clock.instant())).isPresent();
    }

    /** Lets the functions have what is visible; says whether anything was. */
    private boolean drain(Map<String, QueueDepth> depths) {
        List<QueueFeed> due =
                feeds.stream().filter(feed -> visible(depths, feed) > 0).toList();
        for (QueueFeed feed : due) {
            for (int worker = 0; worker < Math.min(concurrency, visible(depths, feed)); worker++) {
                workers.start(feed::drain);
            }
            if (concurrency == 1) {
                workers.await();
            }
        }
        workers.await();
        return !due.isEmpty();
    }

    private static long visible(Map<String, QueueDepth> depths, QueueFeed feed) {
        return Optional.ofNullable(depths.get(feed.queue().name()))
                .map(QueueDepth::visible)
                .orElse(0L);
    }

    private Map<String, QueueDepth> depths() {
        var depths = new LinkedHashMap<String, QueueDepth>();
        feeds.forEach(feed ->
                depths.put(feed.queue().name(), queues.depth(feed.queue().name())));
        return depths;
    }

    /** Whether no message waits for a function. */
    boolean isIdle() {
        return depths().values().stream().allMatch(depth -> depth.total() == 0)
                && feeds.stream().noneMatch(feed -> feed.function().isRunning());
    }
}
