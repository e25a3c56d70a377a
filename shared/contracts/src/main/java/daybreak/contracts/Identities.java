package daybreak.contracts;

import daybreak.contracts.Contracts.Identity;
import daybreak.contracts.json.Json;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what it can about a message that may be broken anywhere. */
final class Identities {
    /** What an id made by a machine looks like; anything else may be someone's name, and is not repeated. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,199}");

    private static final Pattern ID_MEMBER = member("id");
    private static final Pattern TYPE_MEMBER = member("type");
    private static final Pattern SUBJECT_MEMBER = member("subject");

    /** Envelope attributes come first in what every sender we know writes; beyond this a broken body is not searched. */
    private static final int SEARCHED = 2000;

    private Identities() {}

    static Identity of(Json.Obj event) {
        return new Identity(
                event.textOf("id").filter(Identities::fits),
                event.textOf("type").filter(type -> EventType.named(type).isPresent()),
                event.textOf("subject").filter(Identities::fits));
    }

    static Identity scan(String body) {
        String start = body.substring(0, Math.min(body.length(), SEARCHED));
        return new Identity(
                find(ID_MEMBER, start),
                find(TYPE_MEMBER, start).filter(type -> EventType.named(type).isPresent()),
                find(SUBJECT_MEMBER, start));
    }

    private static boolean fits(String id) {
        return ID.matcher(id).matches();
    }

    private static Optional<String> find(Pattern member, String text) {
        Matcher found = member.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Pattern member(String name) {
        return Pattern.compile("\"" + name + "\"\\s*:\\s*\"(" + ID.pattern() + ")\"");
    }
}
