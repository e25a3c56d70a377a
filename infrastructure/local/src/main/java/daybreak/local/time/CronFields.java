package daybreak.local.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The six fields of AWS's cron expressions: minutes, hours, day of month, month, day of week, year. */
record CronFields(BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekdays, BitSet years) {
    private static final List<String> MONTHS =
            List.of("", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("", "SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    static CronFields of(String expression) {
        String[] fields = expression.strip().split("\\s+", -1);
        if (fields.length != 6) {
            throw new IllegalArgumentException("a cron expression has six fields: " + expression);
        }
        return new CronFields(
                set(fields[0], 0, 59, List.of()),
                set(fields[1], 0, 23, List.of()),
                set(fields[2], 1, 31, List.of()),
                set(fields[3], 1, 12, MONTHS),
                set(fields[4], 1, 7, WEEKDAYS),
                set(fields[5], FIRST_YEAR, LAST_YEAR, List.of()));
    }

    /** The first matching time after that one. */
    Optional<LocalDateTime> after(LocalDateTime time) {
        LocalDateTime from = time.plusMinutes(1).withSecond(0).withNano(0);
        for (LocalDate day = from.toLocalDate(); day.getYear() < years.length(); day = day.plusDays(1)) {
            if (!isOn(day)) {
                continue;
            }
            LocalTime earliest = day.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIN;
            Optional<LocalTime> found = onOrAfter(earliest);
            if (found.isPresent()) {
                return Optional.of(day.atTime(found.get()));
            }
        }
        return Optional.empty();
    }

    private boolean isOn(LocalDate day) {
        // AWS counts Sunday as 1, java.time counts Monday as 1.
        int weekday = day.getDayOfWeek().getValue() % 7 + 1;
        return years.get(day.getYear())
                && days.get(day.getDayOfMonth())
                && months.get(day.getMonthValue())
                && weekdays.get(weekday);
    }

    private Optional<LocalTime> onOrAfter(LocalTime earliest) {
        for (int hour = hours.nextSetBit(earliest.getHour()); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            int minute = minutes.nextSetBit(hour == earliest.getHour() ? earliest.getMinute() : 0);
            if (minute >= 0) {
                return Optional.of(LocalTime.of(hour, minute));
            }
        }
        return Optional.empty();
    }

    private static BitSet set(String field, int low, int high, List<String> names) {
        var set = new BitSet();
        for (String part : field.split(",", -1)) {
            String[] stepped = part.split("/", -1);
            int step = stepped.length == 2 ? Integer.parseInt(stepped[1]) : 1;
            int from = low;
            int to = high;
            if (!stepped[0].equals("*") && !stepped[0].equals("?")) {
                String[] ends = stepped[0].split("-", -1);
                from = number(ends[0], names);
                to = ends.length == 2 ? number(ends[1], names) : stepped.length == 2 ? high : from;
            }
            if (from < low || to > high || from > to) {
                throw new IllegalArgumentException("out of range in a cron expression: " + field);
            }
            for (int value = from; value <= to; value += step) {
                set.set(value);
            }
        }
        return set;
    }

    private static int number(String text, List<String> names) {
        int named = names.indexOf(text);
        try {
            return named > 0 ? named : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the local cloud does not read this in a cron expression: " + text, e);
        }
    }
}
