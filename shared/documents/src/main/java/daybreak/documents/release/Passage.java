package daybreak.documents.release;

import java.util.List;

/**
 * A stretch of text from the file.
 *
 * @param places where it comes from, in order; a text of several pages has several
 */
record Passage(String text, List<Place> places) {
    Passage {
        places = List.copyOf(places);
    }

    static Passage of(String where, String text) {
        return new Passage(text, List.of(new Place(0, where)));
    }

    /** Where the character at {@code at} stands, for a person to find it. */
    String where(int at) {
        String where = "";
        for (Place place : places) {
            if (place.from() <= at) {
                where = place.name();
            }
        }
        return where;
    }

    /** @param from the first character that is there */
    record Place(int from, String name) {}
}
