package daybreak.endtoend.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** No log line, subject of an email, or outward id repeats a word about a person. */
final class NothingLeaked {
    private static final String ANY_ADDRESS = "[\\w.+-]+@[\\w-]+\\.example";

    private NothingLeaked() {}

    static List<String> violations(AfterTheMorning after) {
        Pattern personal = Pattern.compile(after.personal().stream()
                .map(word -> "\\b" + Pattern.quote(word) + "\\b")
                .collect(Collectors.joining("|", ANY_ADDRESS + "|", "")));
        List<String> violations = new ArrayList<>();
        after.log().stream()
                .filter(line -> personal.matcher(line.text()).find())
                .forEach(line -> violations.add(line.function() + " logged personal data: " + line.text()));
        after.emails().stream()
                .map(email -> email.content().subject())
                .filter(subject -> personal.matcher(subject).find())
                .forEach(subject -> violations.add("an email's subject names somebody: " + subject));
        after.answers().forEach((id, subject) -> {
            if (personal.matcher(id + " " + subject).find()) {
                violations.add("an answer's envelope names somebody: " + id);
            }
        });
        return violations;
    }
}
