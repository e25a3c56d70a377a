package daybreak.likeness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How two dates of birth are alike. */
enum AlikeDates {
    SAME,
    /** Day and month changed places, or one digit is another. */
    NEAR,
    /** One is not recorded. */
    UNKNOWN,
    DIFFERENT;

    static AlikeDates of(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        if (one.get().equals(other.get())) {
            return SAME;
        }
        return turned(one.get(), other.get()) || oneDigit(one.get(), other.get()) ? NEAR : DIFFERENT;
    }

    private static boolean turned(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
    }

    private static boolean oneDigit(LocalDate one, LocalDate other) {
        String digits = one.format(DateTimeFormatter.BASIC_ISO_DATE);
        String others = other.format(DateTimeFormatter.BASIC_ISO_DATE);
        int different = 0;
        for (int at = 0; at < digits.length() && at < others.length(); at++) {
            different += digits.charAt(at) == others.charAt(at) ? 0 : 1;
        }
        return different == 1;
    }
}
