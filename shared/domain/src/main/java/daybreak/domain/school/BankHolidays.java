package daybreak.domain.school;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bank holidays in England and Wales, 2012 to 2040, as packaged. One that is proclaimed later is policy until the list
 * is made again.
 */
public final class BankHolidays {
    private static final String PACKAGED = "bank-holidays-england-and-wales.txt";

    private BankHolidays() {}

    public static Set<LocalDate> englandAndWales() {
        return Packaged.DATES;
    }

    /** The packaged ones and those that a force's policy adds. */
    public static Set<LocalDate> englandAndWales(Set<LocalDate> extra) {
        if (Packaged.DATES.containsAll(extra)) {
            return Packaged.DATES;
        }
        Set<LocalDate> all = new HashSet<>(Packaged.DATES);
        all.addAll(extra);
        return Set.copyOf(all);
    }

    private static final class Packaged {
        private static final Set<LocalDate> DATES = read();

        private static Set<LocalDate> read() {
            InputStream packaged = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(PACKAGED), PACKAGED);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(packaged, StandardCharsets.US_ASCII))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(year -> Arrays.stream(year.split(" ", -1)))
                        .map(LocalDate::parse)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
