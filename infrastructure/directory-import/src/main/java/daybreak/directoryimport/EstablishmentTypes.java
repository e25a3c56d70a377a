package daybreak.directoryimport;

import daybreak.domain.school.School.Phase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What the register's establishment types are for the duty to notify, from the packaged table. */
final class EstablishmentTypes {
    private static final String TABLE = "establishment-types.csv";

    private final Map<Integer, Phase> phases;

    private EstablishmentTypes(Map<Integer, Phase> phases) {
        this.phases = phases;
    }

    static EstablishmentTypes packaged() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(EstablishmentTypes.class.getResourceAsStream(TABLE), TABLE),
                        StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            return new EstablishmentTypes(rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> Integer.valueOf(row.get("code")), row -> Phase.valueOf(row.get("phase")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a type that the table does not know. */
    Optional<Phase> phase(int code) {
        return Optional.ofNullable(phases.get(code));
    }
}
