package daybreak.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.Delivery.Decision;
import daybreak.domain.notice.DeliveryReport.Kind;
import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.Child;
import daybreak.domain.ppn.Person;
import daybreak.domain.ppn.Ppn;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.IncidentGenerator;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.NoticeDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every occurrence, tried on generated ones. A failing seed reproduces itself. */
class NoticePropertiesTest {
    private static final int OCCURRENCES = 150;
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final Instant START = London.time("2026-03-05T21:01");

    static IntStream seeds() {
        return IntStream.range(0, OCCURRENCES);
    }

    private static Incident incident(List<Ppn> ppns) {
        Incident incident = Incident.of();
        ppns.forEach(incident::then);
        return incident;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_child_school_and_kind_is_planned_once(int seed) {
        List<PlannedNotice> planned =
                incident(new IncidentGenerator(seed).ppns()).planned();
        assertThat(planned)
                .extracting(plan ->
                        plan.kind() + plan.childRef() + plan.destination().word())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_elses_name_and_no_address_email_or_telephone_ever_reaches_what_a_school_is_told(int seed) {
        List<Ppn> ppns = new IncidentGenerator(seed).ppns();
        for (PlannedNotice planned : incident(ppns).planned()) {
            NoticeContent content = planned.content();
            Set<String> own = Set.copyOf(content.child().words());
            String told = " " + PersonName.normalise(content.toString()) + " ";
            secrets(ppns, own).forEach(secret -> assertThat(told).doesNotContain(" " + secret + " "));
        }
    }

    private static Stream<String> secrets(List<Ppn> ppns, Set<String> own) {
        Stream<String> names = ppns.stream()
                .flatMap(ppn -> Stream.concat(
                        ppn.persons().stream().map(Person::name),
                        ppn.children().stream().map(Child::name)))
                .map(name -> name.words().getFirst())
                .filter(first -> !own.contains(first));
        Stream<String> contacts = ppns.stream()
                .flatMap(ppn -> ppn.persons().stream())
                .flatMap(person -> Stream.of(person.address(), person.email(), person.phone()))
                .flatMap(part -> part.stream())
                .map(PersonName::normalise);
        return Stream.concat(names, contacts);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ppns_in_any_order_give_the_same_planned_notices(int seed) {
        List<Ppn> ppns = new IncidentGenerator(seed).ppns();
        List<Ppn> shuffled = new ArrayList<>(ppns);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(withoutRefs(incident(shuffled))).isEqualTo(withoutRefs(incident(ppns)));
    }

    /** Which reference a child got depends on what was known of it first, and only that may differ. */
    private static Set<PlannedNotice> withoutRefs(Incident incident) {
        return incident.planned().stream()
                .map(plan -> new PlannedNotice(
                        plan.kind(),
                        "any",
                        plan.destination(),
                        plan.content(),
                        plan.concerns(),
                        plan.adults(),
                        plan.submittedAt()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bringing_into_line_is_idempotent_and_never_writes_a_notice_twice_whatever_happens_in_between(int seed) {
        IncidentGenerator generator = new IncidentGenerator(seed);
        Incident incident = Incident.of();
        Instant now = START;
        for (Ppn ppn : generator.ppnsAndUpdates()) {
            now = now.plus(Duration.ofMinutes(20 + generator.upTo(600)));
            incident.then(ppn);
            List<Notice> changes = incident.reconciled(now);
            assertThat(changes).extracting(Notice::key).doesNotHaveDuplicates();
            assertThat(incident.reconciled(now.plusSeconds(1))).isEmpty();
            Instant then = now;
            incident.notices().forEach(notice -> incident.keep(moved(notice, then, generator)));
            incident.reconciled(now.plusSeconds(2));
            assertThat(incident.reconciled(now.plusSeconds(3))).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_child_that_is_called_for_is_nowhere(int seed) {
        IncidentGenerator generator = new IncidentGenerator(seed);
        Incident incident = Incident.of();
        Instant now = START;
        for (Ppn ppn : generator.ppnsAndUpdates()) {
            now = now.plus(Duration.ofMinutes(20 + generator.upTo(600)));
            incident.then(ppn).reconciled(now);
            Instant then = now;
            incident.notices().forEach(notice -> incident.keep(moved(notice, then, generator)));
            incident.reconciled(now.plusSeconds(2));
            assertThat(incident.planned())
                    .allSatisfy(plan -> assertThat(incident.notices())
                            .anyMatch(notice -> notice.kind() == plan.kind()
                                    && notice.childRef().equals(plan.childRef())
                                    && notice.destination()
                                            .word()
                                            .equals(plan.destination().word())
                                    && !(notice.state() instanceof NoticeState.Withdrawn)));
        }
    }

    /** What sending, delivery and people may do to a notice. */
    private static Notice moved(Notice notice, Instant at, IncidentGenerator generator) {
        if (notice.state() instanceof NoticeState.Withdrawn || generator.upTo(3) == 0) {
            return notice;
        }
        Notice claimed = notice.claimed("dsl@larkfield.example", at, notice.ledgerDay());
        return switch (generator.upTo(8)) {
            case 0 -> claimed;
            case 1 -> claimed.in(new NoticeState.Accepted(at));
            case 2, 3 -> claimed.in(new NoticeState.Delivered(at));
            case 4 -> claimed.in(new NoticeState.WithPerson("task1", Concern.BOUNCED, at));
            case 5 -> notice.in(new NoticeState.WithPerson("task1", Concern.NO_CONTACT, at));
            case 6 -> claimed.in(new NoticeState.Closed("task1", Outcome.TOLD_BY_PHONE, at));
            default -> notice.in(new NoticeState.Held(London.day("2026-03-09")));
        };
    }

    private static int rank(NoticeState state) {
        return switch (state) {
            case NoticeState.Due due -> 0;
            case NoticeState.Held held -> 0;
            case NoticeState.Sending sending -> 1;
            case NoticeState.Accepted accepted -> 2;
            case NoticeState.Delayed delayed -> 3;
            case NoticeState.Delivered delivered -> 4;
            case NoticeState.WithPerson with -> 5;
            case NoticeState.Closed closed -> 6;
            case NoticeState.Withdrawn withdrawn -> 6;
        };
    }

    private static Notice after(Notice notice, List<Kind> reports) {
        Notice at = notice;
        for (Kind kind : reports) {
            Decision decision = Delivery.decide(at, 1, new DeliveryReport(kind, START));
            Notice next = switch (decision) {
                case Decision.MoveTo(NoticeState state) -> at.in(state);
                case Decision.HandOver(Concern concern, boolean quarantine) ->
                    at.in(new NoticeState.WithPerson("task1", concern, START));
                case Decision.ArrivedLate late -> at.in(late.next());
                case Decision.TryNextContact next1 -> at.in(new NoticeState.Due(NoticeDraft.DAY));
                case Decision.QuarantineOnly only -> at;
                case Decision.Nothing nothing -> at;
            };
            boolean reopened = decision instanceof Decision.ArrivedLate || decision instanceof Decision.TryNextContact;
            assertThat(reopened || rank(next.state()) >= rank(at.state())).isTrue();
            at = next;
        }
        return at;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reports_in_any_order_and_repeated_never_move_a_notice_backwards_and_end_alike(int seed) {
        Random random = new Random(seed);
        Notice sent = NoticeDraft.encompass()
                .in(new NoticeState.Sending(START))
                .attempts(1)
                .notice();
        List<Kind> arrived = new ArrayList<>(List.of(Kind.SENT, Kind.DELAYED, Kind.DELAYED, Kind.DELIVERED, Kind.SENT));
        Collections.shuffle(arrived, random);
        assertThat(after(sent, arrived).state()).isEqualTo(new NoticeState.Delivered(START));

        List<Kind> complained = new ArrayList<>(List.of(Kind.SENT, Kind.DELIVERED, Kind.COMPLAINED, Kind.DELAYED));
        Collections.shuffle(complained, random);
        assertThat(after(sent, complained).state())
                .isEqualTo(new NoticeState.WithPerson("task1", Concern.COMPLAINT, START));

        List<Kind> any = random.ints(12, 0, KINDS.size()).mapToObj(KINDS::get).toList();
        Notice once = after(sent, any);
        assertThat(rank(after(once, any).state())).isGreaterThanOrEqualTo(rank(once.state()));
    }
}
