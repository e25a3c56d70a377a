package daybreak.draftreport;

import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportInbound.HistorySupplied;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.report.DraftBasis;
import daybreak.domain.report.Drafting;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.LikelySamePerson;
import daybreak.domain.report.Receiving;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportAnswers;
import daybreak.domain.report.Reports;
import daybreak.domain.report.StoredPage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps each page of history once, in whatever order they come, and drafts the report with the last of them. */
final class DraftReport {
    private final Reports reports;
    private final Policies policies;
    private final LikelySamePerson.Finder likely;
    private final Records records;
    private final Clock clock;

    DraftReport(Reports reports, Policies policies, LikelySamePerson.Finder likely, Records records, Clock clock) {
        this.reports = reports;
        this.policies = policies;
        this.likely = likely;
        this.records = records;
        this.clock = clock;
    }

    /** @throws RejectedException if the page does not answer what was asked, or all pages are more than a report can be */
    List<Outbound> receive(Received<HistorySupplied> received) {
        HistoryPage page = received.data().page();
        String ref = received.data().report();
        Report report = reports.read(ref)
                .orElseThrow(() -> new RejectedException("/data/report", "unknown-report", "no such report"));
        String cause = "page-" + page.ask() + "-" + page.number();
        return switch (Receiving.decide(report, page)) {
            case Receiving.Decision.Keep(Report next) -> keep(next, page, cause, received.source());
            case Receiving.Decision.NotNeeded() -> records.toldBy(ref, cause);
            case Receiving.Decision.Refuse(var problem) -> throw new RejectedException(List.of(problem));
        };
    }

    private List<Outbound> keep(Report next, HistoryPage page, String cause, String source) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        StoredPage stored =
                new StoredPage(next.ref(), page, now.plus(policy.reports().keepHistory()));
        Report kept = next.history().complete() ? drafted(next, page, policy, now) : next;
        List<Outbound> tells = next.history().complete() ? ReportAnswers.edited(kept, now) : List.of();
        records.commit(
                new Change.Save(
                        kept,
                        AuditEvent.of(
                                Operation.COLLECTION,
                                cause,
                                now,
                                source,
                                "page " + page.number() + " of " + page.of() + " of its history; policy "
                                        + policy.version()),
                        tells),
                new Change.Follow(stored));
        return tells;
    }

    /** No other page can come in between: each changes the report, and this is saved on condition that none did. */
    private Report drafted(Report next, HistoryPage last, Policy policy, Instant now) {
        List<HistoryPage> pages = new ArrayList<>();
        reports.readFile(next.ref()).ifPresent(file -> pages.addAll(file.pages()));
        pages.add(last);
        DraftBasis basis = DraftBasis.of(next.request(), policy, MorningTimes.dayOf(now));
        return Receiving.drafted(next, pages, basis, likely.among(Drafting.people(pages)), policy.reports());
    }
}
