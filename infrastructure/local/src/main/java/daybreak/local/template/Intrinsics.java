package daybreak.local.template;

import daybreak.local.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CloudFormation's functions, worked out.
 *
 * <p>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
final class Intrinsics {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]*)}");

    /** What is left of a member whose value is AWS::NoValue until its parent drops it. */
    private enum NoValue {
        HERE
    }

    /** What a template's names stand for where the functions are worked out. */
    interface Scope {
        /** What {@code Ref} gives, if the name is known. */
        Optional<Object> reference(String name);

        /** What {@code Fn::GetAtt} gives. */
        Object attribute(String logicalId, String attribute);

        boolean condition(String name);

        Object inMap(String map, String top, String second);
    }

    private final Scope scope;

    Intrinsics(Scope scope) {
        this.scope = scope;
    }

    /** The value with every function in it worked out; members that are {@code AWS::NoValue} are gone. */
    Object resolve(Object value) {
        return switch (value) {
            case Map<?, ?> map
            when Tree.isIntrinsic(map) -> {
                String name = String.valueOf(map.keySet().iterator().next());
                yield call(name, Tree.map(map, name).getOrDefault(name, ""));
            }
            case Map<?, ?> map -> {
                var resolved = new LinkedHashMap<String, Object>();
                Tree.map(map, "a mapping").forEach((name, member) -> {
                    Object worked = resolve(member);
                    if (!(worked instanceof NoValue)) {
                        resolved.put(name, worked);
                    }
                });
                yield resolved;
            }
            case List<?> list -> {
                var resolved = new ArrayList<Object>();
                for (Object element : list) {
                    Object worked = resolve(element);
                    if (!(worked instanceof NoValue)) {
                        resolved.add(worked);
                    }
                }
                yield resolved;
            }
            default -> value;
        };
    }

    Map<String, Object> resolveMap(Map<String, Object> map, String where) {
        return Tree.map(resolve(map), where);
    }

    boolean isTrue(Object condition) {
        return switch (resolve(condition)) {
            case Boolean truth -> truth;
            case String text -> Boolean.parseBoolean(text);
            case Object other -> throw new TemplateException("not a condition: " + other);
        };
    }

    private Object call(String name, Object argument) {
        return switch (name) {
            case "Ref" -> reference(resolve(argument).toString());
            case "Condition" -> scope.condition(argument.toString());
            case "Fn::GetAtt" -> {
                List<Object> path = arguments(name, argument, 2);
                yield scope.attribute(
                        resolve(path.get(0)).toString(), resolve(path.get(1)).toString());
            }
            case "Fn::Sub" -> substitute(argument);
            case "Fn::If" -> {
                List<Object> parts = arguments(name, argument, 3);
                yield resolve(parts.get(scope.condition(parts.get(0).toString()) ? 1 : 2));
            }
            case "Fn::Equals" -> {
                List<Object> parts = arguments(name, argument, 2);
                yield resolve(parts.get(0))
                        .toString()
                        .equals(resolve(parts.get(1)).toString());
            }
            case "Fn::Not" -> !isTrue(arguments(name, argument, 1).get(0));
            case "Fn::And" -> Tree.list(argument, name).stream().allMatch(this::isTrue);
            case "Fn::Or" -> Tree.list(argument, name).stream().anyMatch(this::isTrue);
            case "Fn::Join" -> {
                List<Object> parts = arguments(name, argument, 2);
                yield Tree.list(resolve(parts.get(1)), name).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(parts.get(0).toString()));
            }
            case "Fn::Split" -> {
                List<Object> parts = arguments(name, argument, 2);
                yield List.of(resolve(parts.get(1))
                        .toString()
                        .split(Pattern.quote(parts.get(0).toString()), -1));
            }
            case "Fn::Select" -> {
                List<Object> parts = arguments(name, argument, 2);
                yield Tree.list(resolve(parts.get(1)), name)
                        .get(Integer.parseInt(resolve(parts.get(0)).toString()));
            }
            case "Fn::FindInMap" -> {
                List<Object> parts = arguments(name, argument, 3);
                yield scope.inMap(
                        resolve(parts.get(0)).toString(),
                        resolve(parts.get(1)).toString(),
                        resolve(parts.get(2)).toString());
            }
            case "Fn::Base64" ->
                Base64.getEncoder().encodeToString(resolve(argument).toString().getBytes(StandardCharsets.UTF_8));
            case "Fn::ToJsonString" -> Json.write(resolve(argument));
            case "Fn::Length" -> Tree.list(resolve(argument), name).size();
            default -> throw new TemplateException("the local cloud does not know " + name);
        };
    }

    private Object reference(String name) {
        if (name.equals("AWS::NoValue")) {
            return NoValue.HERE;
        }
        return scope.reference(name)
                .orElseThrow(() -> new TemplateException("!Ref " + name + " names nothing in the template"));
    }

    private String substitute(Object argument) {
        Map<String, Object> own = Map.of();
        String text = String.valueOf(argument);
        if (argument instanceof List<?> parts) {
            text = String.valueOf(parts.get(0));
            own = resolveMap(Tree.map(parts.get(1), "Fn::Sub"), "Fn::Sub");
        }
        var result = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            String name = placeholder.group(2);
            String replacement = placeholder.group(1).isEmpty()
                    ? own.getOrDefault(name, lookup(own, name)).toString()
                    : "${" + name + "}";
            placeholder.appendReplacement(result, Matcher.quoteReplacement(replacement));
        }
        return placeholder.appendTail(result).toString();
    }

    private Object lookup(Map<String, Object> own, String name) {
        if (own.containsKey(name)) {
            return "";
        }
        int dot = name.indexOf('.');
        return dot < 0 ? reference(name) : scope.attribute(name.substring(0, dot), name.substring(dot + 1));
    }

    private static List<Object> arguments(String name, Object argument, int count) {
        List<Object> parts = argument instanceof List<?> ? Tree.list(argument, name) : List.of(argument);
        if (parts.size() != count) {
            throw new TemplateException(name + " takes " + count + " arguments, not " + parts.size());
        }
        return parts;
    }
}
