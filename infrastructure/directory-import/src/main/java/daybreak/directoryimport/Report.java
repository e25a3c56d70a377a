package daybreak.directoryimport;

import java.util.ArrayList;
import java.util.List;

/** What was not taken, and why; and what was, though a person may want to look at it. */
final class Report {
    /**
     * One row.
     *
     * @param urn as the row gives it, empty where it gives none
     */
    record Line(String file, long line, String urn, String says) {
        String inWords() {
            return file + " line " + line + (urn.isEmpty() ? "" : ", URN " + urn) + ": " + says;
        }
    }

    private final List<Line> notTaken = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();

    void notTaken(String file, long line, String urn, String why) {
        notTaken.add(new Line(file, line, shown(urn), why));
    }

    void note(String file, long line, String urn, String says) {
        notes.add(new Line(file, line, shown(urn), says));
    }

    List<Line> notTaken() {
        return List.copyOf(notTaken);
    }

    List<Line> notes() {
        return List.copyOf(notes);
    }

    /** A field that is no number may hold anything, and goes to a terminal. */
    private static String shown(String urn) {
        return urn.matches("[0-9A-Za-z]{0,12}") ? urn : "(not a number)";
    }
}
