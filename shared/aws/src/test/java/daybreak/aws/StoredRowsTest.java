package daybreak.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.occurrences.DynamoOccurrences;
import daybreak.aws.records.Columns;
import daybreak.domain.clock.ChildHistory;
import daybreak.domain.clock.GradeClock;
import daybreak.domain.clock.GreenNotice;
import daybreak.domain.clock.GreenTally;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Place;
import daybreak.domain.notice.Adult;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.domain.ppn.PpnPlace;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.OccurrenceOnFile;
import daybreak.testing.cloud.PpnMessage;
import daybreak.testing.cloud.StoredNotice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of record is read as it was written, by each way there is to find it. */
class StoredRowsTest {
    private static final Instant AT = StoredNotice.RUN;
    private static final LocalDate DAY = StoredNotice.DAY;

    private InProcessStack cloud;
    private Stack stack;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(AT);
        stack = cloud.of("test");
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    static Stream<NoticeState> notice_states() {
        return Stream.of(
                new NoticeState.Due(DAY),
                new NoticeState.Held(DAY.plusDays(3)),
                new NoticeState.Sending(AT),
                new NoticeState.Accepted(AT),
                new NoticeState.Delayed(AT),
                new NoticeState.Delivered(AT),
                new NoticeState.WithPerson("task1", Concern.SAME_PERSON, AT),
                new NoticeState.Closed("task1", Outcome.TOLD_BY_PHONE, AT),
                new NoticeState.Withdrawn("not on the notice any more", AT));
    }

    @ParameterizedTest
    @MethodSource("notice_states")
    void a_notice_in_every_state(NoticeState state) {
        Notice notice = StoredNotice.encompass("n1").in(state);
        Notice stored = notice.at(cloud.store(notice).of(notice));
        assertThat(stack.notices().read(notice.key())).contains(stored);
        assertThat(stack.notices().countedOn(DAY)).containsExactly(stored);
        boolean waits = state instanceof NoticeState.Due || state instanceof NoticeState.Held;
        LocalDate day = state instanceof NoticeState.Held(LocalDate until) ? until : DAY;
        assertThat(stack.notices().waitingFor(day)).hasSize(waits ? 1 : 0);
    }

    @Test
    void a_notice_with_everything_that_it_can_have() {
        for (Destination destination : List.of(
                new Destination.School("900101", Optional.empty()),
                new Destination.HomeEducationOfficer("815"),
                new Destination.Unknown("Millbeck “Prim” 🚓"))) {
            Notice full = full(destination);
            Notice stored = full.at(cloud.store(full).of(full));
            assertThat(stack.notices().read(full.key())).contains(stored);
            cloud.tables()
                    .client()
                    .deleteItem(delete -> delete.tableName("OccurrenceTable").key(Columns.key("a81f", "NOTICE#n1")));
        }
    }

    private static Notice full(Destination destination) {
        Notice some = StoredNotice.encompass("n1", new Voice.Said("“I heard it.”\nTwice."));
        return new Notice(
                some.key(),
                some.kind(),
                new NoticeStep.Correction(2),
                some.childRef(),
                destination,
                some.content(),
                List.of(Concern.CORRECTION, Concern.SENSITIVE),
                List.of(new Adult("morwenna tarrow", Optional.of("m@home.example"), Optional.of("07700900111"))),
                some.submittedAt(),
                new NoticeState.Due(DAY),
                2,
                Optional.of("dsl@millbeck.example"),
                Optional.of(new Lead(new PersonName("Zoë O’Quill"), "z@millbeck.example", Optional.of("01632 960204"))),
                DAY,
                Revision.NEW);
    }

    @Test
    void the_notices_of_more_keys_than_one_request_takes() {
        List<Notice> notices = IntStream.range(0, 130)
                .mapToObj(i -> StoredNotice.encompass("n" + i))
                .toList();
        for (int i = 0; i < notices.size(); i += 65) {
            cloud.store(notices.subList(i, i + 65).toArray(Recorded[]::new));
        }
        assertThat(stack.notices()
                        .stored(Stream.concat(notices.stream().map(Notice::key), Stream.of(StoredNotice.key("none")))
                                .toList()))
                .hasSize(130);
        assertThat(stack.notices().waitingFor(DAY)).hasSize(130);
    }

