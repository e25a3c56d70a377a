package daybreak.directoryimport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A register of invented establishments, as many as are asked for and the same each time. */
final class SyntheticRegister {
    private static final int FIRST_URN = 200_000;
    private static final int AUTHORITIES = 150;
    private static final int FIRST_AUTHORITY = 201;

    private static final String HEADER = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
            + "TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentStatus (code),"
            + "EstablishmentStatus (name),OpenDate,CloseDate,Street,Postcode,TelephoneNum";
    private static final List<String> PLACES = List.of(
            "Larkfield", "Brookdale", "Fernhill", "Café Road", "Dunmere", "Kestrel Hill", "St Brannoc’s", "Ysgol y");
    private static final List<String> KINDS =
            List.of("Primary School", "Infant School", "Academy", "High School", "\"Church of England, Aided\" School");
    private static final List<Integer> TYPES = List.of(1, 1, 2, 3, 5, 11, 14, 15, 18, 28, 30, 34, 34, 35, 45, 47);

    private final Random random;

    private SyntheticRegister(long seed) {
        this.random = new Random(seed);
    }

    /** Half of them closed, as in the real one. */
    static void write(Path file, int establishments, long seed) throws IOException {
        SyntheticRegister register = new SyntheticRegister(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            out.write(HEADER + "\r\n");
            for (int i = 0; i < establishments; i++) {
                out.write(register.row(i));
            }
        }
    }

    private String row(int index) {
        int authority = FIRST_AUTHORITY + random.nextInt(AUTHORITIES);
        String name = (pick(PLACES) + " " + random.nextInt(1000) + " " + pick(KINDS)).replace("\"", "\"\"");
        boolean open = random.nextBoolean();
        return "%d,%d,Authority %d,%d,\"%s\",%d,Some type,%s,%s,01-09-%d,%s,%d Long Street,ZZ%d 1AA,01632%06d\r\n"
                .formatted(
                        FIRST_URN + index,
                        authority,
                        authority,
                        2000 + random.nextInt(5000),
                        name,
                        pick(TYPES),
                        open ? "1" : "2",
                        open ? "Open" : "Closed",
                        1950 + random.nextInt(70),
                        open ? "" : "31-08-2019",
                        random.nextInt(300),
                        random.nextInt(99),
                        960_000 + random.nextInt(1000));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
