package daybreak.directoryimport;

/** A file as a whole cannot be taken; nothing of it was. */
final class UnreadableFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }

    UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
