package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.contracts.json.Json;
import daybreak.local.LocalCloud;
import daybreak.local.functions.LogLines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every name, date of birth, address, email, telephone number and sentence that went into a cloud. Functions log their
 * metrics too, so a search of the log is a search of both.
 */
public final class PersonalWords {
    /** Members of messages, at whatever depth, whose text is about somebody or was written by somebody. */
    private static final Set<String> ABOUT_PEOPLE = Set.of(
            "name",
            "childName",
            "dateOfBirth",
            "address",
            "addresses",
            "place",
            "email",
            "phone",
            "phones",
            "officer",
            "nominalId",
            "gradeRationale",
            "regradeReason",
            "voice",
            "fact",
            "relevance",
            "offence",
            "court",
            "disposal",
            "advice",
            "names",
            "emails",
            "opinion",
            "policeAction",
            "purpose",
            "necessity",
            "why",
            "entry",
            "protection",
            "latePlan",
            "how",
            "howNot",
            "recipient",
            "words");

    /** A shorter one may stand in any line by chance. */
    private static final int SHORTEST = 4;

    private static final int KEPT_LINES = 20_000;

    private PersonalWords() {}

    /** What was sent to the cloud's queues. */
    public static Set<String> sentTo(LocalCloud cloud) {
        return in(cloud.said().stream().filter(PersonalWords::isJson).map(Json::parse));
    }

    private static boolean isJson(String body) {
        return body.strip().startsWith("{") && !body.contains("\"policy.changed.v1\"") && parses(body);
    }

    private static boolean parses(String body) {
        try {
            return Json.parse(body) instanceof Json.Obj;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Set<String> in(Stream<Json> messages) {
        Set<String> words = new LinkedHashSet<>();
        messages.forEach(message -> collect(message, false, words));
        return words;
    }

    private static void collect(Json json, boolean aboutPeople, Set<String> words) {
        switch (json) {
            case Json.Obj(var members) ->
                members.forEach((name, value) -> collect(value, ABOUT_PEOPLE.contains(name), words));
            case Json.Arr(var items) -> items.forEach(element -> collect(element, aboutPeople, words));
            case Json.Text(String text) -> {
                if (aboutPeople) {
                    // As a log would have it: a line break would be escaped there.
                    text.lines()
                            .map(String::strip)
                            .filter(line -> line.length() >= SHORTEST)
                            .forEach(words::add);
                }
            }
            case Json.Num _, Json.Bool _, Json.Nil _ -> {}
        }
    }

    /** Searches all that the functions logged and counted, says how much that was, and wants nothing found. */
    public static void areNotLogged(LocalCloud cloud, Set<String> more) {
        Set<String> words = new LinkedHashSet<>(sentTo(cloud));
        words.addAll(more);
        List<LogLines.Line> log = cloud.log().all();
        assertThat(log).isNotEmpty().hasSizeLessThan(KEPT_LINES);
        String text = log.stream().map(LogLines.Line::text).collect(Collectors.joining("\n"));
        List<String> found = new ArrayList<>(words);
        found.removeIf(word -> !text.contains(word));
        long metrics =
                log.stream().filter(line -> line.text().contains("\"_aws\"")).count();
        System.out.println("searched " + log.size() + " log lines, " + metrics + " of them metrics, for " + words.size()
                + " names, dates of birth, addresses, telephone numbers and sentences: found " + found.size());
        assertThat(metrics).isPositive();
        assertThat(found).isEmpty();
    }
}
