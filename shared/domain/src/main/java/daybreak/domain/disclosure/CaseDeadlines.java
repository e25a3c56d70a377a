package daybreak.domain.disclosure;

/**
 * By when each part of a case must be done. Set once, when the case is received or opened again, and never moved.
 *
 * @param policyVersion the policy that they were counted by
 */
public record CaseDeadlines(Due checks, Due interview, Due whole, String policyVersion) {
    /** Whichever is sooner of each: what immediate risk makes of them. */
    public CaseDeadlines sooner(CaseDeadlines other) {
        return new CaseDeadlines(
                checks.orSooner(other.checks),
                interview.orSooner(other.interview),
                whole.orSooner(other.whole),
                other.policyVersion);
    }
}
