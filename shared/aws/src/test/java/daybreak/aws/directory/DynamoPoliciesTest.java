package daybreak.aws.directory;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.contracts.DefaultPolicy;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Revision;
import daybreak.domain.school.DirectoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DynamoPoliciesTest {
    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant JANUARY = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-07-01T10:00:00Z");

    private DirectoryTable table;
    private DynamoPolicies policies;

    @BeforeEach
    void start() {
        table = new DirectoryTable();
        policies = new DynamoPolicies(table.client(), DirectoryTable.NAME);
    }

    @AfterEach
    void stop() {
        table.close();
    }

    @Test
    void where_none_is_stored_the_packaged_policy_holds() {
        assertThat(policies.current(SEPTEMBER)).isEqualTo(DefaultPolicy.load());
    }

    @Test
    void a_policy_is_read_as_it_was_written_from_its_date_on() {
        Policy autumn = store("autumn", SEPTEMBER, DECIDED);
        assertThat(policies.current(SEPTEMBER.minusNanos(1))).isEqualTo(DefaultPolicy.load());
        assertThat(policies.current(SEPTEMBER.plusSeconds(60))).isEqualTo(autumn);
    }

    @Test
    void the_newest_that_holds_wins_and_a_later_one_waits_for_its_date() {
        Policy spring = store("spring", JANUARY, DECIDED);
        Policy autumn = store("autumn", SEPTEMBER, DECIDED.plusSeconds(1));
        assertThat(policies.current(JANUARY.minusSeconds(90))).isEqualTo(autumn);
        assertThat(policies.current(JANUARY)).isEqualTo(spring);
    }

    @Test
    void of_two_for_one_date_the_later_decision_wins() {
        store("autumn", SEPTEMBER, DECIDED.plusNanos(1));
        Policy mended = store("autumn mended", SEPTEMBER, DECIDED.plusSeconds(1));
        assertThat(policies.current(SEPTEMBER)).isEqualTo(mended);
    }

    @Test
    void a_policy_may_be_a_minute_old_and_no_older() {
        assertThat(policies.current(SEPTEMBER)).isEqualTo(DefaultPolicy.load());
        Policy autumn = store("autumn", SEPTEMBER, DECIDED);
        assertThat(policies.current(SEPTEMBER.plusSeconds(59))).isEqualTo(DefaultPolicy.load());
        assertThat(policies.current(SEPTEMBER.plusSeconds(60))).isEqualTo(autumn);
    }

    @Test
    void all_that_there_ever_were_are_listed_by_date() {
        Policy spring = store("spring", JANUARY, DECIDED);
        Policy autumn = store("autumn", SEPTEMBER, DECIDED);
        DynamoDirectory directory = new DynamoDirectory(table.client(), DirectoryTable.NAME, new MovedClock(SEPTEMBER));
        assertThat(directory.policies())
                .extracting(DirectoryEntry.OfPolicy::policy)
                .containsExactly(autumn, spring);
        assertThat(directory.policies())
                .extracting(DirectoryEntry.OfPolicy::changedAt)
                .containsOnly(DECIDED);
    }

    private Policy store(String version, Instant from, Instant changedAt) {
        Policy is = DefaultPolicy.load();
        Policy policy = new Policy(
                version,
                from,
                is.formVersions(),
                is.circumstances(),
                is.clocks(),
                is.escalation(),
                is.morning(),
                is.content(),
                is.retention(),
                is.disclosure(),
                Set.of(LocalDate.of(2027, 5, 12)),
                is.reports());
        var row = DirectoryRows.of(new DirectoryEntry.OfPolicy(policy, changedAt, Revision.NEW));
        table.client().putItem(put -> put.tableName(DirectoryTable.NAME).item(row));
        return policy;
    }
}
