package daybreak.local.sample;

import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.Outcome;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.ReminderLine;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.disclosure.Timer;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the weeks came to, as the cloud has it, beside what they must come to. */
public final class DisclosureAccount {
    /** What is asked for about no case: the weekly briefs of two supervisors, and two more on the first day. */
    private static final CaseOutturn UNIT =
            new CaseOutturn("the unit", "14 briefs, 13 arrived", List.of(), List.of("Tue 3 Mar: chase brief"));

    private final List<SampleCase> cases;
    private final Map<String, CaseHead> heads;
    private final Staff staff;
    private final Map<String, String> addressees;
    private final List<Reminder> reminders;
    private final List<Told> told;
    private final List<Task> tasks;

    /** Which part of the account a line is in. */
    enum Part {
        ALERT("Immediate risk: told at once"),
        REMINDER("Reminders: at 07:00 on working days"),
        DOCUMENT("Disclosure documents");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Somebody was told something of a case. */
    record Told(Part part, LocalDate day, String reader, String number, String what) {
        String words() {
            return WeekTime.day(day) + ", " + reader + ": " + what;
        }
    }

    private DisclosureAccount(
            List<SampleCase> cases,
            Map<String, CaseHead> heads,
            Staff staff,
            Map<String, String> addressees,
            List<Reminder> reminders,
            List<DisclosureDocument> documents,
            List<Task> tasks) {
        this.cases = cases;
        this.heads = heads;
        this.staff = staff;
        this.addressees = addressees;
        this.reminders = reminders;
        this.tasks = tasks.stream()
                .sorted(Comparator.comparing(Task::raisedAt).thenComparing(DisclosureAccount::reference))
                .toList();
        this.told = Stream.concat(
                        reminders.stream().flatMap(this::toldBy),
                        documents.stream().flatMap(this::toldWith))
                .sorted(Comparator.comparing(Told::day)
                        .thenComparing(Told::reader)
                        .thenComparing(Told::number)
                        .thenComparing(Told::what))
                .toList();
    }

    static DisclosureAccount of(CaseDesk desk, List<SampleCase> cases) {
        return new DisclosureAccount(
                cases,
                cases.stream().collect(Collectors.toMap(SampleCase::number, each -> desk.head(each.number()))),
                desk.staff(),
                desk.addressees(),
                desk.reminders(DisclosureWeeks.FIRST, DisclosureWeeks.LAST),
                cases.stream()
                        .flatMap(each -> desk.documents(each.number()).stream())
                        .toList(),
                desk.tasks());
    }

    private Stream<Told> toldBy(Reminder reminder) {
        return reminder.lines().stream()
                .map(line -> new Told(
                        line.timer().isEmpty() ? Part.ALERT : Part.REMINDER,
                        arrivedOn(reminder.email()).orElse(reminder.day()),
                        reader(reminder.id(), reminder.staffRef()),
                        line.caseNumber(),
                        about(line)
                                + reminder.insteadOf()
                                        .map(", instead of "::concat)
                                        .orElse("")
                                + fate(reminder.email())));
    }

    private Stream<Told> toldWith(DisclosureDocument document) {
        return arrivedOn(document.email()).stream()
                .map(day -> new Told(
                        Part.DOCUMENT,
                        day,
                        reader(document.id(), document.staffRef()),
                        document.caseNumber(),
                        "the disclosure document, draft " + document.draft()));
    }

    private static Optional<LocalDate> arrivedOn(HubEmail email) {
        return switch (email) {
            case HubEmail.Delivered(var at) -> Optional.of(MorningTimes.dayOf(at));
            case HubEmail.Due _, HubEmail.NotWanted _, HubEmail.Sending _, HubEmail.Accepted _, HubEmail.Failed _ ->
                Optional.empty();
        };
    }

    private static String about(ReminderLine line) {
        return line.timer()
                .map(timer ->
                        timer.words() + (timer == Timer.MOVEMENT ? " since " : " due ") + WeekTime.day(line.deadline()))
                .orElse("immediate risk");
    }

    private static String fate(HubEmail email) {
        return switch (email) {
            case HubEmail.Delivered _ -> "";
            case HubEmail.Accepted _ -> " (not known to have arrived)";
            case HubEmail.Sending _ -> " (may have been sent)";
            case HubEmail.Due _ -> " (not sent yet)";
            case HubEmail.NotWanted _ -> " (not needed any more)";
            case HubEmail.Failed _ -> " (did not arrive)";
        };
    }

