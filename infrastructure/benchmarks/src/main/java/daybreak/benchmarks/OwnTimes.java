package daybreak.benchmarks;

import java.util.Arrays;

/**
 * How long each of many messages took, in nanoseconds, the shortest first.
 */
final class OwnTimes {
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final long[] own;
    private final long[] onCore;
    private final long[] whole;

    /**
     * The times of the same messages.
     *
     * @param own AWS calls taken out
     * @param onCore of that, the time on a core: what is left when others crowd the machine
     * @param whole from call to answer
     */
    OwnTimes(long[] own, long[] onCore, long[] whole) {
        this.own = sorted(own);
        this.onCore = sorted(onCore);
        this.whole = sorted(whole);
    }

    private static long[] sorted(long[] times) {
        long[] copy = times.clone();
        Arrays.sort(copy);
        return copy;
    }

    int messages() {
        return own.length;
    }

    double ownMedian() {
        return at(own, 0.5);
    }

    double ownP99() {
        return at(own, 0.99);
    }

    double onCoreMedian() {
        return at(onCore, 0.5);
    }

    double wholeMedian() {
        return at(whole, 0.5);
    }

    double wholeP99() {
        return at(whole, 0.99);
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * (sorted.length - 1)))] / NANOS_A_MILLISECOND;
    }
}
