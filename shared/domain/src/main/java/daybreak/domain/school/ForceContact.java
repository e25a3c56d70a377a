package daybreak.domain.school;

import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.util.Optional;

/**
 * A mailbox that is not a school's: a local authority's officer, or the hub's own.
 *
 * @param quarantined whether its address bounced for good; an officer's is not written to again until another takes its
 *     place. The hub's stays in use, for there is no other way to reach it: its bounces are an alarm
 * @param changedAt when the list's owner last changed this entry; an older change is ignored
 */
public record ForceContact(ForceContactRole role, Lead contact, boolean quarantined, Instant changedAt) {
    /** One whose address nothing is known against. */
    public ForceContact(ForceContactRole role, Lead contact, Instant changedAt) {
        this(role, contact, false, changedAt);
    }

    /** Whom to write to; empty while the address is quarantined. */
    public Optional<Lead> usable() {
        return quarantined ? Optional.empty() : Optional.of(contact);
    }

    public boolean isAt(String email) {
        return contact.email().equalsIgnoreCase(email);
    }

    public ForceContact quarantine() {
        return new ForceContact(role, contact, true, changedAt);
    }

    /** The list's new entry. The same address stays in quarantine; another is free of it. */
    public ForceContact changed(Lead next, Instant at) {
        return new ForceContact(role, next, quarantined && isAt(next.email()), at);
    }
}