    @Test
    void an_occurrence_with_its_ppn_and_its_clock() {
        Occurrence written =
                OccurrenceOnFile.store(cloud, PpnMessage.domesticAbuse("PPN-1").with("grade", "red"));
        StoredPpn ppn = written.ppns().getFirst();
        DynamoOccurrences occurrences = stack.occurrences();
        assertThat(occurrences.read(ppn.occurrenceRef(), ppn.ref())).contains(ppn);
        assertThat(occurrences.read(ppn.occurrenceRef(), "none")).isEmpty();
        assertThat(ppn.clock()).satisfies(clock -> {
            assertThat(clock.running()).isTrue();
            assertThat(clock.dueAt()).isEqualTo(AT.plus(Duration.ofHours(4)));
        });
        assertThat(stack.notices().plannedFor(ppn.ledgerDay()))
                .containsExactly(written.notices().getFirst().key());
    }

    @Test
    void a_clock_is_found_when_it_is_time_to_warn_and_until_somebody_was_warned_or_it_stopped() {
        StoredPpn ppn = OccurrenceOnFile.store(
                        cloud, PpnMessage.domesticAbuse("PPN-1").with("grade", "red"))
                .ppns()
                .getFirst();
        GradeClock clock = ppn.clock();
        assertThat(stack.occurrences().toWarn(clock.warnAt().minusSeconds(1))).isEmpty();
        assertThat(stack.occurrences().toWarn(clock.warnAt())).singleElement().satisfies(running -> {
            assertThat(running.occurrenceRef()).isEqualTo(ppn.occurrenceRef());
            assertThat(running.ppnRef()).isEqualTo(ppn.ref());
        });
        cloud.store(ppn.with(clock.afterWarning()));
        assertThat(stack.occurrences().toWarn(clock.warnAt())).isEmpty();
        StoredPpn warned =
                stack.occurrences().read(ppn.occurrenceRef(), ppn.ref()).orElseThrow();
        assertThat(warned.clock()).isEqualTo(clock.afterWarning());
        cloud.store(warned.with(warned.clock().stopped(AT)));
        assertThat(stack.occurrences()
                        .read(ppn.occurrenceRef(), ppn.ref())
                        .orElseThrow()
                        .clock()
                        .stoppedAt())
                .contains(AT);
    }

    @Test
    void the_head_of_an_occurrence_with_children_and_reports_of_finding() {
        OccurrenceHead head = OccurrenceHead.first(
                        stack.occurrences().refOf(new OccurrenceNumber("NS/26/9")), new OccurrenceNumber("NS/26/9"))
                .knowing(List.of(
                        new OccurrenceHead.KnownChild(
                                "c1",
                                "tamsin tarrow",
                                Optional.of(LocalDate.of(2014, 2, 28)),
                                Optional.of(new NominalId("N-1"))),
                        new OccurrenceHead.KnownChild("c2", "bran vance", Optional.empty(), Optional.empty())))
                .withFound(List.of(
                        new FoundReport("tamsin tarrow", Optional.empty(), Optional.empty(), AT, AT),
                        new FoundReport(
                                "bran vance",
                                Optional.of(LocalDate.of(2019, 11, 30)),
                                Optional.of(new NominalId("N-2")),
                                AT,
                                AT)));
        Revision revision = cloud.store(head).of(head);
        OccurrenceHead read =
                stack.occurrences().read(new OccurrenceNumber("NS/26/9")).head();
        assertThat(read.children()).isEqualTo(head.children());
        assertThat(read.found()).isEqualTo(head.found());
        assertThat(read.revision()).isEqualTo(revision);
    }

    @Test
    void the_place_of_a_ppn_is_written_once() {
        cloud.store(new PpnPlace("ppn1", "occurrence1"));
        assertThat(cloud.tables().rows("OccurrenceTable"))
                .singleElement()
                .satisfies(row -> assertThat(Columns.text(row, "occurrenceRef")).isEqualTo("occurrence1"));
    }

    static Stream<HubEmail> hub_emails() {
        return Stream.of(
                new HubEmail.NotWanted(),
                new HubEmail.Due(),
                new HubEmail.Sending(AT),
                new HubEmail.Accepted(AT),
                new HubEmail.Delivered(AT),
                new HubEmail.Failed(AT, "BOUNCED_FOR_GOOD"));
    }

