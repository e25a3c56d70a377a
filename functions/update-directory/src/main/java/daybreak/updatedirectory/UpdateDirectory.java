package daybreak.updatedirectory;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.message.Inbound;
import daybreak.domain.message.Inbound.ForceContactChanged;
import daybreak.domain.message.Inbound.PolicyChanged;
import daybreak.domain.message.Inbound.SchoolCalendarChanged;
import daybreak.domain.message.Inbound.SchoolContactChanged;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Received;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.school.Directory;
import daybreak.domain.school.DirectoryChange;
import daybreak.domain.school.DirectoryEntries;
import daybreak.domain.school.DirectoryEntry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one change to the directory: the newest wins, whatever order they come in, and each is answered. */
final class UpdateDirectory {
    /** Stands where a log entry has its occurrence's number. */
    private static final String NO_OCCURRENCE = "directory";

    private final Directory directory;
    private final DirectoryEntries entries;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    UpdateDirectory(Directory directory, DirectoryEntries entries, Records records, OpaqueIds ids, Clock clock) {
        this.directory = directory;
        this.entries = entries;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws daybreak.domain.message.RejectedException if it breaks a rule of the domain */
    List<Outbound> apply(Received<Inbound> received) {
        return switch (received.data()) {
            case SchoolContactChanged change -> schoolContact(received, change);
            case ForceContactChanged change ->
                answer(
                        received,
                        DirectoryChange.of(entries.contact(change.role()), change),
                        new Reason(received.source(), "the force's contact changed"),
                        new Words("The contact was taken over.", true));
            case SchoolCalendarChanged change ->
                answer(
                        received,
                        DirectoryChange.of(entries.calendar(change.scope()), change),
                        new Reason(received.source(), "the calendar changed"),
                        new Words("The calendar was taken over.", true));
            case PolicyChanged change -> policy(received, change);
            case Inbound.PpnSubmitted _,
                    Inbound.PpnWorked _,
                    Inbound.ChildFound _,
                    Inbound.TaskResolved _,
                    Inbound.NoticeReleased _,
                    Inbound.OfDisclosure _,
                    Inbound.OfReports _ -> throw new IllegalArgumentException("is no change to the directory");
        };
    }

    /** For the audit trail. */
    private record Reason(String who, String why) {}

    /** @param success false where a person should look */
    private record Words(String entry, boolean success) {}

    /**
     * A version is taken once: the first entry of its audit chain is written on condition that there is none. Of two that
     * race, the second is decided again beside the first.
     */
    private List<Outbound> policy(Received<Inbound> received, PolicyChanged change) {
        Reason reason = new Reason(change.by(), change.why());
        Words words = new Words(
                "The policy was taken over. It holds from "
                        + LondonTime.dayAt(change.policy().effectiveFrom()) + ".",
                true);
        try {
            return answer(received, DirectoryChange.of(entries.policies(), change), reason, words);
        } catch (StaleRecordException stale) {
            if (!stale.concerns(DirectoryEntry.OfPolicy.recordId(change.policy().version()))) {
                throw stale;
            }
            return answer(received, DirectoryChange.of(entries.policies(), change), reason, words);
        }
    }

    private List<Outbound> schoolContact(Received<Inbound> received, SchoolContactChanged change) {
        return answer(
                received,
                DirectoryChange.of(entries.contact(change.urn()), change),
                new Reason(received.source(), "the force's list of school contacts changed"),
                words(change));
    }

    private Words words(SchoolContactChanged change) {
        if (change.lead().isEmpty() && change.deputy().isEmpty()) {
            return new Words("The school was taken off the list.", true);
        }
        // The register may be behind, so the contact is kept; but a slip in the number would tell the wrong school.
        return directory.schools(Set.of(change.urn())).isEmpty()
                ? new Words(
                        "The contact was taken over, but the register has no school with this number: check it.", false)
                : new Words("The contact was taken over.", true);
    }

    private List<Outbound> answer(Received<Inbound> received, DirectoryChange change, Reason reason, Words words) {
        return switch (change) {
            case DirectoryChange.Accepted(DirectoryEntry next, Operation operation) -> {
                List<Outbound> tells = List.of(entry(received, next, words));
                records.commit(new Change.Save(
                        next,
                        AuditEvent.of(operation, cause(received), clock.instant(), reason.who(), reason.why()),
                        tells));
                yield tells;
            }
            case DirectoryChange.Superseded(DirectoryEntry held) ->
                Optional.of(records.toldBy(held.recordId(), cause(received)))
                        .filter(told -> !told.isEmpty())
                        .orElseGet(() -> List.of(entry(
                                received,
                                held,
                                new Words(
                                        "Superseded: what is held is as new, or newer. Nothing was changed.", true))));
        };
    }

    private LogEntryAdded entry(Received<Inbound> received, DirectoryEntry about, Words words) {
        String recordId = about.recordId();
        return new LogEntryAdded(
                "directory-" + ids.of("directory-change", recordId, cause(received)),
                ids.of("directory-entry", recordId),
                NO_OCCURRENCE,
                Optional.empty(),
                words.success(),
                recordId + ": " + words.entry(),
                received.at());
    }

    /** A CloudEvent's id is unique with its source only. */
    private static String cause(Received<?> received) {
        return received.source() + "#" + received.eventId();
    }
}
