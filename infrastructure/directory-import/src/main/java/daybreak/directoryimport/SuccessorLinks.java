package daybreak.directoryimport;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which establishments took over from which, from the register's file of links. */
final class SuccessorLinks {
    private static final List<String> COLUMNS = List.of("URN", "LinkURN", "LinkType");

    private final Map<String, Set<String>> successors;

    private SuccessorLinks(Map<String, Set<String>> successors) {
        this.successors = successors;
    }

    static SuccessorLinks none() {
        return new SuccessorLinks(Map.of());
    }

    /** Every link whose type starts with the word Successor: also by amalgamation, by merger, by split. */
    static SuccessorLinks read(Path file, Report report) {
        String name = String.valueOf(file.getFileName());
        Map<String, Set<String>> successors = new LinkedHashMap<>();
        new CsvFile(file, Charset.forName("windows-1252"), COLUMNS).forEach(row -> {
            if (!row.isWhole()) {
                report.notTaken(name, row.line(), row.fields().get(0), "has fewer or more fields than the first line");
                return;
            }
            String from = row.get("URN");
            String to = row.get("LinkURN");
            if (!row.get("LinkType").startsWith("Successor")) {
                return;
            }
            if (!Register.isUrn(from) || !Register.isUrn(to)) {
                report.notTaken(name, row.line(), from, "a successor's link needs two URNs of six digits");
            } else if (from.equals(to)) {
                report.notTaken(name, row.line(), from, "is linked to itself");
            } else {
                successors.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
            }
        });
        return new SuccessorLinks(successors);
    }

    List<String> of(String urn) {
        return List.copyOf(successors.getOrDefault(urn, Set.of()));
    }
}
