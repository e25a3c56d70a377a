package daybreak.directoryimport;

import daybreak.contracts.DirectoryForms;
import daybreak.contracts.form.Reading;
import daybreak.contracts.json.Json;
import daybreak.domain.message.Inbound.SchoolContactChanged;
import daybreak.domain.message.Problem;
import daybreak.domain.school.SchoolContact.Lead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The force's list of whom to write to at each school: UTF-8, a school a row. A row is held to the contract of the message
 * {@code school-contact.changed}, of which it is another form.
 */
final class ContactList {
    private static final List<String> COLUMNS =
            List.of("urn", "dsl_name", "dsl_email", "dsl_phone", "deputy_name", "deputy_email", "deputy_phone");

    private final List<SchoolContactChanged> taken = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final String file;
    private final Instant asOf;
    private final Predicate<String> isSchool;
    private final Report report;

    private ContactList(String file, Instant asOf, Predicate<String> isSchool, Report report) {
        this.file = file;
        this.asOf = asOf;
        this.isSchool = isSchool;
        this.report = report;
    }

    /**
     * Reads the list.
     *
     * @param asOf when the list was made: an entry that was changed later is left alone
     * @param isSchool whether the register has a school with this number
     */
    static ContactList read(Path path, Instant asOf, Predicate<String> isSchool, Report report) {
        ContactList list = new ContactList(String.valueOf(path.getFileName()), asOf, isSchool, report);
        new CsvFile(path, StandardCharsets.UTF_8, COLUMNS).forEach(list::take);
        return list;
    }

    List<SchoolContactChanged> taken() {
        return List.copyOf(taken);
    }

    /** Whether the list has a row for this school, taken or not: one with a slip in it is no wish to have it removed. */
    boolean names(String urn) {
        return named.contains(urn);
    }

    private void take(CsvFile.Row row) {
        String urn = row.fields().get(0);
        List<String> problems = new ArrayList<>();
        if (!row.isWhole()) {
            named.add(urn);
            report.notTaken(file, row.line(), urn, "has fewer or more fields than the first line");
            return;
        }
        urn = row.get("urn");
        if (!Register.isUrn(urn)) {
            problems.add("the URN is not six digits");
        } else if (!named.add(urn)) {
            problems.add("the school is in an earlier row");
        } else if (!isSchool.test(urn)) {
            problems.add("the register has no school with this URN");
        }
        Optional<Lead> lead = person(row, "dsl", problems);
        Optional<Lead> deputy = person(row, "deputy", problems);
        if (problems.isEmpty() && lead.isEmpty() && deputy.isEmpty()) {
            problems.add("names nobody; to take a school off the list, leave its row out and use --replace");
        }
        if (problems.isEmpty()) {
            taken.add(new SchoolContactChanged(urn, lead, deputy, asOf));
        } else {
            report.notTaken(file, row.line(), urn, String.join("; ", problems));
        }
    }

    private static Optional<Lead> person(CsvFile.Row row, String who, List<String> problems) {
        Json.Builder person = Json.object();
        boolean any = false;
        for (String part : List.of("name", "email", "phone")) {
            String value = row.get(who + "_" + part);
            if (!value.isEmpty()) {
                person.with(part, value);
                any = true;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        Reading reading = new Reading();
        Supplier<Lead> read = DirectoryForms.CONTACT.read(person.build(), reading.root());
        Optional<Lead> lead = reading.finish(read);
        reading.problems().stream().map(problem -> inWords(who, problem)).forEach(problems::add);
        return lead;
    }

    /** A pointer such as {@code /email} is the end of a column's name. */
    private static String inWords(String who, Problem problem) {
        return who + problem.pointer().replace('/', '_') + " " + problem.says();
    }
}
