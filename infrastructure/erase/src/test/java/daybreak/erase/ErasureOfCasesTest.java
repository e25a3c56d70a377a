package daybreak.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.Stack.Kind;
import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.Contacting;
import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.ParkedStep;
import daybreak.domain.disclosure.Party;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.task.CaseTasks;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.testing.cloud.CaseMessages;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A disclosure case is found by the people in its steps, and goes as a whole, with what was said of it elsewhere. */
class ErasureOfCasesTest {
    private static final String NUMBER = "DV/26/0117";
    private static final String BORN = "1990-05-06";

    /** A task, a document, three steps and their head. */
    private static final int ERASED = 6;

    /** The head goes with the last of its steps. */
    private static final int WRITES = 5;

    private static final Instant RECEIVED = London.time("2026-03-02T10:00");
    private static final DisclosureSteps STEPS = DisclosureSteps.of(NUMBER, RECEIVED);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private InProcessStack cloud;
    private DisclosureUnit unit;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(RECEIVED.plus(Duration.ofHours(4)));
        unit = new DisclosureUnit(cloud);
        unit.take(named(STEPS.received()));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void an_open_case_stays() {
        later();
        assertThat(run("erase")).isOne();
        assertThat(words()).contains("CaseTable", "open: LEFT");
    }

    @Test
    void a_closed_case_goes_with_every_step_and_with_the_tasks_about_it() {
        close();
        save(chase().closed(Outcome.DONE, "hub", RECEIVED, "rung"));
        later();
        assertThat(run("erase")).isZero();
        assertThat(cloud.tables().rows("CaseTable")).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
        assertThat(cloud.tables().rows("AuditTable"))
                .noneMatch(entry -> new Row("AuditTable", entry).words().contains("never by text"));
    }

    @Test
    void a_closed_case_waits_for_an_open_task_that_only_its_number_finds() {
        close();
        save(chase());
        later();
        assertThat(run("erase")).isOne();
        assertThat(words()).contains("open: LEFT", "LEFT, for its number finds what was left before");
        save(cloud.of("test").tasks().read(chase().id()).orElseThrow().closed(Outcome.DONE, "hub", RECEIVED, "rung"));
        later();
        assertThat(run("erase")).isZero();
        assertThat(cloud.tables().rows("CaseTable")).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
    }

    @Test
    void a_closed_case_goes_with_what_is_kept_of_its_document() {
        close();
        save(document());
        later();
        assertThat(run("erase")).isZero();
        assertThat(cloud.tables().rows("CaseTable")).isEmpty();
        assertThat(cloud.tables().rows("ReminderTable")).isEmpty();
    }

    static Stream<Arguments> breaks() {
        return IntStream.rangeClosed(1, WRITES)
                .boxed()
                .flatMap(write -> Stream.of(Arguments.of(write, false), Arguments.of(write, true)));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void an_erasure_that_broke_off_is_run_again_and_leaves_nothing_and_says_nothing_twice(int write, boolean done) {
        close();
        save(chase().closed(Outcome.DONE, "hub", RECEIVED, "rung"));
        save(document());
        later();
        assertThatThrownBy(() -> run("erase", breaking(write, done))).hasMessage("the connection was lost");
        assertThat(run("erase")).isZero();
        assertThat(List.of("CaseTable", "TaskTable", "ReminderTable"))
                .allSatisfy(table -> assertThat(cloud.tables().rows(table)).isEmpty());
        List<Map<String, AttributeValue>> trail = cloud.tables().rows("AuditTable");
        assertThat(trail)
                .noneMatch(entry -> new Row("AuditTable", entry).words().contains("never by text"))
                .filteredOn(entry -> AuditRow.link(entry).operation().equals("ERASURE"))
                .extracting(entry -> Columns.text(entry, "pk"))
                .doesNotHaveDuplicates()
                .hasSize(ERASED);
        KeptRecords.assertWhole(cloud);
    }

    /** Loses one of the command's transactions, or the answer to one that was done. */
    private DynamoDbClient breaking(int at, boolean done) {
        AtomicInteger writes = new AtomicInteger();
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (_, call, arguments) -> {
                    boolean breaks = call.getName().equals("transactWriteItems") && writes.incrementAndGet() == at;
                    if (breaks && !done) {
                        throw new IllegalStateException("the connection was lost");
                    }
                    Object answer = call.invoke(cloud.tables().client(), arguments);
                    if (breaks) {
                        throw new IllegalStateException("the connection was lost");
                    }
                    return answer;
                });
    }

