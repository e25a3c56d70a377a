package daybreak.audit;

import daybreak.aws.records.AuditDays.DayDigest;
import daybreak.contracts.json.Json;
import daybreak.contracts.json.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was anchored outside the tables, as upstream kept it: messages of {@code audit.anchored.v1}, one a line. */
final class Anchors {
    private static final String TYPE = "audit.anchored.v1";

    private Anchors() {}

    /** What one day was when it was over. */
    record Anchor(LocalDate day, DayDigest digest) {
        Optional<String> compare(Trail trail) {
            DayDigest now = trail.digest(day);
            if (now.entries() != digest.entries()) {
                return Optional.of("%s: %d entries were anchored, and %d are left"
                        .formatted(day, digest.entries(), now.entries()));
            }
            return now.equals(digest)
                    ? Optional.empty()
                    : Optional.of("%s: its %d entries are not those that were anchored".formatted(day, now.entries()));
        }
    }

    /**
     * Messages of other types are passed over, so that a copy of the whole queue will do.
     *
     * @throws IllegalArgumentException naming the line that is no anchor
     */
    static List<Anchor> read(Path file) throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                anchor(lines.get(i), file.getFileName() + " line " + (i + 1)).ifPresent(anchors::add);
            }
        }
        return anchors;
    }

    private static Optional<Anchor> anchor(String line, String where) {
        try {
            if (Json.parse(line) instanceof Json.Obj event) {
                return event.textOf("type").filter(TYPE::equals).map(type -> anchor(event));
            }
        } catch (MalformedJsonException | DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(where + " is not a message that was anchored", e);
        }
        throw new IllegalArgumentException(where + " is not a message that was anchored");
    }

    private static Anchor anchor(Json.Obj event) {
        if (event.member("data").orElse(new Json.Nil()) instanceof Json.Obj data
                && data.member("entries").orElse(new Json.Nil()) instanceof Json.Num(String entries)) {
            return new Anchor(
                    LocalDate.parse(data.textOf("day").orElse("")),
                    new DayDigest(Long.parseLong(entries), data.textOf("digest").orElse("")));
        }
        throw new NumberFormatException("no entries");
    }
}
