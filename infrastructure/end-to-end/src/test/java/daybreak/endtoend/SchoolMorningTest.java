package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.morning.Place;
import daybreak.domain.notice.Concern;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.local.email.Mailboxes;
import daybreak.local.email.SentEmail;
import daybreak.local.queues.QueueDepth;
import daybreak.local.sample.Expectation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample night from the first message to the ledger, on real queues and real tables. */
class SchoolMorningTest {
    private static PlayedNight played;

    @BeforeAll
    static void play() {
        played = PlayedNight.play();
    }

    @AfterAll
    static void close() {
        played.cloud().close();
    }

    private static List<Expectation> expectations() {
        return played.night().expectations();
    }

    @Test
    void the_night_is_as_large_as_promised() {
        assertThat(played.night().ppns()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void the_ledger_balances() {
        Ledger ledger = played.ledger();
        assertThat(ledger.balances()).isTrue();
        assertThat(ledger.due())
                .isEqualTo(ledger.count(Where.TOLD) + ledger.count(Where.HELD) + ledger.count(Where.WITH_PERSON))
                .isPositive();
    }

    @Test
    void every_child_is_where_the_rules_say() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expectations().stream()
                .filter(one -> one.where().isPresent())
                .forEach(one -> expected.computeIfAbsent(one.child(), child -> new ArrayList<>())
                        .add(one.where().get() + (one.ring() ? " ring: " : ": ") + one.why()));
        Map<String, List<String>> actual = played.ledger().lines().stream()
                .filter(line -> line.child().isPresent())
                .collect(Collectors.groupingBy(
                        line -> line.child().get().replaceAll("\\s+", " "),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                line -> line.where() + (line.ring() ? " ring: " : ": ") + withoutTime(line.why()),
                                Collectors.toList())));
        actual.replaceAll((child, lines) -> lines.stream().sorted().toList());
        expected.replaceAll((child, lines) -> lines.stream().sorted().toList());
        assertThat(actual).containsAllEntriesOf(expected);
        assertThat(expected.keySet()).containsAll(actual.keySet());
    }

    /** Only what is told has a time in it. */
    private static String withoutTime(String why) {
        return why.replaceFirst(" at \\d\\d:\\d\\d$", " at");
    }

    @Test
    void the_ledger_names_the_school_that_was_told_in_place_of_one_that_closed() {
        assertThat(placeOf("Osric Pendle")).isEqualTo("Millbeck Primary School, URN 900101, in place of URN 900107");
        assertThat(placeOf("Idony Pendlebury")).isEqualTo("Thornlea Academy, URN 900102, in place of URN 900109");
        assertThat(placeOf("Ignatia Stroud")).isEqualTo("Stonebridge School, URN 900110, closed");
    }

    private static String placeOf(String child) {
        return played.ledger().lines().stream()
                .filter(line -> line.child().equals(Optional.of(child)))
                .flatMap(line -> line.place().stream())
                .map(Place::says)
                .collect(Collectors.joining());
    }

    @Test
    void the_ledgers_email_says_where_to_ring() {
        String email = played.toHub().stream()
                .filter(sent -> sent.content().subject().contains("School ledger"))
                .map(sent -> sent.content().text().orElseThrow())
                .collect(Collectors.joining());
        assertThat(email.replace('\u00A0', ' '))
                .containsPattern(
                        "- Zillah Trench,[^-]*\\R  Lantern Court School, URN 900210\\R  Ring: 01632 960210\\R  Why: ");
    }

    @Test
    void every_rejected_message_is_a_line_of_the_ledger() {
        long lines = played.tasks().stream()
                .filter(task -> task.kind() == TaskKind.READ_REJECTED)
                .filter(task -> played.ledger().lines().stream()
                        .anyMatch(line -> line.id().equals(task.id())))
                .count();
        assertThat(lines).isEqualTo(played.night().rejections().size());
        assertThat(played.answers().stream()
                        .filter(answer -> PublishedSchemas.type(answer).equals("message.rejected.v1"))
                        .flatMap(answer -> rulesIn(answer).stream())
                        .collect(Collectors.toSet()))
                .containsAll(Set.copyOf(played.night().rejections()));
    }