    @Test
    void a_number_in_what_is_about_others_finds_nothing() {
        Person person = new Person(Optional.of("N-30"), Optional.empty(), Set.of("7"));
        assertThat(person.isIn("{\"caseNumber\":\"7\"}")).isTrue();
        assertThat(person.isIn("{\"body\":\"{\\\"reference\\\":\\\"7\\\"}\"}")).isTrue();
        assertThat(person.isIn("7 High Street")).isFalse();
        assertThat(person.isIn("{\"linkedCase\":\"7\"}")).isFalse();
        assertThat(person.isIn("{\"caseNumber\":\"26/7\"}")).isFalse();
    }

    @Test
    void a_closed_case_that_is_held_stays_though_it_was_written_anew_for_its_review() {
        close();
        later();
        assertThat(run("hold")).isZero();
        CaseHead head = unit.file(NUMBER).head();
        save(head.reviewedAgainOn(LocalDate.of(2038, 3, 2)));
        cloud.clock().move(Duration.ofDays(20));
        assertThat(run("erase")).isOne();
        assertThat(words()).contains("held: LEFT");
        assertThat(unit.file(NUMBER).steps()).hasSize(3);
        run("let-go");
        assertThat(run("erase")).isZero();
        assertThat(cloud.tables().rows("CaseTable")).isEmpty();
    }

    @Test
    void steps_whose_case_never_began_go_too() {
        DisclosureSteps never = DisclosureSteps.of("DV/26/0200", RECEIVED);
        CaseHead head = unit.file("DV/26/0200").head().reviewedAgainOn(LocalDate.of(2032, 3, 2));
        CaseStep step = never.step(2).disclosed();
        save(head);
        cloud.store(new ParkedStep(
                head.ref(),
                step,
                "CaseSteps.fifo",
                "e1",
                "c1",
                RECEIVED,
                CaseMessages.of(step).replace("Morwenna Hale", "Morwenna Hale " + BORN)));
        later();
        run("erase");
        assertThat(cloud.tables().rows("CaseTable"))
                .isNotEmpty()
                .noneMatch(row -> row.toString().contains("PARKED#"));
    }

    private void close() {
        unit.take(STEPS.step(2).withdrawn());
        unit.take(STEPS.step(3).closed());
        save(unit.file(NUMBER).head());
    }

    private Task chase() {
        return tasks().toChase(
                        unit.caseRef(NUMBER),
                        NUMBER,
                        "WHOLE.2026-03-30.due",
                        Contacting.of(unit.file(NUMBER).state().orElseThrow(), Optional.empty()));
    }

    private DisclosureDocument document() {
        return new DisclosureDocument(
                "d1",
                unit.caseRef(NUMBER),
                NUMBER,
                1,
                unit.ref(DisclosureUnit.OFFICER),
                DisclosureSteps.OTHER_WORDS,
                DisclosureSteps.WORDS,
                "c",
                new HubEmail.Delivered(RECEIVED),
                Revision.NEW);
    }

    private CaseTasks tasks() {
        return new CaseTasks(cloud.of("test").ids(), Policies.standard(), RECEIVED);
    }

    private void save(Recorded record) {
        AuditEvent event =
                AuditEvent.of(Operation.COLLECTION, "c", cloud.clock().instant(), "test", "kept");
        Change save = new Change.Save(
                record,
                event,
                record instanceof Task task
                        ? new Raising(cloud.of("test").ids(), Policies.standard(), RECEIVED).tells(task)
                        : List.of());
        cloud.of("test").records(Kind.CASES, Kind.TASKS, Kind.REMINDERS).commit(save);
    }

    private static CaseStep named(CaseStep step) {
        CaseStep.ApplicationReceived received = (CaseStep.ApplicationReceived) step;
        return new CaseStep.ApplicationReceived(
                received.head(),
                received.scheme(),
                received.route(),
                received.applicant(),
                received.subject(),
                new Party(received.atRisk().name(), Optional.of(LocalDate.parse(BORN)), Optional.empty()),
                received.safeContact(),
                received.linkedCase());
    }

    private void later() {
        cloud.clock().move(Duration.ofDays(20));
    }

    private int run(String action) {
        return run(action, cloud.tables().client());
    }

    private int run(String action, DynamoDbClient client) {
        printed.reset();
        List<String> arguments = new ArrayList<>(List.of(
                "--name",
                "Morwenna Hale",
                "--born",
                BORN,
                "--audit-table",
                "AuditTable",
                "--directory-table",
                "DirectoryTable",
                "--table",
                "CaseTable",
                "--table",
                "TaskTable",
                "--table",
                "ReminderTable",
                "--by",
                "IG lead",
                "--why",
                "a request"));
        arguments.addAll(List.of("--do", action));
        return Erase.act(Options.parse(arguments), client, cloud.clock(), out);
    }

    private String words() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
