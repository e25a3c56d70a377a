package daybreak.contracts;

import daybreak.contracts.Contracts.Identity;
import daybreak.contracts.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what it can about a message that may be broken anywhere. */
final class Identities {
    /** What an id made by a machine looks like; anything else may be someone's name, and is not repeated. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,199}");

    /** A number of the police's, with a digit in it: a name has none. */
    private static final Pattern NUMBER = Pattern.compile("(?=[^\"]{0,50}[0-9])[A-Za-z0-9][A-Za-z0-9/._:-]{0,49}");

    /** The same for a source, which is a URI. */
    private static final Pattern URI = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9/._:-]{0,199}");

    /** What a message names its matter by: an occurrence, the request for a report, a report. */
    private static final List<String> REFERENCES = List.of("occurrenceNumber", "requestId", "report");

    private static final Pattern ID_MEMBER = member("id", ID);
    private static final Pattern SOURCE_MEMBER = member("source", URI);
    private static final Pattern TYPE_MEMBER = member("type", ID);
    private static final Pattern SUBJECT_MEMBER = member("subject", ID);
    private static final List<Pattern> REFERENCE_MEMBERS =
            REFERENCES.stream().map(name -> member(name, NUMBER)).toList();

    /** Envelope attributes come first in what every sender we know writes; beyond this a broken body is not searched. */
    private static final int SEARCHED = 2000;

    private Identities() {}

    static Identity of(Json.Obj event) {
        return new Identity(
                event.textOf("id").filter(Identities::fits),
                event.textOf("source").filter(URI.asMatchPredicate()),
                event.textOf("type").filter(type -> EventType.named(type).isPresent()),
                event.textOf("subject").filter(Identities::fits),
                event.member("data").flatMap(Identities::reference),
                event.member("data").flatMap(Identities::task));
    }

    private static Optional<String> reference(Json data) {
        return data instanceof Json.Obj fields
                ? REFERENCES.stream()
                        .flatMap(name -> fields.textOf(name).stream())
                        .filter(NUMBER.asMatchPredicate())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> task(Json data) {
        return data instanceof Json.Obj fields ? fields.textOf("taskId").filter(Identities::fits) : Optional.empty();
    }

    static Identity scan(String body) {
        String start = body.substring(0, Math.min(body.length(), SEARCHED));
        return new Identity(
                find(ID_MEMBER, start),
                find(SOURCE_MEMBER, start),
                find(TYPE_MEMBER, start).filter(type -> EventType.named(type).isPresent()),
                find(SUBJECT_MEMBER, start),
                REFERENCE_MEMBERS.stream()
                        .flatMap(member -> find(member, start).stream())
                        .findFirst(),
                Optional.empty());
    }

    private static boolean fits(String id) {
        return ID.matcher(id).matches();
    }

    private static Optional<String> find(Pattern member, String text) {
        Matcher found = member.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Pattern member(String name, Pattern text) {
        return Pattern.compile("\"" + name + "\"\\s*:\\s*\"(" + text.pattern() + ")\"");
    }
}
