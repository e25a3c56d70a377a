package daybreak.contracts.form;

import daybreak.contracts.json.Json;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Forms of text. Their counterparts in the schemas are in {@code terms.v1.json}. */
public final class Texts {
    private static final int NAME = 200;
    private static final int LONG = 4000;
    private static final int REFERENCE_LENGTH = 100;
    private static final int LABEL_LENGTH = 50;
    private static final int EMAIL_LENGTH = 254;
    private static final int OPAQUE_LENGTH = 200;

    /** A code of the form's own lists: a circumstance, a relationship. */
    public static final Pattern CODE_PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** One printed line, not blank. */
    public static final Form<PersonName> PERSON_NAME = line(NAME).to(PersonName::new);

    /** A number or id of another system: printable ASCII with no space at either end, for ids are compared exactly. */
    public static final Form<String> REFERENCE =
            pattern(REFERENCE_LENGTH, "[!-~]([ -~]*[!-~])?", "must be printable ASCII with no space at either end");

    public static final Form<NominalId> NOMINAL_ID = REFERENCE.to(NominalId::new);

    /** A notice's own label for a person or child. */
    public static final Form<String> LABEL =
            pattern(LABEL_LENGTH, "[A-Za-z0-9._-]+", "must be letters, digits, dots, hyphens and underscores");

    public static final Form<String> CODE =
            pattern(REFERENCE_LENGTH, CODE_PATTERN, "must be a code: letters, digits, dots, hyphens and underscores");

    public static final Form<String> EMAIL = pattern(
            EMAIL_LENGTH,
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
            "must be an email address");

    public static final Form<String> PHONE = line(50);

    /** The national register's number of an establishment. */
    public static final Form<String> URN = pattern(6, "[0-9]{6}", "must be six digits");

    public static final Form<String> LOCAL_AUTHORITY = pattern(3, "[0-9]{3}", "must be three digits");

    /** An id that Daybreak made. */
    public static final Form<String> OPAQUE = pattern(
            OPAQUE_LENGTH, "[A-Za-z0-9._:-]+", "must be letters, digits, dots, colons, hyphens and underscores");

    public static final Form<NoticeKey> NOTICE_KEY = pattern(
                    OPAQUE_LENGTH, "[A-Za-z0-9_]+-[A-Za-z0-9_-]+", "must be a notice's key")
            .to(NoticeKey::parse);

    /** A CloudEvent's {@code type}, by name and version. */
    public static final Form<String> EVENT_TYPE = pattern(
            OPAQUE_LENGTH, "[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[0-9]+", "must be a type such as ppn.submitted.v1");

    /** A CloudEvent's {@code id}: printable ASCII. */
    public static final Form<String> EVENT_ID =
            pattern(OPAQUE_LENGTH, "[!-~]([ -~]*[!-~])?", "must be printable ASCII with no space at either end");

    /** A URI reference of plain characters. */
    public static final Form<String> URI = pattern(
            OPAQUE_LENGTH,
            "[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/@-]+|[A-Za-z0-9._~/@-]+",
            "must be a URI reference of letters, digits and ._~:/@-");

    /** Hex SHA-256, in lower case. */
    public static final Form<String> SHA_256 = pattern(64, "[0-9a-f]{64}", "must be 64 hexadecimal digits");

    private Texts() {}

    /** A word of our own, made of others: {@code very-late}. */
    public static Form<String> kebab(int longest) {
        return pattern(longest, "[a-z]+(-[a-z]+)*", "must be lower-case words joined by hyphens");
    }

    /** Letters, digits, dots, hyphens and underscores. */
    public static Form<String> code(int longest) {
        return pattern(longest, "[A-Za-z0-9._-]+", "must be letters, digits, dots, hyphens and underscores");
    }

    /** A name, a number to call: one printed line, not blank, with nothing in it that would change how it is shown. */
    public static Form<String> line(int longest) {
        return text(1, longest, Texts::isLine, "must be one line of text with no control or direction characters");
    }

    /** Free text, which may be empty and may hold anything: whoever shows it makes it safe. */
    public static Form<String> free(int longest) {
        return text(0, longest, _ -> true, "");
    }

    public static Form<String> free() {
        return free(LONG);
    }

    /** A reason: free text that is not blank. */
    public static Form<String> reason() {
        return text(1, LONG, Texts::isInked, "must not be blank");
    }

    /** Text of one pattern, as the whole. */
    public static Form<String> pattern(int longest, String regex, String says) {
        return pattern(longest, Pattern.compile(regex), says);
    }

    /** Holds any text; for what Daybreak wrote itself. */
    public static Form<String> any() {
        return free(Integer.MAX_VALUE);
    }

    private static Form<String> pattern(int longest, Pattern pattern, String says) {
        return text(1, longest, text -> pattern.matcher(text).matches(), says);
    }

    private static Form<String> text(int shortest, int longest, Predicate<String> fits, String says) {
        return (value, place) -> {
            if (!(value instanceof Json.Text(String text))) {
                return place.refuse("type", "must be text, not " + value.kind());
            }
            if (text.length() < shortest) {
                return place.refuse("minLength", "must not be empty");
            }
            // JSON Schema counts characters, not halves of them.
            if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
                return place.refuse("maxLength", "must have at most " + longest + " characters");
            }
            if (!fits.test(text)) {
                return place.refuse("pattern", says);
            }
            Supplier<String> read = () -> text;
            if (hasLoneSurrogate(text)) {
                place.later(BeyondSchema.WELL_FORMED_TEXT, () -> false);
            }
            return read;
        };
    }

    private static boolean isLine(String text) {
        return none(text, Texts::disturbs) && isInked(text);
    }

    private static boolean disturbs(int c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Whether anything of it would be seen in print. */
    private static boolean isInked(String text) {
        return !none(text, c -> !isBlank(c));
    }

    private static boolean isBlank(int c) {
        return c <= 0x20
                || (c >= 0x7F && c <= 0xA0)
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x2069)
                || c == 0x3000
                || c == 0xFEFF;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** A stream over every character of every field would take longer than all the rest of reading a message. */
    private static boolean none(String text, IntPredicate fits) {
        for (int i = 0; i < text.length(); i++) {
            if (fits.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
