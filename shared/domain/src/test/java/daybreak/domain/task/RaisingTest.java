package daybreak.domain.task;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.NoticeDraft.encompass;
import static daybreak.testing.fixtures.NoticeDraft.endeavour;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.clock.GradeClocks;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Outbound.TaskRaised;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.policy.Policy;
import daybreak.domain.policy.Policy.Content;
import daybreak.domain.ppn.Grade;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.ppn.TaskHeader;
import daybreak.domain.record.Revision;
import daybreak.domain.school.School;
import daybreak.domain.task.Task.Detail;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Ppns;
import daybreak.testing.fixtures.Schools;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RaisingTest {
    private static final Instant NOW = London.time("2026-03-06T06:00:05");
    private static final Instant CLOSE = London.time("2026-03-06T08:00");
    private static final Raising RAISING = new Raising(new DigestIds(), Policies.standard(), NOW);

    @Test
    void a_notice_that_is_not_sent_is_told_by_a_person_by_the_close_of_the_morning() {
        Notice notice = encompass().notice();
        Task task = RAISING.forNotice(notice, Concern.NO_CONTACT, Optional.empty());
        assertThat(task)
                .returns(TaskKind.TELL_SCHOOL, Task::kind)
                .returns(Optional.of(notice.key()), Task::notice)
                .returns(Optional.of("NV-2026-0004711"), Task::reference)
                .returns("Tell the right school, or decide not to", Task::what)
                .returns(Concern.NO_CONTACT.says(), Task::why)
                .returns(NOW, Task::raisedAt)
                .returns(CLOSE, Task::dueBy)
                .returns(Optional.empty(), Task::ledgerDay)
                .returns(new Task.Open(), Task::state)
                .returns(Revision.NEW, Task::revision)
                .returns(task.id(), Task::recordId);
        assertThat(task.details())
                .containsExactly(
                        new Detail("Scheme", "Operation Encompass"),
                        new Detail("Child", "Rowan Ashdown"),
                        new Detail("Born", "10 February 2016"),
                        new Detail("School", "URN 960001"),
                        new Detail("Incident", "Thursday 5 March 2026 at 19:40"),
                        new Detail("Circumstances", "an argument at home"));
    }

    @Test
    void a_missing_childs_task_says_since_when_and_where_the_email_went() {
        Notice sent = endeavour().notice();
        assertThat(RAISING.forNotice(
                                sent.claimed("dsl@larkfield.example", NOW, sent.ledgerDay()),
                                Concern.NOT_CONFIRMED,
                                Optional.empty())
                        .details())
                .contains(
                        new Detail("Scheme", "Operation Endeavour"),
                        new Detail("Reported missing", "Thursday 5 March 2026 at 18:00"),
                        new Detail("Address tried", "dsl@larkfield.example"));
    }

    @Test
    void a_task_about_a_child_that_was_found_says_when() {
        Notice missing = Incident.of(Ppns.missingChild("P1")
                        .with(child("Rowan Ashdown").missingUntil("2026-03-05T18:00", "2026-03-05T20:30")))
                .reconciled("2026-03-05T21:01")
                .getFirst();
        assertThat(RAISING.forNotice(missing, Concern.NO_SCHOOL_RECORDED, Optional.empty())
                        .details())
                .contains(new Detail("Found", "Thursday 5 March 2026 at 20:30"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SENSITIVE              | TELL_SCHOOL    | Tell the right school, or decide not to
            NOT_SENT               | TELL_SCHOOL    | Tell the right school, or decide not to
            NOT_CONFIRMED          | RING_SCHOOL    | Ring the school and make sure that it knows
            BOUNCED                | RING_SCHOOL    | Ring the school and make sure that it knows
            BOUNCED_AFTER_DELIVERY | RING_SCHOOL    | Ring the school and make sure that it knows
            COMPLAINT              | RING_SCHOOL    | Ring the school and make sure that it knows
            CORRECTION             | CORRECT_NOTICE | Decide whether the school gets a correction
            TAKEN_BACK             | CORRECT_NOTICE | Decide whether the school gets a correction
            """)
    void the_reason_says_what_sort_of_work_it_is(Concern concern, TaskKind kind, String what) {
        assertThat(RAISING.forNotice(encompass().notice(), concern, Optional.empty()))
                .returns(kind, Task::kind)
                .returns(what, Task::what);
    }

    @ParameterizedTest
    @EnumSource(Concern.class)
    void each_reason_raises_a_task_with_an_id_of_its_own_and_the_same_fact_never_raises_two(Concern concern) {
        Notice notice = encompass().notice();
        String id = RAISING.forNotice(notice, concern, Optional.empty()).id();
        assertThat(RAISING.forNotice(notice, concern, Optional.empty()).id()).isEqualTo(id);
        assertThat(Set.of(Concern.values()))
                .allSatisfy(other -> assertThat(RAISING.forNotice(notice, other, Optional.empty())
                                .id()
                                .equals(id))
                        .isEqualTo(other == concern));
        assertThat(RAISING.forNotice(encompass().attempts(1).notice(), concern, Optional.empty())
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void a_home_education_officer_is_told_by_a_person_and_an_unknown_school_in_the_officers_words() {
        Notice officer =
                encompass().to(new Destination.HomeEducationOfficer("999")).notice();
        assertThat(RAISING.forNotice(officer, Concern.NO_HOME_EDUCATION_OFFICER, Optional.empty()))
                .returns("Tell the home education officer, or decide not to", Task::what)
                .satisfies(task -> assertThat(task.details())
                        .contains(new Detail("School", "home-educated, local authority 999")));
        assertThat(school(new Destination.Unknown(""))).isEqualTo("none recorded");
        assertThat(school(new Destination.Unknown("Somewhere"))).isEqualTo("Somewhere");
        assertThat(school(new Destination.School("960001", Optional.of("Larkfield"))))
                .isEqualTo("Larkfield (URN 960001)");
    }

    @Test
    void the_register_says_which_school_it_is_and_its_telephone_where_it_has_one() {
        Notice notice = encompass().notice();
        assertThat(RAISING.forNotice(notice, Concern.NOT_CONFIRMED, Optional.of(Schools.larkfield()))
                        .details())
                .contains(
                        new Detail("In the register", "St Mary's C.E. Primary School, Larkfield, URN 960001"),
                        new Detail("School's telephone", "01632 960300"));
        assertThat(RAISING.forNotice(notice, Concern.NO_CONTACT, Optional.of(withoutTelephone(Schools.larkfield())))
                        .details())
                .noneSatisfy(detail -> assertThat(detail.label()).contains("telephone"));
    }

    @Test
    void whoever_rings_about_a_notice_that_was_released_asks_for_whom_it_went_to() {
        Notice released = encompass().notice().released(Schools.DEPUTY, London.day("2026-03-06"));
        Task task = RAISING.forNotice(released, Concern.NOT_CONFIRMED, Optional.of(Schools.larkfield()));
        assertThat(task.what()).isEqualTo("Ring whom it was released to and make sure that they know");
        assertThat(task.details())
                .contains(
                        new Detail("School on the PPN", "URN 960001"),
                        new Detail("Ask for", "Owen Pritchard, to whom it was released"),
                        new Detail("Their telephone", "not known: see the release"))
                .extracting(Detail::label)
                .doesNotContain("School", "In the register", "School's telephone");
    }

    @Test
    void whoever_rings_about_a_notice_that_was_released_has_the_number_that_was_given_with_it() {
        Notice released = encompass().notice().released(Schools.LEAD, London.day("2026-03-06"));
        assertThat(RAISING.forNotice(released, Concern.NOT_SENT, Optional.of(Schools.larkfield()))
                        .details())
                .contains(
                        new Detail("Ask for", "Imogen Hartley, to whom it was released"),
                        new Detail("Their telephone", "01632 960301"))
                .noneSatisfy(detail -> assertThat(detail.text()).contains("01632 960300"));
    }

    @Test
    void the_register_is_not_repeated_where_it_says_what_the_officer_wrote() {
        School larkfield = Schools.larkfield();
        Notice notice = encompass()
                .to(new Destination.School(larkfield.urn(), Optional.of(larkfield.name())))
                .notice();
        assertThat(RAISING.forNotice(notice, Concern.NOT_CONFIRMED, Optional.of(larkfield))
                        .details())
                .contains(new Detail("School", "St Mary's C.E. Primary School, Larkfield (URN 960001)"))
                .noneSatisfy(detail -> assertThat(detail.label()).isEqualTo("In the register"));
    }

    private static School withoutTelephone(School school) {
        return new School(
                school.urn(),
                school.name(),
                school.status(),
                school.typeCode(),
                school.phase(),
                school.localAuthority(),
                school.inForceArea(),
                Optional.empty(),
                school.successors());
    }

    private static String school(Destination destination) {
        return RAISING
                .forNotice(encompass().to(destination).notice(), Concern.SENSITIVE, Optional.empty())
                .details()
                .stream()
                .filter(detail -> detail.label().equals("School"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void a_dead_address_is_mended() {
        Notice sent = encompass().notice().claimed("dsl@larkfield.example", NOW, London.day("2026-03-06"));
        Task task = RAISING.toMendContact(sent, "local authority 999", Optional.empty());
        assertThat(task)
                .returns(TaskKind.MEND_CONTACT, Task::kind)
                .returns(Optional.empty(), Task::notice)
                .returns(London.time("2026-03-06T10:00:05"), Task::dueBy);
        assertThat(task.details())
                .containsExactly(
                        new Detail("School", "local authority 999"), new Detail("Address", "dsl@larkfield.example"));
        assertThat(RAISING.toMendContact(sent, "URN 960001", Optional.of(Schools.larkfield()))
                        .details())
                .containsExactly(
                        new Detail("School", "St Mary's C.E. Primary School, Larkfield (URN 960001)"),
                        new Detail("School's telephone", "01632 960300"),
                        new Detail("Address", "dsl@larkfield.example"));
    }

    @Test
    void words_that_were_left_out_are_read_by_a_person() {
        assertThat(RAISING.toReadVoice(encompass().notice()))
                .returns(TaskKind.READ_VOICE, Task::kind)
                .returns(London.time("2026-03-06T10:00:05"), Task::dueBy)
                .satisfies(task -> assertThat(task.details()).contains(new Detail("Child", "Rowan Ashdown")));
    }

    @Test
    void an_unclear_ppn_without_a_child_is_a_line_in_the_ledger() {
        Ppn ppn = Ppns.domesticAbuse("P1").boxTicked(true).filed();
        assertThat(RAISING.toClarify(ppn, "ppn1", List.of("one", "two"), London.day("2026-03-06")))
                .returns(TaskKind.CLARIFY_PPN, Task::kind)
                .returns("one; two", Task::why)
                .returns(CLOSE, Task::dueBy)
                .returns(Optional.of(London.day("2026-03-06")), Task::ledgerDay)
                .returns(List.of(new Detail("PPN", "P1"), new Detail("Officer", "PC 4711")), Task::details);
    }

    @Test
    void three_greens_are_reviewed() {
        assertThat(RAISING.toReview(Ppns.other("P1").filed(), "ppn1", "Rowan Ashdown", 3))
                .returns(TaskKind.REVIEW_CHILD, Task::kind)
                .returns("3 green notices about one child within 3 months", Task::why)
                .returns(London.time("2026-03-06T10:00:05"), Task::dueBy)
                .returns(List.of(new Detail("Child", "Rowan Ashdown"), new Detail("PPN", "P1")), Task::details);
    }

    @Test
    void a_clock_about_to_run_out_is_a_task_until_it_does() {
        StoredPpn stored = new StoredPpn(
                "ppn1",
                "occurrence1",
                Ppns.other("P1").filed(),
                NOW,
                new TaskHeader.WithoutChildren(List.of()),
                GradeClocks.start(Grade.RED, NOW, Policies.clocks(), Set.of()),
                List.of(),
                London.day("2026-03-06"),
                Revision.NEW);
        assertThat(RAISING.toWork(stored))
                .returns(TaskKind.WORK_PPN, Task::kind)
                .returns("its red clock runs out on Friday 6 March 2026 at 10:00", Task::why)
                .returns(London.time("2026-03-06T10:00:05"), Task::dueBy)
                .returns(List.of(new Detail("PPN", "P1")), Task::details);
        assertThat(stored.recordId()).isEqualTo("ppn1");
        assertThat(stored.with(stored.clock().stopped(NOW)).clock().running()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T07:29:59, 2026-03-06T08:00",
        "2026-03-06T08:00, 2026-03-06T08:30",
        "2026-03-06T14:59, 2026-03-06T15:29",
        "2026-03-06T15:00, 2026-03-07T08:00"
    })
    void a_notice_that_fails_while_the_school_is_open_is_told_by_a_person_within_the_half_hour(String at, String by) {
        Raising then = new Raising(new DigestIds(), Policies.standard(), London.time(at));
        assertThat(then.forNotice(encompass().notice(), Concern.NOT_CONFIRMED, Optional.empty()))
                .returns(London.time(by), Task::dueBy);
    }

    @Test
    void an_unbalanced_ledger_is_a_task_within_the_half_hour() {
        assertThat(RAISING.toCheckLedger(London.day("2026-03-06"), List.of("a", "b")))
                .returns(TaskKind.CHECK_LEDGER, Task::kind)
                .returns("Find the notices that are missing from the ledger of Friday 6 March 2026", Task::what)
                .returns("2 notices were called for and are stored nowhere", Task::why)
                .returns(London.time("2026-03-06T06:30:05"), Task::dueBy)
                .returns(List.of(new Detail("Notice", "a"), new Detail("Notice", "b")), Task::details);
    }

    @Test
    void a_task_is_told_to_the_records_system_and_to_the_hub_where_policy_wants_an_email() {
        Notice notice = encompass().notice();
        Task task = RAISING.forNotice(notice, Concern.NO_CONTACT, Optional.empty());
        List<Outbound> tells = RAISING.tells(task, notice);
        assertThat(tells)
                .containsExactly(
                        new TaskRaised("task-raised-" + task.id(), task, NOW),
                        new HubEmailDue("task-email-" + task.id(), new HubEmailDue.About.OneTask(task.id()), NOW),
                        new LogEntryAdded(
                                "log-" + task.id(),
                                "occurrence1-notice1",
                                "NV-2026-0004711",
                                Optional.of("Rowan Ashdown"),
                                false,
                                "Not told by email: the force has no safeguarding contact for the school. A person has"
                                        + " it.",
                                NOW));
        Content standard = Policies.content();
        Policy quiet = Policies.with(new Content(
                standard.profile(), standard.includePlace(), standard.call(), standard.earlyYearsByEmail(), false));
        Raising quietly = new Raising(new DigestIds(), quiet, NOW);
        Task silent = quietly.forNotice(notice, Concern.NO_CONTACT, Optional.empty());
        assertThat(silent.email()).isEqualTo(new HubEmail.NotWanted());
        assertThat(quietly.tells(silent)).containsExactly(new TaskRaised("task-raised-" + silent.id(), silent, NOW));
    }

    @Test
    void a_persons_answer_closes_a_task_and_an_email_moves_by_itself() {
        Task task = RAISING.toCheckLedger(London.day("2026-03-06"), List.of("a"));
        assertThat(task.closed(Outcome.DONE, "coordinator 7", NOW, "found")).satisfies(closed -> {
            assertThat(closed.state()).isEqualTo(new Task.Closed(Outcome.DONE, "coordinator 7", NOW, "found"));
            assertThat(closed.email()).isEqualTo(task.email());
        });
        assertThat(task.emailed(new HubEmail.Sending(NOW))).satisfies(sending -> {
            assertThat(sending.email()).isEqualTo(new HubEmail.Sending(NOW));
            assertThat(sending.state()).isEqualTo(task.state());
        });
    }
}
