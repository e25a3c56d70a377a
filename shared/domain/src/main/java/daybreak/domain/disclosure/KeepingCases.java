package daybreak.domain.disclosure;

import daybreak.domain.morning.MorningTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a case is kept: until a person has reviewed it and decided. Nothing is deleted by itself. Source: College of
 * Policing, Management of police information: review, retention and disposal (B).
 */
public final class KeepingCases {
    private KeepingCases() {}

    /** The London day of the review; a case that is open, or was opened again, has none. */
    public static Optional<LocalDate> reviewOn(DisclosureCase of, Period reviewClosed) {
        return of.progress().closedAt().map(at -> MorningTimes.dayOf(at).plus(reviewClosed));
    }

    /** Of steps whose case never began, for nobody will close it. */
    public static LocalDate reviewUnopened(Instant parkedAt, Period reviewClosed) {
        return MorningTimes.dayOf(parkedAt).plus(reviewClosed);
    }
}