    @ParameterizedTest
    @MethodSource("hub_emails")
    void a_task_with_every_state_of_its_email_open_and_closed(HubEmail email) {
        Task task = new Task(
                "t1",
                TaskKind.TELL_SCHOOL,
                Optional.of(StoredNotice.key("n1")),
                Optional.of("NS/26/1"),
                "Tell the right school",
                "two schools are named",
                List.of(new Task.Detail("Child", "Tamsin Tarrow"), new Task.Detail("School", "“Millbeck” 🚓")),
                AT,
                AT.plusSeconds(60),
                Optional.of(DAY),
                new Task.Open(),
                email,
                Revision.NEW);
        Task open = task.at(cloud.store(task).of(task));
        assertThat(stack.tasks().read("t1")).contains(open);
        assertThat(stack.tasks().countedOn(DAY)).containsExactly(open);
        assertThat(stack.tasks().read("t2")).isEmpty();
        Task closed = open.closed(Outcome.NOT_TO_BE_TOLD, "R. Castellane", AT, "The lead is a relative.");
        Task stored = closed.at(cloud.store(closed).of(closed));
        assertThat(stack.tasks().read("t1")).contains(stored);
    }

    @ParameterizedTest
    @MethodSource("hub_emails")
    void a_ledger_with_every_state_of_its_email(HubEmail email) {
        List<Ledger.Line> lines = List.of(new Ledger.Line(
                "a81f-n1",
                Optional.of("1"),
                "Operation Encompass",
                Optional.of("NS/26/311000"),
                Optional.of("Tamsin Tarrow"),
                Optional.of(new Place.OfSchool(
                        "900101", Optional.of("Millbeck"), Optional.of("01632 960000"), Optional.of("900102"))),
                Ledger.Where.TOLD,
                "delivered at 06:01",
                false));
        Ledger ledger = new Ledger(DAY, AT, lines, List.of("a81f-n9"), email, Revision.NEW);
        Ledger stored = ledger.at(cloud.store(ledger).of(ledger));
        assertThat(stack.ledgers().read(DAY)).contains(stored);
        assertThat(stack.ledgers().read(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void green_notices_of_a_child_since_a_time() {
        GreenNotice old = new GreenNotice("person1", "ppn1", Optional.empty(), AT.minus(Duration.ofDays(200)));
        GreenNotice young = new GreenNotice("person1", "ppn2", Optional.of("nominal1"), AT);
        cloud.store(old, young, new GreenNotice("person2", "ppn3", Optional.empty(), AT));
        assertThat(greens(AT).notices()).containsExactly(young);
        assertThat(greens(Instant.EPOCH).notices()).containsExactlyInAnyOrder(old, young);
    }

    @Test
    void of_two_who_count_a_childs_green_notices_at_once_the_second_counts_again() {
        GreenTally mine = greens(AT).tally().countedAt(AT);
        GreenTally yours = greens(AT).tally().countedAt(AT);
        cloud.store(mine);
        assertThatThrownBy(() -> cloud.store(yours)).isInstanceOf(StaleRecordException.class);
        assertThat(greens(AT).tally().countedAt()).isEqualTo(AT);
        cloud.store(greens(AT).tally().countedAt(AT.plusSeconds(1)));
        assertThat(greens(AT).notices()).isEmpty();
    }

    private ChildHistory.Greens greens(Instant since) {
        return stack.childHistory().greensSince("person1", since);
    }

    @Test
    void what_is_settled_expires_when_policy_says_and_what_is_not_is_kept() {
        Notice settled = StoredNotice.encompass("n1").in(new NoticeState.Closed("t", Outcome.TOLD_BY_PHONE, AT));
        cloud.store(settled, StoredNotice.encompass("n2"));
        assertThat(cloud.tables().rows("OccurrenceTable")).allSatisfy(row -> {
            if (Columns.text(row, "sk").endsWith("n1")) {
                assertThat(Columns.number(row, "expiresAt"))
                        .isEqualTo(AT.plus(Duration.ofDays(90)).getEpochSecond());
            } else {
                assertThat(row).doesNotContainKey("expiresAt");
            }
        });
    }
}
