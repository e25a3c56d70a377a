package daybreak.domain.task;

/** What may be left undone while nobody reads a message that was rejected. */
public enum AtStake {
    /** A child's school may not be told: a person reads it before the morning closes, and the ledger has a line for it. */
    SCHOOL_MORNING,
    /** A report may be late. It is no line of the school ledger. */
    REPORT,
    /** Nothing that a person must see to: the answer to the sender is enough. */
    NOTHING
}
