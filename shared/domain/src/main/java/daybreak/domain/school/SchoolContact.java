package daybreak.domain.school;

import daybreak.domain.people.PersonName;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the force writes to at one school, from the force's own list.
 *
 * @param quarantined addresses that bounced for good; never written to until the list changes
 * @param changedAt when the list's owner last changed this entry; an older change is ignored
 */
public record SchoolContact(
        String urn, Optional<Lead> lead, Optional<Lead> deputy, Set<String> quarantined, Instant changedAt) {

    public SchoolContact {
        quarantined = Set.copyOf(quarantined);
    }

    /** A designated safeguarding lead, or the deputy. */
    public record Lead(PersonName name, String email, Optional<String> phone) {}

    /** The first of lead and deputy whose address is not quarantined. */
    public Optional<Lead> firstUsable() {
        return lead.filter(this::usable).or(() -> deputy.filter(this::usable));
    }

    /** However the address is spelt, it is quarantined once. */
    public SchoolContact quarantine(String email) {
        Set<String> more = new LinkedHashSet<>(quarantined);
        more.add(email.toLowerCase(Locale.ROOT));
        return new SchoolContact(urn, lead, deputy, more, changedAt);
    }

    public boolean isQuarantined(String email) {
        return quarantined.stream().anyMatch(email::equalsIgnoreCase);
    }

    /** A school that is not on the list. */
    public static SchoolContact none(String urn) {
        return new SchoolContact(urn, Optional.empty(), Optional.empty(), Set.of(), Instant.EPOCH);
    }

    /** The list's new entry. An address that it no longer has leaves quarantine; one that it still has stays there. */
    public SchoolContact changed(Optional<Lead> newLead, Optional<Lead> newDeputy, Instant at) {
        Set<String> still = quarantined.stream()
                .filter(address -> Stream.of(newLead, newDeputy)
                        .flatMap(Optional::stream)
                        .anyMatch(one -> one.email().equalsIgnoreCase(address)))
                .collect(Collectors.toSet());
        return new SchoolContact(urn, newLead, newDeputy, still, at);
    }

    private boolean usable(Lead lead) {
        return !isQuarantined(lead.email());
    }
}
