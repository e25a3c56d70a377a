package daybreak.closeschoolmorning;

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
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.Notices;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws up the morning's ledger, once, and asks for what follows from it: an email to the hub, and a task for each notice
 * that is not known to have arrived. Run twice, it asks twice for the same; each is done once.
 */
final class CloseSchoolMorning {
    private final Notices notices;
    private final Tasks tasks;
    private final Ledgers ledgers;
    private final Records records;
    private final Publisher publisher;
    private final Watch watch;
    private final Clock clock;

    CloseSchoolMorning(
            Notices notices,
            Tasks tasks,
            Ledgers ledgers,
            Records records,
            Publisher publisher,
            Watch watch,
            Clock clock) {
        this.notices = notices;
        this.tasks = tasks;
        this.ledgers = ledgers;
        this.records = records;
        this.publisher = publisher;
        this.watch = watch;
        this.clock = clock;
    }

    void close() {
        Instant now = clock.instant();
        LocalDate day = MorningTimes.dayOf(now);
        Ledger ledger = ledgers.read(day).orElseGet(() -> drawUp(day, now));
        publisher.send(follows(ledger, now));
        watch.count("NoticesTold", ledger.count(Where.TOLD));
        watch.count("NoticesHeld", ledger.count(Where.HELD));
        watch.count("NoticesWithPersonAtClose", ledger.count(Where.WITH_PERSON));
        watch.count("LedgerUnbalanced", ledger.missing().size());
        watch.count("MorningClosed", 1);
    }

    private Ledger drawUp(LocalDate day, Instant now) {
        List<Notice> counted = notices.countedOn(day);
        Ledger ledger = MorningAccount.close(day, now, counted, tasks.countedOn(day), lost(day, counted));
        records.commit(new Change.Save(
                ledger,
                AuditEvent.of(
                        Operation.COMBINATION, "close-" + day, now, "close-school-morning", "the ledger of " + day),
                List.of()));
        return ledger;
    }

    /** The PPNs say which notices there must be; that is the ledger's second opinion. */
    private Set<NoticeKey> lost(LocalDate day, List<Notice> counted) {
        Set<NoticeKey> missing = new HashSet<>(notices.plannedFor(day));
        counted.forEach(notice -> missing.remove(notice.key()));
        missing.removeAll(notices.stored(missing));
        return missing;
    }

    private static List<Outbound> follows(Ledger ledger, Instant now) {
        LocalDate day = ledger.day();
        List<Outbound> follows = new ArrayList<>();
        follows.add(new HubEmailDue("ledger-email-" + day, new HubEmailDue.About.OneLedger(day), now));
        ledger.lines().stream()
                .filter(Ledger.Line::ring)
                .map(line -> new TaskDue(
                        "unconfirmed-" + line.id() + "-" + day,
                        new UnconfirmedNotice(NoticeKey.parse(line.id()), day),
                        now))
                .forEach(follows::add);
        if (!ledger.balances()) {
            follows.add(new TaskDue("unbalanced-" + day, new UnbalancedLedger(day, ledger.missing()), now));
        }
        return follows;
    }
}
