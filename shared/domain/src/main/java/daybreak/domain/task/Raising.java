package daybreak.domain.task;

import daybreak.domain.clock.GradeClock;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Outbound.TaskRaised;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.occurrence.Findings.Unmatched;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.Revision;
import daybreak.domain.school.School;
import daybreak.domain.task.Task.Detail;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts into words what a person must do. The id of a task is its fact: the same fact never raises two. */
public final class Raising {
    private final OpaqueIds ids;
    private final Policy policy;
    private final Instant now;

    public Raising(OpaqueIds ids, Policy policy, Instant now) {
        this.ids = ids;
        this.policy = policy;
        this.now = now;
    }

    /**
     * A notice that Daybreak will not or could not send.
     *
     * @param school where it was to go by the register, successors followed; empty where it has none
     */
    public Task forNotice(Notice notice, Concern concern, Optional<School> school) {
        String id = ids.of("task", notice.key().text(), concern.name(), Integer.toString(notice.attempts()));
        return forNotice(id, notice, concern, NoticeDetails.of(notice, school));
    }

    /**
     * The same for a notice that changed while it was with a person.
     *
     * @param cause what changed it, so that the task is not the one that it takes the place of
     */
    public Task forChangedNotice(Notice notice, Concern concern, Optional<School> school, String cause) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("Changed", LondonTime.dayAt(now) + ": this takes the place of an earlier task"));
        details.addAll(NoticeDetails.of(notice, school));
        String id = ids.of("task", notice.key().text(), concern.name(), "changed by", cause);
        return forNotice(id, notice, concern, details);
    }

    private Task forNotice(String id, Notice notice, Concern concern, List<Detail> details) {
        return task(
                id,
                kind(concern),
                Optional.of(notice),
                Optional.of(notice.content().reference()),
                what(notice, concern),
                concern.says(),
                details,
                beforeSchoolEnds(),
                Optional.empty());
    }

    private static TaskKind kind(Concern concern) {
        return switch (concern) {
            case TOLD_BEFORE, CORRECTION, TAKEN_BACK -> TaskKind.CORRECT_NOTICE;
            case NOT_CONFIRMED, BOUNCED, BOUNCED_AFTER_DELIVERY, COMPLAINT -> TaskKind.RING_SCHOOL;
            case SENSITIVE,
                    CHILD_IS_SUSPECT,
                    NEAR_MATCH,
                    NO_CHILD_MARKED_MISSING,
                    NO_DATE_OF_BIRTH,
                    ADULT,
                    LIVES_ELSEWHERE,
                    RESIDENCE_UNKNOWN,
                    HOME_EDUCATED_AND_SCHOOL,
                    NO_HOME_EDUCATION_OFFICER,
                    NO_SCHOOL_RECORDED,
                    SCHOOLS_DISAGREE,
                    TWO_SCHOOLS,
                    NOT_ON_ROLL,
                    SCHOOL_NOT_FOUND,
                    SCHOOL_AMBIGUOUS,
                    NAME_AND_URN_DISAGREE,
                    SCHOOL_NOT_OPEN,
                    SCHOOL_CLOSED,
                    EARLY_YEARS,
                    NOT_A_SCHOOL,
                    OUTSIDE_ENGLAND_AND_WALES,
                    NO_CONTACT,
                    CONTACT_QUARANTINED,
                    SAME_PERSON,
                    NOT_SENT -> TaskKind.TELL_SCHOOL;
        };
    }

    private static String what(Notice notice, Concern concern) {
        return switch (kind(concern)) {
            case RING_SCHOOL ->
                notice.released().isPresent()
                        ? "Ring whom it was released to and make sure that they know"
                        : "Ring the school and make sure that it knows";
            case CORRECT_NOTICE -> "Decide whether the school gets a correction";
            case TELL_SCHOOL ->
                notice.destination() instanceof Destination.HomeEducationOfficer
                        ? "Tell the home education officer, or decide not to"
                        : "Tell the right school, or decide not to";
            case MEND_CONTACT,
                    READ_VOICE,
                    CLARIFY_PPN,
                    READ_REJECTED,
                    WORK_PPN,
                    REVIEW_CHILD,
                    CHECK_LEDGER,
                    CHASE_HISTORY,
                    FINISH_REPORT,
                    REVIEW_REPORT,
                    RING_RECIPIENT,
                    FIND_STEP,
                    CHASE_CASE,
                    MEND_DOCUMENT,
                    FIND_DOCUMENT,
                    CHASE_BRIEF,
                    REVIEW_CASE -> throw new IllegalStateException("not a task about a notice");
        };
    }

    /**
     * An address that is dead.
     *
     * @param school whose contact it is, by the register; empty where it is not a school's
     */
    public Task toMendContact(Notice notice, String urnOrAuthority, Optional<School> school) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(
                "School",
                school.map(known -> known.name() + " (" + urnOrAuthority + ")").orElse(urnOrAuthority)));
        school.flatMap(School::phone).ifPresent(phone -> details.add(new Detail("School's telephone", phone)));
        details.add(new Detail("Address", notice.lastAddress().orElse("not recorded")));
        return task(
                ids.of(
                        "task",
                        "mend",
                        notice.lastAddress().orElse(""),
                        notice.key().text()),
                TaskKind.MEND_CONTACT,
                Optional.empty(),
                Optional.of(notice.content().reference()),
                "Find the right address and change the list of contacts",
                "an address on the list bounced for good and is not used again",
                details,
                now.plus(policy.clocks().red()),
                Optional.empty());
    }

    /** The child's words name somebody else, and were left out of the email. */
    public Task toReadVoice(Notice notice) {
        return task(
                ids.of("task", "voice", notice.key().text()),
                TaskKind.READ_VOICE,
                Optional.empty(),
                Optional.of(notice.content().reference()),
                "Read the child's words and decide what the school should hear of them",
                "they name another person on the notice, so they were left out of the email",
                NoticeDetails.of(notice, Optional.empty()),
                now.plus(policy.clocks().red()),
                Optional.empty());
    }

    /**
     * A PPN that says there are children and names none.
     *
     * @param ledgerDay the ledger in which it is a line
     */
    public Task toClarify(Ppn ppn, String ppnRef, List<String> reasons, LocalDate ledgerDay) {
        return task(
                ids.of("task", "clarify", ppnRef, Integer.toString(ppn.version())),
                TaskKind.CLARIFY_PPN,
                Optional.empty(),
                Optional.of(ppn.occurrence().value()),
                "Find out which children are concerned",
                String.join("; ", reasons),
                List.of(new Detail("PPN", ppn.id().value()), new Detail("Officer", ppn.officer())),
                byClose(),
                Optional.of(ledgerDay));
    }

    /** A child who was reported found, and of whom no notice can say so. */
    public Task toMatchFound(Unmatched unmatched, OccurrenceHead head) {
        FoundReport found = unmatched.report();
        return task(
                ids.of("task", "match-found", head.ref(), unmatched.fact()),
                TaskKind.CLARIFY_PPN,
                Optional.empty(),
                Optional.of(head.number().value()),
                unmatched.why().toDo(),
                unmatched.why().says(),
                List.of(new Detail("Child", found.name()), new Detail("Found", LondonTime.dayAt(found.foundAt()))),
                now.plus(policy.clocks().warnBefore()),
                Optional.empty());
    }

    /** Low grades that add up. */
    public Task toReview(Ppn ppn, String ppnRef, String childName, long greens) {
        return task(
                ids.of("task", "review", ppnRef, childName),
                TaskKind.REVIEW_CHILD,
                Optional.empty(),
                Optional.of(ppn.occurrence().value()),
                "Review the child's notices together",
                greens + " green notices about one child within "
                        + policy.escalation().within().toTotalMonths() + " months",
                List.of(
                        new Detail("Child", childName),
                        new Detail("PPN", ppn.id().value())),
                now.plus(policy.clocks().red()),
                Optional.empty());
    }

    /** A grade clock that is about to run out. */
    public Task toWork(StoredPpn ppn) {
        GradeClock clock = ppn.clock();
        return task(
                ids.of("task", "work", ppn.ref(), clock.dueAt().toString()),
                TaskKind.WORK_PPN,
                Optional.empty(),
                Optional.of(ppn.ppn().occurrence().value()),
                "Work this PPN before its time is up",
                "its " + clock.grade().name().toLowerCase(Locale.ROOT) + " clock runs out on "
                        + LondonTime.dayAt(clock.dueAt()),
                List.of(new Detail("PPN", ppn.ppn().id().value())),
                clock.dueAt(),
                Optional.empty());
    }

    /** A ledger that does not balance. */
    public Task toCheckLedger(LocalDate day, List<String> missing) {
        return task(
                ids.of("task", "ledger", day.toString()),
                TaskKind.CHECK_LEDGER,
                Optional.empty(),
                Optional.empty(),
                "Find the notices that are missing from the ledger of " + LondonTime.day(day),
                missing.size() + " notices were called for and are stored nowhere",
                missing.stream().map(id -> new Detail("Notice", id)).toList(),
                now.plus(policy.clocks().warnBefore()),
                Optional.empty());
    }

    private Task task(
            String id,
            TaskKind kind,
            Optional<Notice> notice,
            Optional<String> reference,
            String what,
            String why,
            List<Detail> details,
            Instant dueBy,
            Optional<LocalDate> ledgerDay) {
        HubEmail email = policy.content().taskEmails() ? new HubEmail.Due() : new HubEmail.NotWanted();
        return new Task(
                id,
                kind,
                notice.map(Notice::key),
                reference,
                what,
                why,
                details,
                now,
                dueBy,
                ledgerDay,
                new Task.Open(),
                email,
                Revision.NEW);
    }

    /** By the close of the morning; when that is past and the school is open, soon, for tomorrow would be a day late. */
    private Instant beforeSchoolEnds() {
        LocalTime time = now.atZone(MorningTimes.LONDON).toLocalTime();
        boolean isSchoolTime = !time.isBefore(policy.morning().ledgerCutOff())
                && time.isBefore(policy.morning().atOnceUntil());
        return isSchoolTime ? now.plus(policy.clocks().warnBefore()) : byClose();
    }

    /** When the next ledger closes. */
    private Instant byClose() {
        LocalDate day = MorningTimes.nextLedger(now, policy.morning());
        return MorningTimes.at(day, policy.morning().close());
    }

    /** What is told of a task that was raised: to the records system, and to the hub where policy wants an email. */
    public List<Outbound> tells(Task task) {
        List<Outbound> tells = new ArrayList<>();
        tells.add(new TaskRaised("task-raised-" + task.id(), task, now));
        if (task.email() instanceof HubEmail.Due) {
            tells.add(new HubEmailDue("task-email-" + task.id(), new HubEmailDue.About.OneTask(task.id()), now));
        }
        return tells;
    }

    /** What is told of a notice that went to a person. */
    public List<Outbound> tells(Task task, Notice notice) {
        List<Outbound> tells = new ArrayList<>(tells(task));
        tells.add(new LogEntryAdded(
                "log-" + task.id(),
                notice.key().text(),
                notice.content().reference(),
                Optional.of(notice.content().child().given()),
                false,
                "Not told by email: " + task.why() + ". A person has it.",
                now));
        return tells;
    }
}
