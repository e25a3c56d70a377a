package daybreak.domain.disclosure;

import java.util.Locale;

/** Why a step is not possible. The names stand in rejections. */
public enum CaseRule {
    OPENS_WITH_APPLICATION("a case opens with an application"),
    CASE_IS_OPEN_ALREADY("the case was opened before"),
    NOT_AT_THIS_STAGE("the case does not wait for this step"),
    BEFORE_RECEIPT("the step was done before the application was received"),
    IN_THE_FUTURE("the step is dated after the day on which it was sent"),
    APPLICANT_NAMED("somebody asked, or nobody did: the applicant and the route disagree"),
    CONTACT_OF_NOBODY("the safe contact is the applicant's, and nobody applied"),
    CONTACT_FITS_SCHEME(
            "under Sarah's Law the person at risk is a child, who is not rung: give the contact of a parent or"
                    + " carer; under Clare's Law there is none"),
    CRITERIA_NOT_MET(
            "the checks found that the criteria are not met: the application can only be refused or withdrawn"),
    DECIDER_IS_RESEARCHER("the decider is one of the researchers"),
    LIMBS_DISAGREE("a disclosure needs all three limbs to hold"),
    REASON_GIVEN("a decision not to disclose has a reason, and no other decision has"),
    SYSTEMS_SEARCHED("no disclosure without the list of the systems that were searched"),
    READER_IS_ANOTHER("the second reader is neither decider nor researcher"),
    IDENTITY_UNPROVEN("nothing is disclosed before identity is proven, unless immediate protection is recorded"),
    WORDS_DIFFER("the words that were said are not those of the document"),
    RECIPIENT_IS_THIRD_PARTY("a third-party applicant is never the one who is told"),
    LATE_PLAN_MISSING("a late disclosure needs a plan that makes its lateness safe"),
    THIRD_PARTY_HEARS_NEUTRAL("a third-party applicant hears neutral words, never whether a disclosure was made"),
    NOBODY_APPLIED("nobody applied, so nobody can withdraw"),
    LATER_DATE("an extension is a later date than the one that holds"),
    AUTHORISER_IS_ANOTHER("the owner does not authorise an extension of their own case");

    private final String says;

    CaseRule(String says) {
        this.says = says;
    }

    /** The rule's name in a rejection. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it keeps somebody safe or a decision honest, so that breaking it is worth a line in the case's log. */
    public boolean protects() {
        return switch (this) {
            case DECIDER_IS_RESEARCHER,
                    LIMBS_DISAGREE,
                    SYSTEMS_SEARCHED,
                    READER_IS_ANOTHER,
                    IDENTITY_UNPROVEN,
                    WORDS_DIFFER,
                    RECIPIENT_IS_THIRD_PARTY,
                    LATE_PLAN_MISSING,
                    THIRD_PARTY_HEARS_NEUTRAL,
                    AUTHORISER_IS_ANOTHER -> true;
            case OPENS_WITH_APPLICATION,
                    CASE_IS_OPEN_ALREADY,
                    NOT_AT_THIS_STAGE,
                    BEFORE_RECEIPT,
                    IN_THE_FUTURE,
                    APPLICANT_NAMED,
                    CONTACT_OF_NOBODY,
                    CONTACT_FITS_SCHEME,
                    CRITERIA_NOT_MET,
                    REASON_GIVEN,
                    NOBODY_APPLIED,
                    LATER_DATE -> false;
        };
    }

    public String says() {
        return says;
    }
}
