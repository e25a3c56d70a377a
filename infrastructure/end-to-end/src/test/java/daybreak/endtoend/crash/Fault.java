package daybreak.endtoend.crash;

import daybreak.local.email.SesFault;

/** How one call fails. None of these is tried again by the SDK: the function itself has to live with it. */
sealed interface Fault {
    /** The request never arrived, and the caller cannot know. */
    record RequestLost() implements Fault {}

    /** The request took effect, and the caller never hears of it. */
    record AnswerLost() implements Fault {}

    /** There was no connection: certainly nothing happened. */
    record NoConnection() implements Fault {}

    /** SES itself refuses or fails. */
    record SesSays(SesFault what) implements Fault {}
}
