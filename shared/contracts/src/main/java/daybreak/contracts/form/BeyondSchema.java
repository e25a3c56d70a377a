package daybreak.contracts.form;

import java.util.Locale;

/** The rules that JSON Schema cannot say. They are looked at once all that the schema says holds. */
public enum BeyondSchema {
    DUPLICATE_MEMBER("a name stands twice in one object"),
    WELL_FORMED_TEXT("text holds half of a character (a lone surrogate)"),
    EVENT_TYPE("the event's type is not one that this queue takes"),
    UNIQUE_REF("two persons or children of one notice have the same ref"),
    KNOWN_CHILD("a relationship names a child that the notice does not list"),
    SUBMITTED_AFTER_INCIDENT("the notice was submitted before the incident"),
    BORN_BEFORE_SUBMISSION("a date of birth lies after the day on which the notice was submitted"),
    FOUND_AFTER_REPORTED("a child was found before being reported missing"),
    REPORTED_AFTER_FOUND("the finding was reported before the child was found"),
    LAST_AFTER_FIRST("a closure ends before it starts"),
    SPAN_ENDS_AFTER_START("a part of a day ends before it starts, or as it starts"),
    POSITIVE("a duration is zero"),
    WARNS_BEFORE_RED_ENDS("the warning would come before a red clock starts"),
    MORNING_IN_ORDER("cut-off, ledger cut-off and close of the morning are not in this order"),
    AS_SCHEDULED("the run would come before the cut-off, or the ledger be drawn up at another time than its close"),
    UNIQUE_RUNG("two rungs of one timer have the same code"),
    NEEDED_AFTER_REQUEST("a report is needed before it was asked for"),
    UNIQUE_PERSON("a person is named twice"),
    PAGE_OF_PAGES("a page has a higher number than there are pages"),
    KEPT_WHILE_FRESH("history would be deleted while it may still be approved on"),
    KEPT_OVER_A_HOLIDAY(
            "working copies would be deleted while they may still be needed; keep them for 60 days at least");

    private final String broken;

    BeyondSchema(String broken) {
        this.broken = broken;
    }

    /** The rule's name in a rejection. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong when it is broken. */
    public String broken() {
        return broken;
    }
}
