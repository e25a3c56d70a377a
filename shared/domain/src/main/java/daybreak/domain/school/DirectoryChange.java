package daybreak.domain.school;

import daybreak.domain.message.Inbound.ForceContactChanged;
import daybreak.domain.message.Inbound.PolicyChanged;
import daybreak.domain.message.Inbound.SchoolCalendarChanged;
import daybreak.domain.message.Inbound.SchoolContactChanged;
import daybreak.domain.message.RejectedException;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of a change to the directory. */
public sealed interface DirectoryChange {
    /** It takes effect. */
    record Accepted(DirectoryEntry next, Operation operation) implements DirectoryChange {}

    /** Its owner made this change, or a later one, before; it changes nothing. */
    record Superseded(DirectoryEntry held) implements DirectoryChange {}

    static DirectoryChange of(Optional<DirectoryEntry.OfSchool> held, SchoolContactChanged change) {
        SchoolContact before =
                held.map(DirectoryEntry.OfSchool::contact).orElseGet(() -> SchoolContact.none(change.urn()));
        return decide(
                held,
                new DirectoryEntry.OfSchool(
                        before.changed(change.lead(), change.deputy(), change.changedAt()), revision(held)));
    }

    static DirectoryChange of(Optional<DirectoryEntry.OfForce> held, ForceContactChanged change) {
        return decide(
                held,
                new DirectoryEntry.OfForce(
                        held.map(before -> before.contact().changed(change.contact(), change.changedAt()))
                                .orElseGet(() -> new ForceContact(change.role(), change.contact(), change.changedAt())),
                        revision(held)));
    }

    static DirectoryChange of(Optional<DirectoryEntry.OfCalendar> held, SchoolCalendarChanged change) {
        return decide(
                held,
                new DirectoryEntry.OfCalendar(change.scope(), change.closures(), change.changedAt(), revision(held)));
    }

    /**
     * A policy is new, or the same again, or older than another for the same date.
     *
     * @throws RejectedException if the version already names another policy: a decision that used it could no longer be
     *     explained
     */
    static DirectoryChange of(List<DirectoryEntry.OfPolicy> held, PolicyChanged change) {
        for (DirectoryEntry.OfPolicy one : held) {
            if (one.policy().version().equals(change.policy().version())) {
                if (one.policy().equals(change.policy())) {
                    return new Superseded(one);
                }
                throw new RejectedException(
                        "/data/policy/version", "version-taken", "another policy has this version; give it a new one");
            }
        }
        Optional<DirectoryEntry.OfPolicy> sameDate = held.stream()
                .filter(one ->
                        one.policy().effectiveFrom().equals(change.policy().effectiveFrom()))
                .max(Comparator.comparing(DirectoryEntry.OfPolicy::changedAt));
        return decide(sameDate, new DirectoryEntry.OfPolicy(change.policy(), change.changedAt(), Revision.NEW));
    }

    private static DirectoryChange decide(Optional<? extends DirectoryEntry> held, DirectoryEntry next) {
        Instant since = held.map(DirectoryEntry::changedAt).orElse(Instant.MIN);
        if (!next.changedAt().isAfter(since)) {
            return new Superseded(held.orElseThrow());
        }
        return new Accepted(next, held.isPresent() ? Operation.ALTERATION : Operation.COLLECTION);
    }

    private static Revision revision(Optional<? extends Recorded> held) {
        return held.map(Recorded::revision).orElse(Revision.NEW);
    }
}
