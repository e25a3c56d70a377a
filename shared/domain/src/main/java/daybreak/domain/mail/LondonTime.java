package daybreak.domain.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Days and times as a person in London would say them. */
public final class LondonTime {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonTime() {}

    /** {@code Saturday 21 November 2026}. */
    public static String day(LocalDate day) {
        return capital(day.getDayOfWeek()) + " " + date(day);
    }

    /** {@code Saturday 21 November 2026}, in London. */
    public static String day(Instant at) {
        return day(at.atZone(LONDON).toLocalDate());
    }

    /** {@code 21 November 2026}. */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + capital(day.getMonth()) + " " + day.getYear();
    }

    /** {@code on Saturday 21 November 2026 at about 22:40}. */
    public static String onDayAtAbout(Instant at) {
        return "on " + day(at) + " at about " + time(at);
    }

    /** {@code Saturday 21 November 2026 at 22:40}. */
    public static String dayAt(Instant at) {
        return day(at) + " at " + time(at);
    }

    /** {@code 22:40 on 21 November}: as short as fits a subject line. */
    public static String brief(Instant at) {
        LocalDate day = at.atZone(LONDON).toLocalDate();
        return time(at) + " on " + day.getDayOfMonth() + " " + capital(day.getMonth());
    }

    /** {@code 22:40}; of an hour that occurs twice, it says which. */
    public static String time(Instant at) {
        ZonedDateTime inLondon = at.atZone(LONDON);
        LocalTime time = inLondon.toLocalTime();
        String clock = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
        List<ZoneOffset> offsets = LONDON.getRules().getValidOffsets(inLondon.toLocalDateTime());
        if (offsets.size() < 2) {
            return clock;
        }
        return clock
                + (offsets.getFirst().equals(inLondon.getOffset())
                        ? " (before the clocks went back)"
                        : " (after the clocks went back)");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The JDK's English names of days and months need locale data that costs a cold start; the constants' own do not. */
    private static String capital(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
