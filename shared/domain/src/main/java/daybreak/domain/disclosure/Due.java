package daybreak.domain.disclosure;

import daybreak.domain.morning.MorningTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when something must be done.
 *
 * @param on the London day; where there is no instant, all of it is in time
 * @param at the very instant, where the limit is one of elapsed hours
 */
public record Due(LocalDate on, Optional<Instant> at) {
    public static Due on(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    public static Due at(Instant instant) {
        return new Due(MorningTimes.dayOf(instant), Optional.of(instant));
    }

    public boolean isPast(Instant now) {
        return at.map(now::isAfter).orElseGet(() -> MorningTimes.dayOf(now).isAfter(on));
    }

    /** The earlier of the two. */
    public Due orSooner(Due other) {
        if (!on.equals(other.on)) {
            return on.isBefore(other.on) ? this : other;
        }
        Instant mine = at.orElse(Instant.MAX);
        return mine.isAfter(other.at.orElse(Instant.MAX)) ? other : this;
    }
}
