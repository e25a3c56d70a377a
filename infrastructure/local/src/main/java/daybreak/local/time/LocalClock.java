package daybreak.local.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved, or runs on from wherever it was moved to. */
public final class LocalClock extends Clock {
    private final InstantSource real;
    private final AtomicReference<Reading> reading;

    private sealed interface Reading {
        record Standing(Instant at) implements Reading {}

        record Running(Duration aheadOfReal) implements Reading {}
    }

    private LocalClock(InstantSource real, Reading reading) {
        this.real = real;
        this.reading = new AtomicReference<>(reading);
    }

    /** A clock that stands at that instant. */
    public static LocalClock standingAt(Instant instant) {
        return new LocalClock(InstantSource.system(), new Reading.Standing(instant));
    }

    /** The real time. */
    public static LocalClock running() {
        return new LocalClock(InstantSource.system(), new Reading.Running(Duration.ZERO));
    }

    @Override
    public Instant instant() {
        return switch (reading.get()) {
            case Reading.Standing(Instant at) -> at;
            case Reading.Running(Duration ahead) -> real.instant().plus(ahead);
        };
    }

    /** Whether time passes by itself. */
    public boolean isRunning() {
        return reading.get() instanceof Reading.Running;
    }

    /** Moves the clock there and lets it stand. */
    public void standAt(Instant instant) {
        reading.set(new Reading.Standing(instant));
    }

    /** Lets time pass by itself from where the clock is. */
    public void run() {
        reading.set(new Reading.Running(Duration.between(real.instant(), instant())));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same clock read in a zone: it follows when this one is moved. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {
        private final LocalClock clock;
        private final ZoneId zone;

        Zoned(LocalClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
