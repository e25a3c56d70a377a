package daybreak.domain.task;

/** What may be left undone while nobody reads a message that was rejected. */
public enum AtStake {
    /** A child's school may not be told: a person reads it before the morning closes, and the ledger has a line for it. */
    SCHOOL_MORNING,
    /** A report may be late, or what the hub does for a disclosure case. It is no line of the school ledger. */
    OTHER_WORK,
    /** Nothing that a person must see to: the answer to the sender is enough. */
    NOTHING;

    /** With an answer to a task as much is at stake as with the task. */
    public static AtStake of(Task task) {
        return switch (task.kind()) {
            case TELL_SCHOOL,
                    RING_SCHOOL,
                    MEND_CONTACT,
                    CORRECT_NOTICE,
                    READ_VOICE,
                    CLARIFY_PPN,
                    WORK_PPN,
                    REVIEW_CHILD,
                    CHECK_LEDGER -> SCHOOL_MORNING;
            case READ_REJECTED -> task.ledgerDay().isPresent() ? SCHOOL_MORNING : OTHER_WORK;
            case CHASE_HISTORY,
                    FINISH_REPORT,
                    REVIEW_REPORT,
                    RING_RECIPIENT,
                    FIND_STEP,
                    CHASE_CASE,
                    MEND_DOCUMENT,
                    FIND_DOCUMENT,
                    CHASE_BRIEF,
                    REVIEW_CASE -> OTHER_WORK;
        };
    }
}
