package daybreak.domain.people;

import java.time.LocalDate;
import java.time.MonthDay;

/** Ages as English law counts them: attained at the start of the birthday; born 29 February means 1 March in other years. */
public final class Age {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Age() {}

    /** Whole years on {@code day}, a London date. */
    public static int on(LocalDate day, LocalDate dateOfBirth) {
        int years = day.getYear() - dateOfBirth.getYear();
        return day.isBefore(birthdayIn(day.getYear(), dateOfBirth)) ? years - 1 : years;
    }

    private static LocalDate birthdayIn(int year, LocalDate dateOfBirth) {
        MonthDay birthday = MonthDay.from(dateOfBirth);
        return birthday.equals(LEAP_DAY) && !birthday.isValidYear(year)
                ? LocalDate.of(year, 3, 1)
                : birthday.atYear(year);
    }
}
