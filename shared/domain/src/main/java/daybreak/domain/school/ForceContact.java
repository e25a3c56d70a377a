package daybreak.domain.school;

import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;

/** A mailbox that is not a school's: a local authority's officer, or the hub's own. */
public record ForceContact(ForceContactRole role, Lead contact, Instant changedAt) {}
