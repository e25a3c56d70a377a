package daybreak.domain.disclosure;

/** How the case came in. */
public enum Route {
    /** Somebody asked. */
    RIGHT_TO_ASK,
    /** Nobody asked: the police or a partner think that the person at risk should know. */
    RIGHT_TO_KNOW
}
