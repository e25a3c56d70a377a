package daybreak.domain.disclosure;

/**
 * The one safe contact that an application gives. Whoever reads it must know whose it is: what is safe for a neighbour who
 * applied may tell a household that somebody asked.
 */
public record GivenContact(Whose of, SafeContact safely) {
    /** Whom it reaches. */
    public enum Whose {
        APPLICANT,
        PERSON_AT_RISK,
        /** A parent or carer of the child at risk, who did not apply: a child is not rung. */
        CARER
    }
}
