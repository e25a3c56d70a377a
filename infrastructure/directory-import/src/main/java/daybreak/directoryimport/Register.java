package daybreak.directoryimport;

import daybreak.domain.school.School;
import daybreak.domain.school.School.Phase;
import daybreak.domain.school.School.Status;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The national register's file of all establishments (GIAS, {@code edubasealldata}): Windows-1252, columns by name. */
final class Register {
    private static final String TYPE = "TypeOfEstablishment (code)";
    private static final String STATUS = "EstablishmentStatus (code)";
    private static final String AUTHORITY = "LA (code)";
    private static final List<String> COLUMNS =
            List.of("URN", "EstablishmentName", TYPE, STATUS, AUTHORITY, "TelephoneNum");

    private static final Map<String, Status> STATUSES =
            Map.of("1", Status.OPEN, "2", Status.CLOSED, "3", Status.PROPOSED_TO_CLOSE, "4", Status.PROPOSED_TO_OPEN);

    private static final Pattern URN = Pattern.compile("[0-9]{6}");
    private static final Pattern TYPE_CODE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern AUTHORITY_CODE = Pattern.compile("[0-9]{3}");
    private static final Pattern NO_TRUNK_ZERO = Pattern.compile("[1-9][0-9]{8,9}");
    private static final int LONGEST_NAME = 200;

    private final SuccessorLinks links;
    private final Set<String> forceAuthorities;
    private final EstablishmentTypes types = EstablishmentTypes.packaged();
    private final Report report;
    private final Map<String, School> schools = new LinkedHashMap<>();
    private final String file;

    private Register(Path path, SuccessorLinks links, Set<String> forceAuthorities, Report report) {
        this.file = String.valueOf(path.getFileName());
        this.links = links;
        this.forceAuthorities = forceAuthorities;
        this.report = report;
    }

    /**
     * Reads the schools, by number.
     *
     * @param forceAuthorities codes of the local authorities that are the force area
     */
    static Map<String, School> read(Path path, SuccessorLinks links, Set<String> forceAuthorities, Report report) {
        Register register = new Register(path, links, forceAuthorities, report);
        new CsvFile(path, Charset.forName("windows-1252"), COLUMNS).forEach(register::take);
        return register.schools;
    }

    static boolean isUrn(String text) {
        return URN.matcher(text).matches();
    }

    private void take(CsvFile.Row row) {
        String urn = row.fields().get(0);
        if (!row.isWhole()) {
            report.notTaken(file, row.line(), urn, "has fewer or more fields than the first line");
            return;
        }
        urn = row.get("URN");
        Optional<String> problem = problem(row, urn);
        if (problem.isPresent()) {
            report.notTaken(file, row.line(), urn, problem.get());
            return;
        }
        int type = Integer.parseInt(row.get(TYPE));
        Optional<Phase> phase = types.phase(type);
        if (phase.isEmpty()) {
            report.note(file, row.line(), urn, "establishment type " + type + " is not known: taken, for a person");
        }
        schools.put(
                urn,
                new School(
                        urn,
                        row.get("EstablishmentName"),
                        Optional.ofNullable(STATUSES.get(row.get(STATUS))).orElseThrow(),
                        type,
                        phase.orElse(Phase.OTHER),
                        row.get(AUTHORITY),
                        forceAuthorities.contains(row.get(AUTHORITY)),
                        phone(row.get("TelephoneNum")),
                        links.of(urn)));
    }

    private Optional<String> problem(CsvFile.Row row, String urn) {
        String name = row.get("EstablishmentName");
        if (!isUrn(urn)) {
            return Optional.of("the URN is not six digits");
        } else if (schools.containsKey(urn)) {
            return Optional.of("the URN was in an earlier row, which was taken");
        } else if (name.isBlank()) {
            return Optional.of("has no name");
        } else if (name.length() > LONGEST_NAME) {
            return Optional.of("the name is longer than " + LONGEST_NAME + " characters");
        } else if (name.chars().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD')) {
            return Optional.of("the name has characters that are not text in Windows-1252");
        } else if (!STATUSES.containsKey(row.get(STATUS))) {
            return Optional.of("the status code is none of 1 to 4");
        } else if (!TYPE_CODE.matcher(row.get(TYPE)).matches()) {
            return Optional.of("the establishment type code is no number");
        } else if (!AUTHORITY_CODE.matcher(row.get(AUTHORITY)).matches()) {
            return Optional.of("the local authority code is not three digits");
        }
        return Optional.empty();
    }

    /** The register keeps numbers without the zero that they are dialled with. */
    private static Optional<String> phone(String written) {
        String digits = written.replace(" ", "");
        if (NO_TRUNK_ZERO.matcher(digits).matches()) {
            return Optional.of("0" + digits);
        }
        return digits.matches("[+0-9][0-9]{6,18}") ? Optional.of(digits) : Optional.empty();
    }
}