    /** By the mailbox that the email went to; of one that never went, whoever it was for. */
    private String reader(String item, String staffRef) {
        return Optional.ofNullable(addressees.get(item))
                .map(address -> staff.all()
                        .filter(member -> member.email().equals(address))
                        .map(member -> member.name().given())
                        .findFirst()
                        .orElseGet(() -> nameOf(staffRef) + " at " + address))
                .orElseGet(() -> nameOf(staffRef));
    }

    private String nameOf(String staffRef) {
        return staff.of(staffRef).map(member -> member.name().given()).orElse(staffRef);
    }

    String nameOfId(String staffId) {
        return staff.named(staffId).map(member -> member.name().given()).orElse(staffId);
    }

    static String reference(Task task) {
        return task.reference().orElse("");
    }

    private CaseOutturn outturn(SampleCase of) {
        return new CaseOutturn(
                of.number(),
                stands(of.number()),
                told.stream()
                        .filter(each -> each.number().equals(of.number()))
                        .map(Told::words)
                        .toList(),
                withPerson(of.number()));
    }

    CaseOutturn unit() {
        List<Reminder> briefs = reminders.stream()
                .filter(reminder -> reminder.kind() == Reminder.Kind.BRIEF)
                .toList();
        long arrived = briefs.stream()
                .filter(brief -> arrivedOn(brief.email()).isPresent())
                .count();
        return new CaseOutturn(
                UNIT.number(), briefs.size() + " briefs, " + arrived + " arrived", List.of(), withPerson(""));
    }

    /** @param number of the case; empty for what is about none */
    private List<String> withPerson(String number) {
        return tasks.stream()
                .filter(task -> reference(task).equals(number))
                .map(task -> WeekTime.day(task.raisedAt()) + ": "
                        + task.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    String stands(String number) {
        Optional<CaseHead> head = Optional.ofNullable(heads.get(number));
        String missing = head.flatMap(CaseHead::gap)
                .map(gap -> ", step " + gap.expected() + " is missing")
                .orElse("");
        return head.flatMap(CaseHead::summary)
                .map(summary -> where(summary) + missing + "; " + due(summary))
                .orElse("was never opened");
    }

    private String where(CaseSummary summary) {
        String stage = summary.isOpen()
                ? "waits for " + summary.stage().words()
                : "closed"
                        + summary.outcome()
                                .map(DisclosureAccount::words)
                                .map(": "::concat)
                                .orElse("");
        return stage
                + summary.decider()
                        .map(this::nameOfId)
                        .map(", decided by "::concat)
                        .orElse("");
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case DISCLOSED -> "disclosed";
            case NO_DISCLOSURE -> "nothing disclosed";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String due(CaseSummary summary) {
        return "due " + WeekTime.day(summary.dueOn())
                + (summary.keepBy().isBefore(summary.dueOn()) ? ", hurried to " + WeekTime.day(summary.keepBy()) : "")
                + (summary.isLate(DisclosureWeeks.LAST) ? ", late" : "");
    }

    /** What is not as it must be, a line each. */
    public List<String> differences() {
        return Stream.of(
                        cases.stream().flatMap(each -> each.expected().differences(outturn(each)).stream()),
                        UNIT.differences(unit()).stream(),
                        ofNoCase().map(task -> "a task about no case of these: " + task.kind() + " " + reference(task)))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Task> ofNoCase() {
        Set<String> known = cases.stream().map(SampleCase::number).collect(Collectors.toSet());
        return tasks.stream().filter(task -> !reference(task).isEmpty() && !known.contains(reference(task)));
    }

    /** All of it for a terminal. */
    public String text() {
        return DisclosureText.of(this);
    }

    List<SampleCase> cases() {
        return cases;
    }

    List<Told> told(Part part) {
        return told.stream().filter(each -> each.part() == part).toList();
    }

    /** In the order in which they were raised. */
    List<Task> tasks() {
        return tasks;
    }

    Optional<CaseSummary> summary(SampleCase of) {
        return Optional.ofNullable(heads.get(of.number())).flatMap(CaseHead::summary);
    }
}
