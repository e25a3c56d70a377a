package daybreak.domain.report;

/** What a person was in an occurrence. */
public enum OffenceRole {
    VICTIM,
    SUSPECT,
    OFFENDER,
    MISSING,
    WITNESS,
    INVOLVED
}
