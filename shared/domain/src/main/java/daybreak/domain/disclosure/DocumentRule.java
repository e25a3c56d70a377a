package daybreak.domain.disclosure;

import java.util.Locale;

/** Why a disclosure document cannot be made. The names stand in rejections. */
public enum DocumentRule {
    UNKNOWN_CASE("no case of this number was opened"),
    NOT_DECIDED("a document follows a decision to disclose, and the case has none"),
    NO_DOCUMENT_DUE("the case does not wait for a document, or for its disclosure"),
    IDENTITY_UNPROVEN("no words are written down before identity is proven, unless immediate protection is recorded"),
    RECIPIENT_IS_THIRD_PARTY("a third-party applicant is never the one who is told"),
    RECIPIENT_IS_SUBJECT("the subject of the disclosure is never the one who is told"),
    CONTACT_IS_APPLICANTS("this is the contact that a third-party applicant gave; give that of the person to be told"),
    NOTHING_TO_SAY("a document needs a conviction or other information"),
    NOBODY_HAS_CASE("the case is with nobody on the unit's list, so there is nobody to send the document to"),
    OWNER_UNREACHABLE("the officer who has the case is away or cannot be reached by email: allocate it first"),
    OUTSIDE_THE_FORCE(
            "the officer's mailbox is outside the force's own mail domain, or the force has not said which that is"),
    DRAFT_TAKEN("the case has another document of this number");

    private final String says;

    DocumentRule(String says) {
        this.says = says;
    }

    /** The rule's name in a rejection. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String says() {
        return says;
    }
}
