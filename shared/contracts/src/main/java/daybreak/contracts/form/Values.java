package daybreak.contracts.form;

import daybreak.contracts.json.Json;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Forms of numbers, dates and times. */
public final class Values {
    /** RFC 3339 with an offset; seconds are given, leap seconds are not. */
    public static final Form<Instant> INSTANT = temporal(
            "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                    + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
                    + "(Z|\\+(0[0-9]|1[0-4]):[0-5][0-9]|-(?!00:00)(0[0-9]|1[0-4]):[0-5][0-9])",
            "must be a time such as 2026-03-02T19:40:00Z", Values::instant);

    public static final Form<LocalDate> DATE = temporal(
            "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
            "must be a date such as 2014-02-28", LocalDate::parse);

    public static final Form<LocalTime> TIME =
            temporal("([01][0-9]|2[0-3]):[0-5][0-9]", "must be a time of day such as 06:00", LocalTime::parse);

    /** Days, hours and minutes; a day is 24 hours. */
    public static final Form<Duration> DURATION = temporal(
            "P(?=[0-9T])([0-9]{1,5}D)?(T(?=[0-9])([0-9]{1,7}H)?([0-9]{1,4}M)?)?",
            "must be a duration such as PT4H or P90D",
            Duration::parse);

    /** Years, months and days of the calendar. */
    public static final Form<Period> PERIOD = temporal(
            "P(?=[0-9])([0-9]{1,2}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?", "must be a period such as P3M", Period::parse);

    private Values() {}

    public static Form<Integer> integer(int least, int most) {
        return number(least, most).to(BigDecimal::intValueExact);
    }

    public static Form<Long> count() {
        return number(0, Long.MAX_VALUE).to(BigDecimal::longValueExact);
    }

    private static Form<BigDecimal> number(long least, long most) {
        return (value, place) -> {
            if (!(value instanceof Json.Num(String literal))) {
                return place.refuse("type", "must be a number, not " + value.kind());
            }
            BigDecimal number;
            try {
                number = new BigDecimal(literal);
            } catch (NumberFormatException _) {
                return place.refuse("maximum", "must not have an exponent of that size");
            }
            // Compared before it is looked at digit by digit: an exponent may be enormous.
            if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
                return place.refuse("minimum", "must be at least " + least);
            }
            if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
                return place.refuse("maximum", "must be at most " + most);
            }
            if (number.stripTrailingZeros().scale() > 0) {
                return place.refuse("type", "must be a whole number");
            }
            return () -> number;
        };
    }

    /** The pattern has looked at every character, and the JDK's parser is the dearest part of reading a message. */
    private static Instant instant(String text) {
        int offset = text.endsWith("Z") ? text.length() - 1 : text.length() - "+00:00".length();
        return LocalDateTime.of(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10),
                        Integer.parseInt(text, 11, 13, 10),
                        Integer.parseInt(text, 14, 16, 10),
                        Integer.parseInt(text, 17, 19, 10),
                        nanos(text, 20, offset))
                .toInstant(ZoneOffset.of(text.substring(offset)));
    }

    private static int nanos(String text, int from, int to) {
        int nanos = 0;
        for (int digit = 0; digit < 9; digit++) {
            nanos = nanos * 10 + (from + digit < to ? text.charAt(from + digit) - '0' : 0);
        }
        return nanos;
    }

    private static <T> Form<T> temporal(String regex, String says, Function<String, T> parse) {
        Pattern pattern = Pattern.compile(regex);
        return (value, place) -> {
            if (!(value instanceof Json.Text(String text))) {
                return place.refuse("type", "must be text, not " + value.kind());
            }
            if (!pattern.matcher(text).matches()) {
                return place.refuse("pattern", says);
            }
            try {
                T parsed = parse.apply(text);
                return () -> parsed;
            } catch (DateTimeException _) {
                return place.refuse("format", says);
            }
        };
    }
}
