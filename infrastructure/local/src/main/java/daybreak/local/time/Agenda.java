package daybreak.local.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is to happen at a certain time, in order; of two things at the same time, the one entered first comes first. */
public final class Agenda {
    /** Why something is on the agenda, which decides who waits for it. */
    public enum Kind {
        /** A schedule fires. It recurs for ever, so nobody waits for the last one. */
        SCHEDULE,
        /** A message that was not dealt with becomes visible again, or a failed call is tried again. */
        RETRY,
        /** A mailbox answers an email. */
        EMAIL_EVENT
    }

    /** One thing that is due. */
    public record Entry(Instant due, long order, Kind kind, Runnable action) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::order));
    private long order;

    /** Enters an action. It must not block: it starts work and does not wait for it. */
    public synchronized void at(Instant due, Kind kind, Runnable action) {
        entries.add(new Entry(due, order++, kind, action));
    }

    /** When the next entry of any kind is due. */
    public synchronized Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::due);
    }

    /** When the next entry of that kind is due. */
    public synchronized Optional<Instant> next(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::due)
                .min(Comparator.naturalOrder());
    }

    /** Runs what is due by then; says whether anything was. Entries made meanwhile run too, if they are due. */
    public boolean run(Instant now) {
        boolean any = false;
        for (Optional<Entry> due = take(now); due.isPresent(); due = take(now)) {
            any = true;
            due.get().action().run();
        }
        return any;
    }

    private synchronized Optional<Entry> take(Instant now) {
        Entry first = entries.peek();
        if (first == null || first.due().isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(entries.remove());
    }

    /** Forgets everything. */
    public synchronized void clear() {
        entries.clear();
    }

    /** Everything, in order, for a person to read. */
    public synchronized List<Entry> upcoming() {
        var sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::due).thenComparingLong(Entry::order));
        return sorted;
    }
}
