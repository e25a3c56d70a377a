package daybreak.template;

import daybreak.local.template.LocalNames;
import daybreak.local.template.Resource;
import daybreak.local.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code template.yaml} and the templates nested in it deploy, read once. */
final class Deployment {
    /** Named senders, so that the statements that depend on them are there to be looked at. */
    private static final Map<String, String> NAMED = Map.of(
            "TrustedSenders", "arn:aws:iam::111111111111:role/adaptor",
            "TrustedApprovers", "arn:aws:iam::111111111111:role/approver",
            "AnswersReaders", "arn:aws:iam::111111111111:role/reader",
            "AlarmEmail", "operations@force.example");

    static final Template TEMPLATE = Template.read(Tree.ROOT.resolve("template.yaml"), LocalNames.forReading(), NAMED);

    private Deployment() {}

    static List<Resource> ofType(String type) {
        return TEMPLATE.ofType(type).toList();
    }

    static Resource resource(String logicalId) {
        return TEMPLATE.resources().stream()
                .filter(resource -> resource.logicalId().equals(logicalId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the template has no " + logicalId));
    }

    /** The value down a path of member names, if it is there. */
    static Optional<Object> at(Object value, String... path) {
        Optional<Object> here = Optional.of(value);
        for (String name : path) {
            here = here.filter(Map.class::isInstance).map(map -> ((Map<?, ?>) map).get(name));
        }
        return here;
    }

    static Optional<Object> at(Resource resource, String... path) {
        return at(resource.properties(), path);
    }

    static String text(Object value, String... path) {
        return at(value, path).map(Object::toString).orElse("");
    }

    static String text(Resource resource, String... path) {
        return text(resource.properties(), path);
    }

    /** A member that may be one or a list of several, as in IAM's statements. */
    static List<String> texts(Object value, String... path) {
        return at(value, path).stream()
                .flatMap(found -> found instanceof List<?> several ? several.stream() : Stream.of(found))
                .map(Object::toString)
                .toList();
    }

    static List<Object> list(Object value, String... path) {
        return at(value, path).stream()
                .flatMap(found -> found instanceof List<?> several ? several.stream() : Stream.of(found))
                .collect(Collectors.toList());
    }
}
