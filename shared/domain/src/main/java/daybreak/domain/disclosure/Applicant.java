package daybreak.domain.disclosure;

/** Who asked, and what they are to the person at risk. A third party never learns whether a disclosure was made. */
public record Applicant(Party person, Standing standing) {
    /** What the applicant is to the person at risk. */
    public enum Standing {
        PERSON_AT_RISK,
        /** A parent, guardian or carer of the child at risk, who may be the one to be told. */
        CARER,
        THIRD_PARTY
    }

    public boolean isThirdParty() {
        return standing == Standing.THIRD_PARTY;
    }
}
