package daybreak.endtoend.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.disclosure.DynamoReminders;
import daybreak.aws.disclosure.DynamoStaff;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.morning.MorningTimes;
import daybreak.endtoend.PersonalWords;
import daybreak.endtoend.disclosure.PlannedCase.Kind;
import daybreak.endtoend.disclosure.PlannedCase.Step;
import daybreak.local.LocalCloud;
import daybreak.local.Options;
import daybreak.local.email.SentEmail;
import daybreak.testing.cloud.CaseMessages;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.fixtures.DigestIds;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A year of cases: every reminder that should have gone went, once, on the right day, and no other. */
class DisclosureYearTest {
    private static final long SEED = 20_260_101;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 29);
    private static final LocalTime RUN = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final String OPEN = "OpenDisclosureDayFunction";
    private static final Set<String> DECISIONS = Set.of("DECIDED_TO", "DECIDED_NOT", "UPHELD", "REFUSED", "EXTENDED");

    /** A Monday; the day after Easter; the day on which the clocks go forward; three days on end. */
    private static final Set<LocalDate> MISSED = Set.of(
            LocalDate.of(2026, 2, 9),
            LocalDate.of(2026, 4, 7),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 9, 15),
            LocalDate.of(2026, 9, 16),
            LocalDate.of(2026, 9, 17));

    private static final Set<LocalDate> TWICE =
            Set.of(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 10, 26), LocalDate.of(2026, 9, 18));

    @Test
    void every_reminder_of_a_year_goes_once_to_the_right_person_on_the_right_day_and_no_other_goes() {
        int count = Integer.getInteger("daybreak.disclosure.cases", 60);
        UnitRoster roster = new UnitRoster(FIRST, LAST, SEED);
        List<PlannedCase> cases = cases(count);
        try (LocalCloud cloud =
                LocalCloud.start(Options.of(Path.of(System.getProperty("daybreak.root"), "template.yaml"))
                        .standingAt(MorningTimes.at(FIRST, LocalTime.of(6, 0)))
                        .withUnscheduled(Set.of(
                                OPEN,
                                "WatchGradeClocksFunction",
                                "WatchReportsFunction",
                                "OpenSchoolMorningFunction",
                                "CloseSchoolMorningFunction",
                                "AnchorAuditFunction")))) {
            staff(cloud, roster);
            Map<String, Set<String>> expected = new TreeMap<>();
            PlainReckoning reckoning = new PlainReckoning(roster);
            for (LocalDate day : FIRST.datesUntil(LAST.plusDays(1)).toList()) {
                play(cloud, day, cases);
                if (!MISSED.contains(day)) {
                    reckoning.remind(day, cases).forEach((person, lines) -> expected.put(day + " " + person, lines));
                }
            }
            Staff staff = new DynamoStaff(cloud.clients().dynamoDb(), "StaffTable", new DigestIds()).all();
            Map<String, Set<String>> actual = new TreeMap<>();
            reminders(cloud).stream()
                    .filter(reminder -> reminder.kind() == Reminder.Kind.DIGEST)
                    .forEach(reminder -> actual.put(
                            reminder.day() + " "
                                    + staff.of(reminder.staffRef())
                                            .orElseThrow()
                                            .id(),
                            lines(reminder)));
            assertThat(cloud.queueDepths().entrySet())
                    .filteredOn(queue -> queue.getKey().contains("DeadLetter"))
                    .allMatch(queue -> queue.getValue().visible() == 0);
            assertThat(actual).isEqualTo(expected);
            assertThat(emails(cloud, "Disclosure cases: your day"))
                    .isEqualTo(expected.keySet().stream().sorted().toList());
            assertThat(emails(cloud, "Disclosure case: immediate risk")).isEqualTo(alerts(cases, roster));
            List<String> answers = cloud.receiveAll("AnswersQueue");
            assertThat(answers).noneMatch(body -> body.contains("message.rejected.v1"));
            assertThat(answers)
                    .filteredOn(body -> body.contains("case.progressed.v1"))
                    .hasSize(cases.stream()
                            .mapToInt(each -> each.before(LAST.plusDays(1)).size())
                            .sum());
            assertThat(answers)
                    .filteredOn(body -> body.contains("disclosure-day.ran.v1"))
                    .hasSize((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1 - MISSED.size());
            PersonalWords.areNotLogged(cloud, Set.of());
            System.out.println(count + " cases, " + expected.size() + " digests of "
                    + expected.values().stream().mapToInt(Set::size).sum() + " deadlines, "
                    + alerts(cases, roster).size() + " alerts: each once, on its day");
        }
    }

    private static List<PlannedCase> cases(int count) {
        Random random = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(index -> PlannedCase.of(index, FIRST.plusDays(random.nextInt(360)), SEED))
                .toList();
    }

    private static void play(LocalCloud cloud, LocalDate day, List<PlannedCase> cases) {
        cloud.clock().standAt(MorningTimes.at(day, RUN));
        if (!MISSED.contains(day)) {
            cloud.fire(OPEN, cloud.clock().instant());
            cloud.settleNow();
        }
        if (TWICE.contains(day)) {
            cloud.fire(OPEN, cloud.clock().instant());
            cloud.settleNow();
        }
        cloud.clock().standAt(MorningTimes.at(day, EVENING));
        for (PlannedCase each : cases) {
            for (Step step : each.steps) {
                if (step.day().equals(day)) {
                    cloud.sendInGroup(
                            DECISIONS.contains(step.kind().name()) ? "CaseDecisionsQueue" : "CaseStepsQueue",
                            each.number,
                            CaseMessages.of(step.message()));
                }
            }
        }
        cloud.settleNow();
    }

    private static void staff(LocalCloud cloud, UnitRoster roster) {
        for (String id : UnitRoster.everybody()) {
            cloud.send("StaffChangesQueue", CloudEvents.event("staff:" + id, "staff.changed.v1", """
                    {"staffId": "%s", "name": "Colleague %s", "email": "%s", "roles": ["%s"], %s %s "active": true,
                     "changedAt": "2026-01-01T09:00:00Z"}""".formatted(
                            id,
                            id,
                            UnitRoster.address(id),
                            UnitRoster.role(id),
                            UnitRoster.deputy(id)
                                    .map(each -> "\"deputy\": \"" + each + "\",")
                                    .orElse(""),
                            UnitRoster.above(id)
                                    .map(each -> "\"reportsTo\": \"" + each + "\",")
                                    .orElse(""))));
        }
        cloud.settleNow();
        for (UnitRoster.Away away : roster.absences) {
            cloud.send("StaffChangesQueue", CloudEvents.event("away:" + away, "absence.recorded.v1", """
                    {"staffId": "%s", "first": "%s", "last": "%s", "recordedAt": "2026-01-02T09:00:00Z"}""".formatted(
                            away.staffId(), away.first(), away.last())));
        }
        cloud.settleNow();
    }

    private static List<Reminder> reminders(LocalCloud cloud) {
        DynamoReminders reminders = new DynamoReminders(cloud.clients().dynamoDb(), "ReminderTable");
        return FIRST.datesUntil(LAST.plusDays(1))
                .flatMap(day -> reminders.of(day).stream())
                .toList();
    }

    private static Set<String> lines(Reminder reminder) {
        return reminder.lines().stream()
                .map(line -> line.caseNumber() + " " + line.timer().orElseThrow() + " " + line.deadline())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Day and person of every email of this sort, in order; one that went twice stands twice. */
    private static List<String> emails(LocalCloud cloud, String subject) {
        return cloud.emails().stream()
                .filter(email -> email.content().subject().contains(subject))
                .map(email -> MorningTimes.dayOf(email.acceptedAt()) + " " + reader(email))
                .sorted()
                .toList();
    }

    private static String reader(SentEmail email) {
        return UnitRoster.everybody().stream()
                .filter(id -> email.recipients().equals(List.of(UnitRoster.address(id))))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> alerts(List<PlannedCase> cases, UnitRoster roster) {
        List<String> alerts = new ArrayList<>();
        for (PlannedCase each : cases) {
            for (Step step : each.before(LAST.plusDays(1))) {
                List<Step> thatDay = each.before(step.day().plusDays(1));
                // Of a case that is closed within minutes nobody needs to hear any more.
                if (step.kind() == Kind.TRIAGED_IMMEDIATE && thatDay.getLast().kind() != Kind.CLOSED) {
                    var owner = PlainReckoning.owner(thatDay);
                    Set<String> readers = new TreeSet<>(Set.of(roster.reader(0, owner, step.day())));
                    readers.add(roster.reader(2, owner, step.day()));
                    readers.forEach(person -> alerts.add(step.day() + " " + person));
                }
            }
        }
        return alerts.stream().sorted().toList();
    }
}
