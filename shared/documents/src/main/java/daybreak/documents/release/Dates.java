package daybreak.documents.release;

import daybreak.documents.release.Needle.Demand;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A redacted date, in each way to write it. */
final class Dates {
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]{3,9})\\.?,? ([0-9]{4})");
    private static final int CENTURY = 100;
    private static final int LETTERS_OF_A_MONTH = 3;

    private Dates() {}

    static List<Needle> needles(String text) {
        return read(text.strip()).map(Dates::ways).orElse(List.of());
    }

    private static Optional<LocalDate> read(String text) {
        Matcher first = DAY_FIRST.matcher(text);
        Matcher year = YEAR_FIRST.matcher(text);
        Matcher words = IN_WORDS.matcher(text);
        try {
            if (first.matches()) {
                return Optional.of(LocalDate.of(number(first, 3), number(first, 2), number(first, 1)));
            }
            if (year.matches()) {
                return Optional.of(LocalDate.of(number(year, 1), number(year, 2), number(year, 3)));
            }
            if (words.matches()) {
                String month = words.group(2).toUpperCase(Locale.ROOT);
                return Stream.of(Month.values())
                        .filter(one -> one.name().startsWith(month.substring(0, LETTERS_OF_A_MONTH)))
                        .findFirst()
                        .map(one -> LocalDate.of(number(words, 3), one, number(words, 1)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static List<Needle> ways(LocalDate date) {
        String month = date.getMonth().name().toLowerCase(Locale.ROOT);
        List<Needle> ways = new ArrayList<>();
        for (String day : List.of(String.valueOf(date.getDayOfMonth()), two(date.getDayOfMonth()))) {
            for (String year : List.of(String.valueOf(date.getYear()), two(date.getYear() % CENTURY))) {
                for (String number : List.of(String.valueOf(date.getMonthValue()), two(date.getMonthValue()))) {
                    ways.add(apart(day + " " + number + " " + year));
                    ways.add(apart(year + " " + number + " " + day));
                }
                for (String name : List.of(month, month.substring(0, LETTERS_OF_A_MONTH))) {
                    for (String ending : List.of("", "st", "nd", "rd", "th")) {
                        ways.add(apart(day + ending + " " + name + " " + year));
                        ways.add(apart(day + ending + " of " + name + " " + year));
                        ways.add(apart(name + " " + day + ending + " " + year));
                    }
                }
            }
        }
        return ways;
    }

    private static Needle apart(String text) {
        return Needle.of(text, Demand.WHOLE_WORDS, Demand.TOGETHER, Demand.WORDS_APART);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
