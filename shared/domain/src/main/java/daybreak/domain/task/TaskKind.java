package daybreak.domain.task;

/** What sort of work it is, for the hub to sort its list by. */
public enum TaskKind {
    /** A school or local authority must be told by a person, or a person must decide that it is not. */
    TELL_SCHOOL,
    /** An email was sent and is not known to have arrived: ring. */
    RING_SCHOOL,
    /** An address bounced for good: mend the list. */
    MEND_CONTACT,
    /** What a school was told has changed: decide on a correction. */
    CORRECT_NOTICE,
    /** The words of a child named somebody else and were left out. */
    READ_VOICE,
    /** The notice contradicts itself and names no child to follow up. */
    CLARIFY_PPN,
    /** A message could not be read; it may concern a child. */
    READ_REJECTED,
    /** A grade clock is about to run out. */
    WORK_PPN,
    /** Several low grades for one child add up. */
    REVIEW_CHILD,
    /** The morning's ledger does not balance. */
    CHECK_LEDGER,
    /** The records system has not supplied the history that a report waits for. */
    CHASE_HISTORY,
    /** A report will not be ready when it is needed. */
    FINISH_REPORT,
    /** A report was approved and came back from its release. */
    REVIEW_REPORT,
    /** A report was approved and is not known to have arrived: its answer settles it. */
    RING_RECIPIENT,
    /** Steps of a disclosure case wait for one that has not come. */
    FIND_STEP,
    /** A reminder of a disclosure case reaches nobody. */
    CHASE_CASE,
    /** A disclosure document was not sent, for what its check found: write it again. */
    MEND_DOCUMENT,
    /** A disclosure document is not known to have reached the officer: ask. */
    FIND_DOCUMENT,
    /** A supervisor's brief is not known to have arrived. */
    CHASE_BRIEF,
    /** A closed disclosure case has been kept for as long as policy says without looking. */
    REVIEW_CASE
}
