package daybreak.testing;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.mail.Email;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares an email with the one that a person read and approved, in {@code src/test/resources/expected} of the module
 * under test: {@code NAME.txt} holds the subject and the text, {@code NAME.html} what a mail program shows.
 *
 * <p>After a change of words, run the tests once with {@code -Ddaybreak.rewrite.expected=true} and read the difference
 * before committing it.
 */
public final class ExpectedEmail {
    private static final Path FOLDER = Path.of("src/test/resources/expected");
    private static final boolean REWRITE = Boolean.getBoolean("daybreak.rewrite.expected");
    private static final Pattern HEAD = Pattern.compile("<head>.*</head>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private ExpectedEmail() {}

    /** Fails unless both parts are, letter by letter, what the files say, and say the same. */
    public static void assertMatches(String name, Email email) throws IOException {
        assertThat(wordsOfHtml(email.html())).as("HTML and text").isEqualTo(words(email.text()));
        compare(FOLDER.resolve(name + ".txt"), "Subject: " + email.subject() + "\n\n" + email.text());
        compare(FOLDER.resolve(name + ".html"), email.html());
    }

    /**
     * Fails where a template was changed after the code that it became: Maven compiles anew when Java changes, and does
     * not look at templates.
     */
    public static void assertCompiledFromTheTemplates(Class<?> inTheSamePackage) throws IOException {
        String folder = inTheSamePackage.getPackageName().replace('.', '/');
        FileTime compiled = Files.getLastModifiedTime(
                Path.of("target/classes", folder, inTheSamePackage.getSimpleName() + ".class"));
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources", folder))) {
            for (Path template : templates.toList()) {
                assertThat(Files.getLastModifiedTime(template))
                        .as(template + " was changed after it was compiled: add `clean` to the Maven command")
                        .isLessThanOrEqualTo(compiled);
            }
        }
    }

    /** What a reader of the HTML part reads, word by word, in small letters. */
    public static List<String> wordsOfHtml(String html) {
        String seen = TAG.matcher(HEAD.matcher(html).replaceAll(" ")).replaceAll(" ");
        return words(seen.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    /** The words of any text in small letters, without punctuation. */
    public static List<String> words(String text) {
        return Stream.of(NOT_WORDS.split(text, -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.UK))
                .toList();
    }

    /** The tags of an HTML part as they stand, for comparing what hostile text did to them. */
    public static List<String> tags(String html) {
        return TAG.matcher(html).results().map(match -> match.group()).toList();
    }

    private static void compare(Path file, String actual) throws IOException {
        if (REWRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
