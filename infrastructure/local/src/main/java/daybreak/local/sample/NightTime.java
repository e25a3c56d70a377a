package daybreak.local.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The night's own clock: "18:10" is on the evening, "05:50" on the morning after. */
final class NightTime {
    static final LocalDate EVENING = LocalDate.of(2026, 3, 26);
    static final LocalDate MORNING = EVENING.plusDays(1);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private NightTime() {}

    static Instant at(String time) {
        LocalTime local = LocalTime.parse(time);
        LocalDate day = local.isBefore(LocalTime.NOON) ? MORNING : EVENING;
        return local.atDate(day).atZone(LONDON).toInstant();
    }
}
