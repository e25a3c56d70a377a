package daybreak.domain.disclosure;

/** What an open case waits for. In the order of the ordinary way. */
public enum Stage {
    TRIAGE("triage for immediate risk"),
    CHECKS("the initial checks"),
    RESEARCH("research"),
    DECISION("the decision"),
    /** A second reader looks at a decision not to disclose. */
    SECOND_READING("a second reading"),
    DOCUMENT("the disclosure document"),
    DISCLOSURE("the disclosure in person"),
    SAFETY_PLAN("the safety plan"),
    /** The applicant has not been told the answer. */
    TELLING("the applicant to be told"),
    CLOSING("closing"),
    CLOSED("nothing: it is closed");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** What is waited for, in words. */
    public String words() {
        return words;
    }
}
