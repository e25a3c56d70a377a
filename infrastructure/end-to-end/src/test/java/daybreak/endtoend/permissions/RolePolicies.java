package daybreak.endtoend.permissions;

import daybreak.local.template.Function;
import daybreak.local.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every policy of every function's role, taken apart. */
final class RolePolicies {
    private static final String ROLE = "Role";
    private static final Pattern END = Pattern.compile(".*:(?:table/|identity/|configuration-set/)?");

    private RolePolicies() {}

    /** What the roles allow, but for what every one of them has: its log, tracing, the key. */
    static Set<Use> allowed(Template template) {
        Stream<Use> attached = template.resources().stream()
                .filter(resource -> resource.type().startsWith("AWS::IAM::"))
                .filter(resource -> resource.properties().containsKey("PolicyDocument"))
                .flatMap(policy -> roles(policy.properties()).stream()
                        .flatMap(role -> uses(role, policy.properties().get("PolicyDocument"))));
        Stream<Use> own = template.ofType("AWS::IAM::Role")
                .filter(role -> template.functions().stream()
                        .anyMatch(function ->
                                role.logicalId().equals(function.logicalId().replaceFirst("Function$", ROLE))))
                .flatMap(role -> list(role.properties().get("Policies")).stream()
                        .flatMap(policy -> uses(role.logicalId(), map(policy).get("PolicyDocument"))));
        return Stream.concat(attached, own)
                .filter(use -> !use.action().matches("(?:logs|xray|kms):.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What Lambda does in a function's name: it reads the function's queues, and writes what a scheduled one gives up. */
    static Set<Use> ofLambda(Template template) {
        Set<Use> uses = new TreeSet<>();
        for (Function function : template.functions()) {
            String name = function.logicalId().replaceFirst("Function$", "");
            function.queues()
                    .forEach(source -> Stream.of("ReceiveMessage", "DeleteMessage", "GetQueueAttributes")
                            .forEach(action -> uses.add(new Use(name, "sqs:" + action, source.queue()))));
            function.onFailure().ifPresent(queue -> uses.add(new Use(name, "sqs:SendMessage", queue)));
        }
        return uses;
    }

    private static List<String> roles(Map<String, Object> properties) {
        return Stream.concat(list(properties.get("Roles")).stream(), Stream.ofNullable(properties.get("RoleName")))
                .map(Object::toString)
                .toList();
    }

    private static Stream<Use> uses(String role, @Nullable Object document) {
        String function = role.substring(0, role.length() - ROLE.length());
        return list(map(document).get("Statement")).stream()
                .map(RolePolicies::map)
                .filter(statement -> "Allow".equals(statement.get("Effect")))
                .flatMap(statement -> list(statement.get("Action")).stream()
                        .flatMap(action -> list(statement.get("Resource")).stream()
                                .map(resource -> new Use(
                                        function,
                                        action.toString(),
                                        END.matcher(resource.toString()).replaceFirst("")))));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> members ? members : Map.of();
    }

    /** One, several or none, as IAM writes them. */
    private static List<Object> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> several -> new ArrayList<>(several);
            case Object one -> List.of(one);
        };
    }
}
