package daybreak.local.sample;

import daybreak.domain.morning.MorningTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days and times of the sample's weeks, in London, as somebody would write them in a diary. */
final class WeekTime {
    private static final int YEAR = 2026;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME = new DateTimeFormatterBuilder()
            .appendPattern("d MMM HH:mm")
            .parseDefaulting(ChronoField.YEAR, YEAR)
            .toFormatter(Locale.UK);

    private WeekTime() {}

    /** @param said such as {@code 2 Mar 09:30} */
    static Instant at(String said) {
        return LocalDateTime.parse(said, DAY_AND_TIME)
                .atZone(MorningTimes.LONDON)
                .toInstant();
    }

    /** {@code Mon 2 Mar}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 2 Mar}. */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code Mon 2 Mar}, in London. */
    static String day(Instant at) {
        return day(MorningTimes.dayOf(at));
    }
}
