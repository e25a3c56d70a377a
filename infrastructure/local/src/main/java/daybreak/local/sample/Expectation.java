package daybreak.local.sample;

import daybreak.domain.morning.Ledger.Where;
import java.util.List;
import java.util.Optional;

/**
 * What the morning must make of one child at one place.
 *
 * @param child the child's name, which is nobody else's in this night
 * @param where where the ledger's line stands; empty if it counts in another morning's ledger
 * @param why how the line's reason begins
 * @param ring whether the line is on the phone list
 * @param emails the addresses that get an email about it, in order
 * @param rule the rule that says so, in a few words
 */
public record Expectation(
        String child, Optional<Where> where, String why, boolean ring, List<String> emails, String rule) {
    public Expectation {
        emails = List.copyOf(emails);
    }
}
