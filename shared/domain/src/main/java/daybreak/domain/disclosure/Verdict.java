package daybreak.domain.disclosure;

/** What becomes of a step. */
public sealed interface Verdict {
    record Taken(CaseEvent event, DisclosureCase next) implements Verdict {}

    /** It changes nothing. */
    record Refused(CaseRule rule) implements Verdict {}

    /**
     * A step before it has not come yet.
     *
     * @param expected the number of the step that is missing
     */
    record Early(int expected) implements Verdict {}

    /** The case has a step of this number: the same, or one that contradicts it. */
    record Before() implements Verdict {}
}
