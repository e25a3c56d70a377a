package daybreak.domain.school;

import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.message.Inbound.ForceContactRole;
import java.util.List;
import java.util.Optional;

/** Where the entries are read that a change is decided on. Each is read as it stands now. */
public interface DirectoryEntries {
    Optional<DirectoryEntry.OfSchool> contact(String urn);

    Optional<DirectoryEntry.OfForce> contact(ForceContactRole role);

    Optional<DirectoryEntry.OfCalendar> calendar(CalendarScope scope);

    /** Every policy there ever was; a force has a few a year. */
    List<DirectoryEntry.OfPolicy> policies();
}
