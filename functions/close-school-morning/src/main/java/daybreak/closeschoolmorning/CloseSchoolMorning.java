package daybreak.closeschoolmorning;

import daybreak.aws.occurrences.LongerKeeping;
import daybreak.aws.queues.Publisher;
import daybreak.aws.watching.Watch;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.Outbound.TaskDue.Subject.UnbalancedLedger;
import daybreak.domain.message.Outbound.TaskDue.Subject.UnconfirmedNotice;
import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.morning.Ledgers;
import daybreak.domain.morning.MorningAccount;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.Notices;
import daybreak.domain.notice.StillMissing;
import daybreak.domain.policy.Policies;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.school.Directory;
import daybreak.domain.school.School;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws up the morning's ledger, once, and asks for what follows from it: a task for each notice that is not known to have
 * arrived, and an email to the hub. Run twice, it asks twice for the same; each is done once. A morning that was not closed
 * is closed with the next, and one that is not over is left alone, whoever calls and when.
 */
final class CloseSchoolMorning {
    private final Notices notices;
    private final Tasks tasks;
    private final Ledgers ledgers;
    private final Directory directory;
    private final Policies policies;
    private final Records records;
    private final LongerKeeping longerKeeping;
    private final Publisher publisher;
    private final Watch watch;
    private final Clock clock;

    CloseSchoolMorning(
            Notices notices,
            Tasks tasks,
            Ledgers ledgers,
            Directory directory,
            Policies policies,
            Records records,
            LongerKeeping longerKeeping,
            Publisher publisher,
            Watch watch,
            Clock clock) {
        this.notices = notices;
        this.tasks = tasks;
        this.ledgers = ledgers;
        this.directory = directory;
        this.policies = policies;
        this.records = records;
        this.longerKeeping = longerKeeping;
        this.publisher = publisher;
        this.watch = watch;
        this.clock = clock;
    }

    /** What a ledger is made of. */
    private record Account(List<Notice> notices, List<Task> tasks, Set<NoticeKey> lost) {
        boolean isEmpty() {
            return notices.isEmpty() && tasks.isEmpty() && lost.isEmpty();
        }
    }

    void close() {
        Instant now = clock.instant();
        LocalDate today = MorningTimes.dayOf(now);
        MorningTimes.toCatchUp(today).forEach(day -> catchUp(day, now));
        if (!MorningTimes.isOver(today, now, policies.current(now).morning())) {
            watch.warn("the morning is not over, and its ledger not drawn up", today.toString(), Map.of());
            return;
        }
        follow(ledgers.read(today).orElseGet(() -> drawUp(today, account(today), now)), now);
        watch.count("MorningClosed", 1);
    }

    /** A morning on which nothing was to be told needs no ledger after the event. */
    private void catchUp(LocalDate day, Instant now) {
        Optional<Ledger> stored = ledgers.read(day);
        if (stored.isPresent()) {
            // The email is asked for last: while nobody has looked at it, the tasks may not have been asked for either.
            stored.filter(ledger -> ledger.email() instanceof HubEmail.Due).ifPresent(ledger -> follow(ledger, now));
            return;
        }
        Account account = account(day);
        if (!account.isEmpty()) {
            follow(drawUp(day, account, now), now);
        }
    }

    private Account account(LocalDate day) {
        List<Notice> counted = notices.countedOn(day);
        return new Account(
                Stream.concat(counted.stream(), overdue(day, counted)).toList(),
                tasks.countedOn(day),
                lost(day, counted));
    }

    private Ledger drawUp(LocalDate day, Account account, Instant now) {
        Ledger ledger = MorningAccount.close(
                day, now, account.notices(), account.tasks(), account.lost(), receivers(day, account.notices()));
        records.commit(new Change.Save(
                ledger,
                AuditEvent.of(
                        Operation.COMBINATION, "close-" + day, now, "close-school-morning", "the ledger of " + day),
                List.of()));
        // After the ledger, which must not wait for it; there is another chance in a week.
        account.notices().stream()
                .filter(StillMissing::asksToBeKept)
                .map(notice -> notice.key().occurrenceRef())
                .distinct()
                .forEach(longerKeeping::keep);
        return ledger;
    }

    /**
     * As the register has them at the close: whoever reads the ledger rings the school that there is now. They are a help, and
     * the ledger closes without them.
     */
    private Map<String, School> receivers(LocalDate day, List<Notice> account) {
        Set<String> named = new HashSet<>();
        for (Notice notice : account) {
            if (notice.destination() instanceof Destination.School(String urn, Optional<String> _)) {
                named.add(urn);
            }
        }
        try {
            return directory.receivers(named);
        } catch (RuntimeException fault) {
            watch.fault("close-" + day, fault);
            return Map.of();
        }
    }

    /**
     * What was held counts in the ledger of the day it was flagged. On the day it is due it counts again if it has not
     * gone, or nobody would ever see that it has not.
     */
    private Stream<Notice> overdue(LocalDate day, List<Notice> counted) {
        Set<NoticeKey> known = counted.stream().map(Notice::key).collect(Collectors.toSet());
        return Stream.concat(MorningTimes.toCatchUp(day).stream(), Stream.of(day))
                .flatMap(due -> notices.waitingFor(due).stream())
                .map(Notices.Waiting::key)
                .filter(key -> !known.contains(key))
                .flatMap(key -> notices.read(key).stream())
                .filter(notice -> MorningAccount.isOverdue(notice, day)
                        && !notice.ledgerDay().isAfter(day));
    }

    /** The PPNs say which notices there must be; that is the ledger's second opinion. */
    private Set<NoticeKey> lost(LocalDate day, List<Notice> counted) {
        Set<NoticeKey> missing = new HashSet<>(notices.plannedFor(day));
        counted.forEach(notice -> missing.remove(notice.key()));
        missing.removeAll(notices.stored(missing));
        return missing;
    }

    private void follow(Ledger ledger, Instant now) {
        publisher.send(tasks(ledger, now));
        publisher.send(List.of(
                new HubEmailDue("ledger-email-" + ledger.day(), new HubEmailDue.About.OneLedger(ledger.day()), now)));
        watch.count("NoticesTold", ledger.count(Where.TOLD));
        watch.count("NoticesHeld", ledger.count(Where.HELD));
        watch.count("NoticesWithPersonAtClose", ledger.count(Where.WITH_PERSON));
        watch.count("LedgerUnbalanced", ledger.missing().size());
    }

    private static List<Outbound> tasks(Ledger ledger, Instant now) {
        LocalDate day = ledger.day();
        List<Outbound> due = new ArrayList<>();
        ledger.lines().stream()
                .filter(Ledger.Line::ring)
                .map(line -> new TaskDue(
                        "unconfirmed-" + line.id() + "-" + day,
                        new UnconfirmedNotice(NoticeKey.parse(line.id()), day),
                        now))
                .forEach(due::add);
        if (!ledger.balances()) {
            due.add(new TaskDue("unbalanced-" + day, new UnbalancedLedger(day, ledger.missing()), now));
        }
        return due;
    }
}