    private static List<String> rulesIn(String rejected) {
        return Pattern.compile("\"rule\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(rejected)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void every_reason_for_handing_a_notice_to_a_person_occurs() {
        Set<String> reasons = played.tasks().stream().map(Task::why).collect(Collectors.toSet());
        // What is no longer kept is three months old; flag-children's own tests play that.
        assertThat(EnumSet.complementOf(EnumSet.of(Concern.TOLD_BEFORE)).stream()
                        .filter(concern -> !reasons.contains(concern.says())))
                .isEmpty();
    }

    @Test
    void every_kind_of_task_occurs() {
        assertThat(played.tasks().stream().map(Task::kind).collect(Collectors.toSet()))
                .containsAll(EnumSet.range(TaskKind.TELL_SCHOOL, TaskKind.REVIEW_CHILD));
    }

    @Test
    void every_kind_of_delivery_occurs() {
        Set<Mailboxes.Behaviour> seen = played.toSchools().stream()
                .map(email -> Mailboxes.behaviourOf(email.recipients().getFirst()))
                .collect(Collectors.toSet());
        // A mailbox that SES refuses has no email to show; its dead letter is counted below. An email without a trace
        // is one of
        // the day of reports.
        assertThat(seen)
                .containsAll(
                        EnumSet.complementOf(EnumSet.of(Mailboxes.Behaviour.REFUSED, Mailboxes.Behaviour.NO_TRACE)));
    }

    @Test
    void each_school_got_exactly_the_emails_that_were_due_to_it() {
        List<String> expected = expectations().stream()
                .flatMap(one -> one.emails().stream())
                .sorted()
                .toList();
        assertThat(played.toSchools().stream()
                        .flatMap(email -> email.recipients().stream())
                        .sorted()
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void each_email_is_about_one_child_alone() {
        Set<String> children = expectations().stream().map(Expectation::child).collect(Collectors.toSet());
        for (SentEmail email : played.toSchools()) {
            String text = email.content().text().orElseThrow();
            assertThat(email.recipients()).hasSize(1);
            assertThat(children.stream().filter(text::contains)).as(text).hasSize(1);
        }
    }

    @Test
    void no_subject_tells_who_it_is_about() {
        Set<String> personal = played.night().personal();
        for (SentEmail email : played.emails()) {
            String subject = email.content().subject();
            assertThat(personal.stream().filter(subject::contains)).as(subject).isEmpty();
        }
    }

    @Test
    void every_answer_is_valid_by_its_published_schema() {
        assertThat(played.answers()).hasSizeGreaterThan(100);
        assertThat(played.answers().stream().flatMap(answer -> PublishedSchemas.faults(answer).stream()))
                .isEmpty();
    }

    @Test
    void the_hub_has_the_ledger_and_each_task_in_its_mailbox() {
        long tasks = played.tasks().size();
        assertThat(played.toHub()).hasSize((int) tasks + 1);
    }

    /** Its mailbox is refused at each try, so its message ends there, which an alarm tells; the ledger says "not sent". */
    @Test
    void nothing_is_a_dead_letter_but_the_email_that_was_refused() {
        Map<String, Long> dead = new LinkedHashMap<>();
        for (Map.Entry<String, QueueDepth> queue : played.cloud().queueDepths().entrySet()) {
            if (queue.getKey().contains("DeadLetter") && queue.getValue().total() > 0) {
                dead.put(
                        queue.getKey().replaceFirst(".*-", ""), queue.getValue().total());
            }
        }
        assertThat(dead).hasSize(1);
        assertThat(dead.keySet().iterator().next()).contains("NoticesDue");
        assertThat(dead.values()).containsExactly(1L);
    }

    @Test
    void no_log_line_and_no_metric_holds_anything_personal() {
        assertThat(PersonalWords.sentTo(played.cloud())).hasSizeGreaterThan(400);
        PersonalWords.areNotLogged(played.cloud(), played.night().personal());
    }
}
