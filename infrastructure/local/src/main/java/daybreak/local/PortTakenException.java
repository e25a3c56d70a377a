package daybreak.local;

import java.io.IOException;

/** A port that the local cloud wants is in use; the message says which, and how to choose another. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(int port, String option, IOException cause) {
        super(
                "port " + port + " is taken: choose another with " + option + "=N, or four in a row with --ports=N",
                cause);
    }
}
