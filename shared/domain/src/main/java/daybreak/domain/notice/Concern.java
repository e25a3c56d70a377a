package daybreak.domain.notice;

/** Why a notice goes to a person instead of a school. Where several apply, the first in this order is given. */
public enum Concern {
    SENSITIVE("the notice is marked sensitive"),
    CHILD_IS_SUSPECT("the child is listed as a suspect"),
    NEAR_MATCH("two children of this occurrence are nearly the same; they may be one"),
    NO_CHILD_MARKED_MISSING("it is a missing-child notice, but it does not say which child is missing"),
    NO_DATE_OF_BIRTH("the child has no date of birth on the notice"),
    ADULT("the person is 18 or over"),
    LIVES_ELSEWHERE("the child does not live in the force area; the home force must be told"),
    RESIDENCE_UNKNOWN("the notice does not say whether the child lives in the force area"),
    HOME_EDUCATED_AND_SCHOOL("the notice says home-educated and names a school as well"),
    NO_HOME_EDUCATION_OFFICER("the child is home-educated and the force keeps no contact at that local authority"),
    NO_SCHOOL_RECORDED("no school is recorded on the notice"),
    SCHOOLS_DISAGREE("the notices of this occurrence disagree on where the child is educated"),
    TWO_SCHOOLS("two schools are named, and the notice does not say that the child is on roll at both"),
    NOT_ON_ROLL("the only school named is one where the child is not on roll"),
    SCHOOL_NOT_FOUND("the school named is not in the register"),
    SCHOOL_AMBIGUOUS("the school's name fits more than one school in the force area"),
    NAME_AND_URN_DISAGREE("the school's name and its number on the notice do not belong together"),
    SCHOOL_NOT_OPEN("the school is not open yet"),
    SCHOOL_CLOSED("the school is closed and no one open successor is known"),
    EARLY_YEARS("it is an early-years setting, which this force tells by hand"),
    NOT_A_SCHOOL("the establishment is not of a kind that the duty names"),
    OUTSIDE_ENGLAND_AND_WALES("the school is outside England and Wales"),
    NO_CONTACT("the force has no safeguarding contact for the school"),
    CONTACT_QUARANTINED("every address the force has there has bounced"),
    SAME_PERSON("the school's contact may be an adult on the notice"),
    TOLD_BEFORE("the school may have been told before: the notice that went is no longer kept"),
    CORRECTION("the school was already told something else; a correction needs a person to release it"),
    TAKEN_BACK("the school was told, and a later version of the notice no longer calls for it"),
    NOT_CONFIRMED("it was sent, and by the close of the morning nothing confirmed that it arrived"),
    NOT_SENT("it could not be sent by the close of the morning"),
    BOUNCED("the email bounced"),
    BOUNCED_AFTER_DELIVERY("the email bounced after it had been reported delivered"),
    COMPLAINT("the mailbox reported the email as unwanted");

    private final String says;

    Concern(String says) {
        this.says = says;
    }

    /** The reason in words, for a person; no personal data. */
    public String says() {
        return says;
    }
}
