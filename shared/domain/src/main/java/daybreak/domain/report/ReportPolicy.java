package daybreak.domain.report;

import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the force has decided about reports.
 *
 * @param recipientDomains mail domains that a report may go to, in small letters
 * @param legalBases by code
 * @param freshFor history older than this cannot be approved and is asked for again
 * @param keepHistory after this time the pages of history are deleted
 * @param historyWithin pages that have not come by then are a task
 * @param warnBefore how long before a report is needed a task is raised
 * @param confirmWithin a released report not known to have arrived by then is a task
 * @param keepSharing how long sharing records are kept
 */
public record ReportPolicy(
        Set<String> recipientDomains,
        Map<String, LegalBasis> legalBases,
        Scope scope,
        Duration freshFor,
        Duration keepHistory,
        Duration historyWithin,
        Duration warnBefore,
        Duration confirmWithin,
        Duration keepSharing) {

    public ReportPolicy {
        recipientDomains = Set.copyOf(recipientDomains);
        legalBases = Map.copyOf(legalBases);
    }

    /** A ground on which may be shared, and for which kinds of report. */
    public record LegalBasis(String words, Set<ReportKind> kinds) {
        public LegalBasis {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * What counts as relevant.
     *
     * @param categories by code; a class that is in none is left out
     * @param repeatWithin how long after a MARAC referral further abuse makes a repeat
     */
    public record Scope(Map<String, Category> categories, Period repeatWithin) {
        public Scope {
            categories = Map.copyOf(categories);
        }
    }

    /**
     * Occurrences of one sort.
     *
     * @param words as the report calls them
     * @param classes Home Office classes and incident codes
     * @param within how far back it counts; empty is without limit
     * @param roles in which a person named must have been
     */
    public record Category(
            String words, Set<String> classes, Optional<Period> within, Set<ReportKind> kinds, Set<OffenceRole> roles) {
        public Category {
            classes = Set.copyOf(classes);
            kinds = Set.copyOf(kinds);
            roles = Set.copyOf(roles);
        }
    }
}
