package daybreak.aws.directory;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.people.PersonName;
import daybreak.domain.record.Revision;
import daybreak.domain.school.Directory;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.ForceContact;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@TestInstance(Lifecycle.PER_CLASS)
class DynamoDirectoryTest {
    private static final Instant NOW = Instant.parse("2026-11-20T06:00:00Z");
    private static final Lead LEAD =
            new Lead(new PersonName("Avery Lindqvist"), "dsl@larkfield.example", Optional.of("01632 960201"));
    private static final Lead DEPUTY =
            new Lead(new PersonName("Jo Marchetti"), "Deputy@larkfield.example", Optional.empty());

    private DirectoryTable table;
    private DynamoDbClient client;

    @BeforeAll
    void start() {
        table = new DirectoryTable();
        client = table.client();
    }

    @AfterAll
    void stop() {
        table.close();
    }

    @Test
    void a_school_is_read_as_it_was_written() {
        School full =
                school("910001", "Larkfield Primary School", Optional.of("01632 960200"), List.of("910002", "910003"));
        School bare = school("910002", "Ysgol y Garn", Optional.empty(), List.of());
        store(full);
        store(bare);
        assertThat(directory().schools(Set.of("910001", "910002", "919999")))
                .containsOnly(Map.entry("910001", full), Map.entry("910002", bare));
    }

    @Test
    void more_schools_than_one_request_takes_are_all_found() {
        Set<String> urns =
                IntStream.range(920000, 920230).mapToObj(Integer::toString).collect(Collectors.toSet());
        urns.forEach(urn -> store(school(urn, "School " + urn, Optional.empty(), List.of())));
        assertThat(directory().schools(urns).keySet()).isEqualTo(urns);
        assertThat(directory().schools(Set.of())).isEmpty();
    }

    @Test
    void schools_are_found_by_their_normalised_name_and_no_other() {
        School first = school("930001", "St. Brannoc's C of E Primary", Optional.empty(), List.of());
        store(first);
        store(school("930002", "St Brannocs C of E Primary", Optional.empty(), List.of()));
        assertThat(directory().urnsNamed(first.normalisedName())).containsExactly("930001", "930002");
        assertThat(directory().urnsNamed("st brannocs c of e")).isEmpty();
    }

    @Test
    void a_name_that_is_no_name_finds_nothing() {
        assertThat(directory().urnsNamed("")).isEmpty();
        assertThat(directory().urnsNamed("x".repeat(10_000))).isEmpty();
    }

    @Test
    void all_that_is_known_of_a_school_is_read_at_once() {
        School school = school("940001", "Larkfield Primary School", Optional.empty(), List.of());
        SchoolContact contact = new SchoolContact(
                "940001", Optional.of(LEAD), Optional.of(DEPUTY), Set.of("old@larkfield.example"), NOW);
        List<Closure> closures = List.of(new Closure(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1)));
        store(school);
        save(new DirectoryEntry.OfSchool(contact, Revision.NEW));
        save(new DirectoryEntry.OfCalendar(new CalendarScope.OneSchool("940001"), closures, NOW, Revision.NEW));
        assertThat(directory().entry("940001"))
                .isEqualTo(new Directory.Entry(
                        "940001", Optional.of(school), Optional.of(contact), Optional.of(closures)));
    }

    @Test
    void nothing_is_known_of_a_school_that_nobody_named() {
        assertThat(directory().entry("949999"))
                .isEqualTo(new Directory.Entry("949999", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void rows_of_several_schools_read_together_are_told_apart() {
        School one = school("941001", "One", Optional.empty(), List.of());
        School two = school("941002", "Two", Optional.empty(), List.of());
        var rows = List.of(SchoolRow.of(one, Optional.empty()), SchoolRow.of(two, Optional.empty()));
        assertThat(DirectoryRows.entry("941002", rows).school()).contains(two);
    }

    @Test
    void the_forces_mailboxes_are_read_as_they_were_written() {
        ForceContact officer = new ForceContact(new ForceContactRole.LocalAuthorityOfficer("901"), LEAD, NOW);
        ForceContact hub = new ForceContact(new ForceContactRole.HubMailbox(), DEPUTY, NOW);
        save(new DirectoryEntry.OfForce(officer, Revision.NEW));
        ForceContact bounced = new ForceContact(new ForceContactRole.LocalAuthorityOfficer("904"), LEAD, true, NOW);
        save(new DirectoryEntry.OfForce(bounced, Revision.NEW));
        assertThat(directory().homeEducationOfficer("904")).contains(bounced);
        save(new DirectoryEntry.OfForce(hub, Revision.NEW));
        assertThat(directory().homeEducationOfficer("901")).contains(officer);
        assertThat(directory().homeEducationOfficer("902")).isEmpty();
        assertThat(directory().hubMailbox()).contains(hub);
    }

    @Test
    void closures_of_a_local_authority_may_be_a_minute_old_and_no_older() {
        var scope = new CalendarScope.LocalAuthority("903");
        MovedClock clock = new MovedClock(NOW);
        Directory directory = new DynamoDirectory(client, DirectoryTable.NAME, clock);
        assertThat(directory.closures("903")).isEmpty();

        List<Closure> closures = List.of(new Closure(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1)));
        save(new DirectoryEntry.OfCalendar(scope, closures, NOW, Revision.NEW));
        clock.move(Duration.ofSeconds(59));
        assertThat(directory.closures("903")).isEmpty();
        clock.move(Duration.ofSeconds(1));
        assertThat(directory.closures("903")).isEqualTo(closures);
    }

    @Test
    void a_contact_is_never_a_second_old() {
        Directory directory = directory();
        save(new DirectoryEntry.OfSchool(
                new SchoolContact("950001", Optional.of(LEAD), Optional.empty(), Set.of(), NOW), Revision.NEW));
        assertThat(directory.entry("950001").contact().flatMap(SchoolContact::firstUsable))
                .contains(LEAD);
        save(new DirectoryEntry.OfSchool(
                new SchoolContact("950001", Optional.of(DEPUTY), Optional.empty(), Set.of(), NOW), Revision.NEW));
        assertThat(directory.entry("950001").contact().flatMap(SchoolContact::firstUsable))
                .contains(DEPUTY);
    }

    private void store(School school) {
        put(SchoolRow.of(school, Optional.of(school.normalisedName())));
        put(SchoolRow.name(school.normalisedName(), school.urn()));
    }

    private void save(DirectoryEntry entry) {
        put(DirectoryRows.of(entry));
    }

    private void put(Map<String, AttributeValue> row) {
        client.putItem(put -> put.tableName(DirectoryTable.NAME).item(row));
    }

    private DynamoDirectory directory() {
        return new DynamoDirectory(client, DirectoryTable.NAME, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static School school(String urn, String name, Optional<String> phone, List<String> successors) {
        return new School(
                urn,
                name,
                successors.isEmpty() ? School.Status.OPEN : School.Status.CLOSED,
                1,
                School.Phase.SCHOOL_OR_COLLEGE,
                "901",
                true,
                phone,
                successors);
    }
}
