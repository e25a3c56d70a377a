package daybreak.local.queues;

/** How many messages a queue holds: to be received, being worked on or waiting to be tried again, not yet due. */
public record QueueDepth(long visible, long inFlight, long delayed) {
    public long total() {
        return visible + inFlight + delayed;
    }
}
