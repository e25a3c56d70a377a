package daybreak.domain.disclosure;

/** How a case ends. */
public enum Outcome {
    DISCLOSED,
    NO_DISCLOSURE,
    REFUSED,
    WITHDRAWN
}
