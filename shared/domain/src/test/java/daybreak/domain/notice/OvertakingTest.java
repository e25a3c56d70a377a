package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Persons.suspect;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Outbound;
import daybreak.domain.people.PersonName;
import daybreak.domain.record.Change;
import daybreak.domain.school.Directory;
import daybreak.domain.school.ForceContact;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.domain.task.Tasks;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Ppns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person has the notice, or has just let it go, and the PPN changes. */
class OvertakingTest {
    private static final NoticeStep FIRST = new NoticeStep.First();
    private static final Instant AT_SIX = London.time("2026-03-06T06:00:05");
    private static final Instant LATER = London.time("2026-03-06T06:30");
    private static final Raising RAISING = new Raising(new DigestIds(), Policies.standard(), LATER);

    private final Map<String, Task> stored = new HashMap<>();
    private final Tasks tasks = new Tasks() {
        @Override
        public Optional<Task> read(String id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public List<Task> countedOn(LocalDate ledgerDay) {
            return List.of();
        }
    };

    private static final class NoSchools implements Directory {
        @Override
        public Map<String, School> schools(Set<String> urns) {
            return Map.of();
        }

        @Override
        public Entry entry(String urn) {
            return new Entry(urn, Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public List<String> urnsNamed(String normalisedName) {
            return List.of();
        }

        @Override
        public Optional<ForceContact> homeEducationOfficer(String localAuthority) {
            return Optional.empty();
        }

        @Override
        public Optional<ForceContact> hubMailbox() {
            return Optional.empty();
        }

        @Override
        public List<Closure> closures(String localAuthority) {
            return List.of();
        }
    }

    private static Children rowan() {
        return child("Rowan Ashdown").nominal("N1").onRollAt(LARKFIELD);
    }

    private static Ppns ppn(int version) {
        return Ppns.domesticAbuse("P1").version(version);
    }

    private Incident withPerson(Ppns first, Concern concern) {
        Incident incident = Incident.of(first);
        incident.reconciled("2026-03-05T21:01");
        Task task = RAISING.forNotice(incident.notice(FIRST), concern, Optional.empty());
        stored.put(task.id(), task);
        return incident.change(FIRST, notice -> notice.withPerson(task.id(), concern, AT_SIX));
    }

    private Incident released(Ppns first, String to) {
        Lead lead = new Lead(new PersonName(to), "head@larkfield.example", Optional.empty());
        return withPerson(first, Concern.NO_CONTACT)
                .change(FIRST, notice -> notice.released(lead, London.day("2026-03-06")));
    }

    private Overtaking.Overtaken after(Incident incident, String cause) {
        List<Notice> before = incident.notices();
        Overtaking.Overtaken overtaking = new Overtaking(tasks, new NoSchools(), "flag-children")
                .of(
                        before,
                        incident.reconciled(LATER),
                        RAISING,
                        new NoticeAnswers(Policies.standard(), LATER),
                        cause,
                        LATER);
        overtaking.notices().forEach(incident::keep);
        closed(overtaking).forEach(task -> stored.put(task.id(), task));
        raised(overtaking)
                .forEach(task -> assertThat(stored.put(task.id(), task))
                        .as("a task of its own")
                        .isNull());
        return overtaking;
    }

    private static List<Task> raised(Overtaking.Overtaken overtaking) {
        return tasks(overtaking, Task.Open.class);
    }

    private static List<Task> closed(Overtaking.Overtaken overtaking) {
        return tasks(overtaking, Task.Closed.class);
    }

    private static List<Task> tasks(Overtaking.Overtaken overtaking, Class<? extends Task.State> state) {
        return overtaking.changes().stream()
                .map(Change.Follow.class::cast)
                .map(Change.Follow::next)
                .map(Task.class::cast)
                .filter(task -> state.isInstance(task.state()))
                .toList();
    }

    private static List<String> entries(Overtaking.Overtaken overtaking) {
        return overtaking.tells().stream()
                .filter(Outbound.LogEntryAdded.class::isInstance)
                .map(Outbound.LogEntryAdded.class::cast)
                .map(Outbound.LogEntryAdded::entry)
                .toList();
    }

    @Test
    void a_notice_that_turns_sensitive_while_a_person_has_it_comes_under_a_new_task_that_says_so() {
        Incident incident = withPerson(ppn(1).with(rowan()), Concern.NO_CONTACT);
        Overtaking.Overtaken overtaking =
                after(incident.then(ppn(2).with(rowan()).sensitive()), "v2");
        Task task = raised(overtaking).getFirst();
        assertThat(task.why()).isEqualTo(Concern.SENSITIVE.says());
        assertThat(incident.notice(FIRST).state())
                .isEqualTo(new NoticeState.WithPerson(task.id(), Concern.SENSITIVE, LATER));
        assertThat(closed(overtaking)).hasSize(1);
        assertThat(entries(overtaking))
                .containsExactly(
                        "A task is overtaken: the notice has changed, and another task takes its place",
                        "Not told by email: the notice is marked sensitive. A person has it.");
    }

    @Test
    void a_child_taken_off_the_ppn_takes_the_task_with_it() {
        Incident incident = withPerson(ppn(1).with(rowan()), Concern.NO_CONTACT);
        Overtaking.Overtaken overtaking = after(incident.then(ppn(2)), "v2");
        assertThat(incident.notice(FIRST).state()).isInstanceOf(NoticeState.Withdrawn.class);
        assertThat(raised(overtaking)).isEmpty();
        assertThat(entries(overtaking))
                .containsExactly("A task is overtaken: a later version of the notice no longer calls for it");
    }

    @Test
    void what_was_found_when_it_was_to_be_sent_still_stands_after_the_words_change() {
        Incident incident = withPerson(ppn(1).with(rowan()), Concern.NO_CONTACT);
        Overtaking.Overtaken overtaking = after(incident.then(ppn(2).with(rowan().absent())), "v2");
        assertThat(raised(overtaking))
                .singleElement()
                .satisfies(task -> assertThat(task.why()).isEqualTo(Concern.NO_CONTACT.says()));
    }

    @Test
    void a_person_keeps_a_notice_though_the_fact_that_was_wanted_has_come() {
        Incident incident = withPerson(ppn(1).with(rowan().withoutDateOfBirth()), Concern.NO_DATE_OF_BIRTH);
        Overtaking.Overtaken overtaking = after(incident.then(ppn(2).with(rowan())), "v2");
        assertThat(incident.notice(FIRST).state()).isInstanceOf(NoticeState.WithPerson.class);
        assertThat(raised(overtaking))
                .singleElement()
                .satisfies(task -> assertThat(task.details())
                        .extracting(Task.Detail::label)
                        .contains("Changed", "Born"));
    }

    @Test
    void a_concern_that_has_gone_gives_way_to_one_that_stands() {
        Incident incident = withPerson(ppn(1).with(rowan()).sensitive(), Concern.SENSITIVE);
        Overtaking.Overtaken overtaking = after(incident.then(ppn(2).with(rowan().asSuspect())), "v2");
        assertThat(raised(overtaking))
                .singleElement()
                .satisfies(task -> assertThat(task.why()).isEqualTo(Concern.CHILD_IS_SUSPECT.says()));
    }

    @Test
    void a_version_that_says_nothing_new_leaves_the_task_alone() {
        Incident incident = withPerson(ppn(1).with(rowan()), Concern.NO_CONTACT);
        Overtaking.Overtaken overtaking =
                after(incident.then(ppn(2).with(rowan()).with(suspect("Idris Vance"))), "v2");
        assertThat(raised(overtaking)).hasSize(1);
        assertThat(after(incident.then(ppn(3).with(rowan()).with(suspect("Idris Vance"))), "v3"))
                .isEqualTo(new Overtaking.Overtaken(List.of(), List.of(), List.of()));
    }

    @Test
    void each_change_has_a_task_of_its_own_though_the_words_go_back_and_forth() {
        Incident incident = withPerson(ppn(1).with(rowan()), Concern.NO_CONTACT);
        for (int version = 2; version < 6; version++) {
            Children child = version % 2 == 0 ? rowan().absent() : rowan();
            assertThat(raised(after(incident.then(ppn(version).with(child)), "v" + version)))
                    .hasSize(1);
        }
        assertThat(stored.values().stream().filter(task -> task.state() instanceof Task.Open))
                .hasSize(1);
    }

    @Test
    void a_release_does_not_cover_what_the_person_could_not_know() {
        Incident incident = released(ppn(1).with(rowan()), "Ada Farleigh");
        after(incident.then(ppn(2).with(rowan()).sensitive()), "v2");
        Notice notice = incident.notice(FIRST);
        assertThat(notice.state())
                .isInstanceOfSatisfying(
                        NoticeState.WithPerson.class,
                        with -> assertThat(with.concern()).isEqualTo(Concern.SENSITIVE));
        assertThat(notice.released()).isEmpty();
    }

    @Test
    void a_release_to_somebody_whom_a_later_ppn_names_goes_back_to_a_person() {
        Incident incident = released(ppn(1).with(rowan()), "Dean Marsh");
        after(incident.then(ppn(2).with(rowan()).with(suspect("Dean Marsh"))), "v2");
        assertThat(incident.notice(FIRST).state())
                .isInstanceOfSatisfying(
                        NoticeState.WithPerson.class,
                        with -> assertThat(with.concern()).isEqualTo(Concern.SAME_PERSON));
    }

    @Test
    void a_release_stands_where_only_the_words_changed() {
        Incident incident = released(ppn(1).with(rowan()), "Ada Farleigh");
        Overtaking.Overtaken overtaking = after(incident.then(ppn(2).with(rowan().absent())), "v2");
        assertThat(incident.notice(FIRST).state()).isInstanceOf(NoticeState.Due.class);
        assertThat(incident.notice(FIRST).released()).isPresent();
        assertThat(raised(overtaking)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Concern.class,
            names = {"NOT_CONFIRMED", "BOUNCED_AFTER_DELIVERY", "COMPLAINT"})
    void a_task_to_ring_stays_open_for_the_school_may_have_read_it(Concern concern) {
        Incident incident = withPerson(ppn(1).with(rowan()), concern);
        Overtaking.Overtaken overtaking = after(incident.then(ppn(2).with(rowan().absent())), "v2");
        assertThat(overtaking.changes()).isEmpty();
        assertThat(overtaking.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.step()).isInstanceOf(NoticeStep.Correction.class));
    }
}
