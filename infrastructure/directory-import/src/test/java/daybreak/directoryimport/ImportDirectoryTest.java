package daybreak.directoryimport;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.people.PersonName;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.School;
import daybreak.domain.school.School.Phase;
import daybreak.domain.school.School.Status;
import daybreak.domain.school.SchoolContact;
import daybreak.domain.school.SchoolContact.Lead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ImportDirectoryTest extends ImportRuns {
    private static final String TUESDAY = "2026-11-17T17:00:00Z";
    private static final String WEDNESDAY = "2026-11-18T17:00:00Z";

    @Test
    void the_register_is_taken_with_its_types_states_and_successors() {
        register("register.csv");
        assertThat(school("900001"))
                .isEqualTo(new School(
                        "900001",
                        "Larkfield Primary School",
                        Status.OPEN,
                        1,
                        Phase.SCHOOL_OR_COLLEGE,
                        "901",
                        true,
                        Optional.of("01632960201"),
                        List.of()));
        assertThat(school("900002").name()).isEqualTo("Brook, Dale and Fell Federation School");
        assertThat(school("900003").status()).isEqualTo(Status.CLOSED);
        assertThat(school("900003").name()).isEqualTo("St Brannoc’s Catholic Primary School");
        assertThat(school("900003").successors()).containsExactly("900004");
        assertThat(school("900006").inForceArea()).isFalse();
        assertThat(school("900007").status()).isEqualTo(Status.PROPOSED_TO_CLOSE);
        assertThat(school("900007").phase()).isEqualTo(Phase.SCHOOL_OR_COLLEGE);
        assertThat(school("900008").phase()).isEqualTo(Phase.EARLY_YEARS);
        assertThat(school("900009").phase()).isEqualTo(Phase.OTHER);
        assertThat(school("900010").phase()).isEqualTo(Phase.OUTSIDE_ENGLAND_AND_WALES);
        assertThat(school("900011").phase()).isEqualTo(Phase.OTHER);
        assertThat(school("900012").successors()).containsExactly("900001", "900002");
        assertThat(school("900013").status()).isEqualTo(Status.PROPOSED_TO_OPEN);
    }

    @Test
    void each_row_that_was_not_taken_is_named_with_its_line_and_the_reason() {
        Run run = register("register.csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                schools: 13 written, 0 as they were
                note: register.csv line 12, URN 900011: establishment type 777 is not known: taken, for a person
                not taken: links.csv line 6, URN 900012: a successor's link needs two URNs of six digits
                not taken: links.csv line 7, URN 900002: is linked to itself
                not taken: register.csv line 15, URN 90001X: the URN is not six digits
                not taken: register.csv line 16, URN 900001: the URN was in an earlier row, which was taken
                not taken: register.csv line 17, URN 900016: has no name
                not taken: register.csv line 18, URN 900017: the status code is none of 1 to 4
                not taken: register.csv line 19, URN 900018: the establishment type code is no number
                not taken: register.csv line 20, URN 900019: the local authority code is not three digits
                not taken: register.csv line 21, URN 900020: has fewer or more fields than the first line
                9 rows were not taken
                """);
    }

    @Test
    void rows_that_were_not_taken_can_be_tolerated() {
        assertThat(register("register.csv", "--tolerate").status()).isZero();
    }

    @Test
    void a_second_run_writes_nothing() {
        register("register.csv");
        assertThat(register("register.csv").out()).startsWith("schools: 0 written, 13 as they were");
    }

    @Test
    void free_text_finds_the_schools_of_the_force_area_that_have_pupils() {
        register("register.csv");
        assertThat(directory.urnsNamed("larkfield primary school")).containsExactly("900001");
        assertThat(directory.urnsNamed("st brannocs catholic primary school")).containsExactly("900004");
        assertThat(directory.urnsNamed("dunmere infant school")).containsExactly("900012");
        assertThat(directory.urnsNamed("cafe road nursery school")).containsExactly("900007");
        assertThat(directory.urnsNamed("kestrel free school")).isEmpty();
    }

    @Test
    void a_renamed_school_is_no_longer_found_by_its_old_name() throws IOException {
        register("register.csv");
        Path renamed = edited("register.csv", WINDOWS_1252, "Larkfield Primary School,1", "Skylark Primary,1");
        run("--gias", renamed.toString(), "--force-las", "901");
        assertThat(directory.urnsNamed("larkfield primary school")).isEmpty();
        assertThat(directory.urnsNamed("skylark primary")).containsExactly("900001");
    }

    @Test
    void a_school_that_left_the_force_area_is_no_longer_found_by_name() {
        register("register.csv");
        run("--gias", resource("register.csv").toString(), "--force-las", "902");
        assertThat(directory.urnsNamed("larkfield primary school")).containsExactly("900006");
        assertThat(directory.urnsNamed("cafe road nursery school")).isEmpty();
    }

    @Test
    void the_list_is_taken_with_an_audit_entry_for_each_school() {
        register("register.csv");
        Run run = contacts(TUESDAY);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                contacts as of 2026-11-17T17:00:00Z: 3 written (0 of them taken off), 0 as they were, 0 left alone that were changed later
                not taken: contacts.csv line 5, URN 900007: dsl_email must be an email address
                not taken: contacts.csv line 6, URN 900008: dsl_name is missing
                not taken: contacts.csv line 7, URN 900001: the school is in an earlier row
                not taken: contacts.csv line 8, URN 999999: the register has no school with this URN
                not taken: contacts.csv line 9, URN 900006: names nobody; to take a school off the list, leave its row out and use --replace
                not taken: contacts.csv line 10, URN 9000: the URN is not six digits
                6 rows were not taken
                """);
        assertThat(contact("900001"))
                .isEqualTo(new SchoolContact(
                        "900001",
                        Optional.of(lead("Avery Lindqvist", "dsl@larkfield.example", "01632 960301")),
                        Optional.of(lead("Jo Marchetti", "deputy@larkfield.example", "")),
                        Set.of(),
                        Instant.parse(TUESDAY)));
        assertThat(contact("900004").lead()).isEmpty();
        assertThat(contact("900002").lead()).map(Lead::name).contains(new PersonName("Siân Okonkwo-Reyes"));
        assertThat(tables.client()
                        .scan(scan -> scan.tableName(TablesOnHttp.AUDIT))
                        .items())
                .hasSize(3)
                .allSatisfy(
                        entry -> assertThat(entry.toString()).contains("A. Clerk", "COLLECTION", "directory-import"));
    }

    private void quarantine(String address) {
        tables.client()
                .updateItem(update -> update.tableName(TablesOnHttp.DIRECTORY)
                        .key(Map.of("pk", AttributeValue.fromS("SCHOOL#900001"), "sk", AttributeValue.fromS("CONTACT")))
                        .updateExpression("ADD quarantined :address")
                        .expressionAttributeValues(Map.of(":address", AttributeValue.fromSs(List.of(address)))));
    }

    @Test
    void the_same_list_again_changes_nothing() {
        register("register.csv");
        contacts(TUESDAY);
        assertThat(contacts(WEDNESDAY).out()).contains("0 written (0 of them taken off), 3 as they were");
        assertThat(contact("900001").changedAt()).isEqualTo(Instant.parse(TUESDAY));
    }

    @Test
    void the_register_never_touches_a_contact_and_a_list_never_lifts_a_quarantine() throws IOException {
        register("register.csv");
        contacts(TUESDAY);
        quarantine("dsl@larkfield.example");
        SchoolContact quarantined = contact("900001");
        run(
                "--gias",
                edited("register.csv", WINDOWS_1252, "Lark Lane", "Lark Row").toString(),
                "--force-las",
                "901");
        assertThat(contact("900001")).isEqualTo(quarantined);

        Path edited = edited("contacts.csv", StandardCharsets.UTF_8, "Avery Lindqvist", "Ava Lindqvist");
        contacts(edited, WEDNESDAY);
        assertThat(contact("900001").firstUsable()).map(Lead::email).contains("deputy@larkfield.example");
    }

    @Test
    void an_entry_that_was_changed_after_the_list_was_made_is_left_alone() throws IOException {
        register("register.csv");
        contacts(WEDNESDAY);
        Path older = edited("contacts.csv", StandardCharsets.UTF_8, "Avery Lindqvist", "Former Lead");
        assertThat(contacts(older, TUESDAY).out()).contains("0 written", "2 as they were", "1 left alone");
        assertThat(contact("900001").lead()).map(Lead::name).contains(new PersonName("Avery Lindqvist"));
    }

    @Test
    void a_school_that_the_list_no_longer_has_stays_unless_the_list_replaces() throws IOException {
        register("register.csv");
        contacts(TUESDAY);
        Path shorter = withoutLine("contacts.csv", "900002");
        contacts(shorter, WEDNESDAY);
        assertThat(contact("900002").firstUsable()).isPresent();
    }

    @Test
    void a_list_that_takes_more_than_one_in_ten_off_is_refused_until_a_person_confirms_the_number() throws IOException {
        register("register.csv");
        contacts(TUESDAY);
        Path shorter = withoutLine("contacts.csv", "900002");

        Run refused = contacts(shorter, WEDNESDAY, "--replace", "--tolerate");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("1 of 3 schools would be taken off", "--yes-remove-1");
        assertThat(contact("900002").firstUsable()).isPresent();

        assertThat(contacts(shorter, WEDNESDAY, "--replace", "--tolerate", "--yes-remove-2")
                        .status())
                .isEqualTo(1);

        Run confirmed = contacts(shorter, WEDNESDAY, "--replace", "--tolerate", "--yes-remove-1");
        assertThat(confirmed.status()).isZero();
        assertThat(contact("900002"))
                .isEqualTo(new SchoolContact(
                        "900002", Optional.empty(), Optional.empty(), Set.of(), Instant.parse(WEDNESDAY)));
    }

    @Test
    void a_slip_in_a_row_does_not_take_its_school_off() throws IOException {
        register("register.csv");
        contacts(TUESDAY);
        Path slip = edited("contacts.csv", StandardCharsets.UTF_8, "safeguarding@brookdale.example", "no address");
        contacts(slip, WEDNESDAY, "--replace");
        assertThat(contact("900002").firstUsable()).isPresent();
    }

    @Test
    void what_cannot_be_started_says_why() throws IOException {
        assertThat(run("--gias", "nowhere.csv", "--force-las", "901"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("nowhere.csv cannot be read"));
        assertThat(run(
                                "--gias",
                                edited("register.csv", WINDOWS_1252, "TelephoneNum", "Phone")
                                        .toString(),
                                "--force-las",
                                "901")
                        .err())
                .contains("has no column TelephoneNum");
        assertThat(run(
                                "--gias",
                                edited("register.csv", WINDOWS_1252, "900009,", "\"900009,")
                                        .toString(),
                                "--force-las",
                                "901")
                        .err())
                .contains("cannot be read");
        assertThat(run("--gias", resource("register.csv").toString(), "--force-las", "999")
                        .err())
                .contains("is --force-las right?");
        assertThat(run("--gias", resource("register.csv").toString()).err()).contains("--gias needs --force-las");
        assertThat(run("--what").err()).contains("unknown option --what");
        assertThat(run().err()).contains("--gias, --contacts or both");
        assertThat(run("--help").out()).contains("--yes-remove-N");
    }

    private School school(String urn) {
        return Objects.requireNonNull(directory.schools(Set.of(urn)).get(urn));
    }

    private SchoolContact contact(String urn) {
        return directory.contact(urn).map(DirectoryEntry.OfSchool::contact).orElseThrow();
    }

    private static Lead lead(String name, String email, String phone) {
        return new Lead(new PersonName(name), email, Optional.of(phone).filter(number -> !number.isEmpty()));
    }
}
