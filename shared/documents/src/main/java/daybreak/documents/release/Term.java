package daybreak.documents.release;

import java.util.List;
import java.util.regex.Pattern;

/** One thing that must not be in the file. */
public sealed interface Term {
    String text();

    /** Words that a reviewer took out, as they stood. */
    record Words(String text) implements Term {}

    /** A person's full name, first name first. Its parts alone are not searched for: a surname is shared, a name may be a word. */
    record FullName(String text) implements Term {}

    record Telephone(String text) implements Term {}

    /** A postal address, its parts between commas or on lines of their own. */
    record Address(String text) implements Term {}

    record EmailAddress(String text) implements Term {}

    /** A person's or an incident's number in some system. */
    record Code(String text) implements Term {}

    /** What redacted words are, by their look: they are searched for as words, and as a name or a number too. */
    static List<Term> redacted(String words) {
        String text = words.strip();
        if (Shapes.EMAIL.matcher(text).matches()) {
            return List.of(new EmailAddress(text));
        }
        if (Shapes.TELEPHONE.matcher(text).matches()) {
            return List.of(new Telephone(text), new Words(text));
        }
        if (Shapes.POSTCODE.matcher(text).find() || Shapes.HOUSE.matcher(text).lookingAt()) {
            return List.of(new Address(text), new Words(text));
        }
        return Shapes.NAME.matcher(text).matches()
                ? List.of(new FullName(text), new Words(text))
                : List.of(new Words(text));
    }

    /** How redacted words show what they are. */
    final class Shapes {
        static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
        static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{8,20}");
        static final Pattern POSTCODE = Pattern.compile("(?i)\\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})\\b");
        static final Pattern HOUSE =
                Pattern.compile("(?:Flat [0-9A-Za-z]+,? )?[0-9]{1,4}[A-Za-z]?,? \\p{Lu}[\\p{L}'’-]+");
        static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}'’-]+ ){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+");

        private Shapes() {}
    }
}
