package daybreak.local.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times of a schedule, from EventBridge Scheduler's expression.
 *
 * <p>See https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html, also for the nights when the
 * clocks change: a time that does not exist is skipped, and a time that comes twice fires once.
 */
public sealed interface Timetable {
    Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");
    Pattern CRON = Pattern.compile("cron\\((.*)\\)");
    Pattern AT = Pattern.compile("at\\((.*)\\)");

    /** The first time after that instant; {@code start} is when the schedule was made, which a rate counts from. */
    Optional<Instant> after(Instant instant, Instant start);

    /** @throws IllegalArgumentException if the expression is not one that the local cloud reads */
    static Timetable of(String expression, ZoneId zone) {
        Matcher rate = RATE.matcher(expression);
        if (rate.matches()) {
            long count = Long.parseLong(rate.group(1));
            return new Rate(
                    switch (rate.group(2).toLowerCase(Locale.ROOT)) {
                        case "minute" -> Duration.ofMinutes(count);
                        case "hour" -> Duration.ofHours(count);
                        default -> Duration.ofDays(count);
                    });
        }
        Matcher cron = CRON.matcher(expression);
        if (cron.matches()) {
            return new Cron(CronFields.of(cron.group(1)), zone);
        }
        Matcher at = AT.matcher(expression);
        if (at.matches()) {
            return new At(LocalDateTime.parse(at.group(1)).atZone(zone).toInstant());
        }
        throw new IllegalArgumentException("not a schedule expression: " + expression);
    }

    /** Every so often. */
    record Rate(Duration every) implements Timetable {
        @Override
        public Optional<Instant> after(Instant instant, Instant start) {
            long passed = Math.max(0, Duration.between(start, instant).dividedBy(every));
            Instant next = start.plus(every.multipliedBy(passed + 1));
            return Optional.of(next);
        }
    }

    /** Once. */
    record At(Instant once) implements Timetable {
        @Override
        public Optional<Instant> after(Instant instant, Instant start) {
            return Optional.of(once).filter(instant::isBefore);
        }
    }

    /** At certain times of the day, on certain days, where that zone's clocks say so. */
    record Cron(CronFields fields, ZoneId zone) implements Timetable {
        @Override
        public Optional<Instant> after(Instant instant, Instant start) {
            // Begins a day early: in the hour that comes twice, local time has run ahead of the answer.
            LocalDateTime local = instant.atZone(zone).toLocalDateTime().minusDays(1);
            for (Optional<LocalDateTime> next = fields.after(local);
                    next.isPresent();
                    next = fields.after(next.get())) {
                Optional<ZoneOffset> offset =
                        zone.getRules().getValidOffsets(next.get()).stream().findFirst();
                Optional<Instant> at =
                        next.flatMap(time -> offset.map(time::toInstant)).filter(instant::isBefore);
                if (at.isPresent()) {
                    return at;
                }
            }
            return Optional.empty();
        }
    }
}
