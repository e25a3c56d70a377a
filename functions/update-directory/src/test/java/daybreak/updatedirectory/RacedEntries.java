package daybreak.updatedirectory;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.school.DirectoryEntries;
import daybreak.domain.school.DirectoryEntry;
import java.util.List;
import java.util.Optional;

/** Reads the policies, and then lets somebody else write one before it answers, once. */
final class RacedEntries implements DirectoryEntries {
    private final DirectoryEntries held;
    private Runnable rival = () -> {};

    RacedEntries(DirectoryEntries held) {
        this.held = held;
    }

    void meanwhile(Runnable write) {
        rival = write;
    }

    @Override
    public List<DirectoryEntry.OfPolicy> policies() {
        List<DirectoryEntry.OfPolicy> read = held.policies();
        Runnable once = rival;
        rival = () -> {};
        once.run();
        return read;
    }

    @Override
    public Optional<DirectoryEntry.OfSchool> contact(String urn) {
        return held.contact(urn);
    }

    @Override
    public Optional<DirectoryEntry.OfForce> contact(ForceContactRole role) {
        return held.contact(role);
    }

    @Override
    public Optional<DirectoryEntry.OfCalendar> calendar(CalendarScope scope) {
        return held.calendar(scope);
    }
}
