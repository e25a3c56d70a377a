package daybreak.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Unrolls {@code Fn::ForEach} over literal lists.
 *
 * <p>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html
 */
final class ForEach {
    private static final String PREFIX = "Fn::ForEach::";

    private ForEach() {}

    static Map<String, Object> expand(Map<String, Object> members) {
        var expanded = new LinkedHashMap<String, Object>();
        members.forEach((name, value) -> {
            Map<String, Object> more = name.startsWith(PREFIX) ? loop(name, value) : Map.of(name, expandValue(value));
            more.forEach((each, body) -> {
                if (expanded.putIfAbsent(each, body) != null) {
                    throw new TemplateException(name + " makes " + each + " a second time");
                }
            });
        });
        return expanded;
    }

    private static Object expandValue(Object value) {
        return switch (value) {
            case Map<?, ?> map -> expand(Tree.map(map, "a mapping"));
            case List<?> list -> list.stream().map(ForEach::expandValue).toList();
            default -> value;
        };
    }

    private static Map<String, Object> loop(String name, Object value) {
        List<Object> parts = Tree.list(value, name);
        if (parts.size() != 3 || !(parts.get(0) instanceof String identifier)) {
            throw new TemplateException(name + " is not [identifier, list, body]");
        }
        if (!(parts.get(1) instanceof List<?> items)) {
            throw new TemplateException(name + " loops over something that is not a literal list");
        }
        var unrolled = new LinkedHashMap<String, Object>();
        for (Object item : items) {
            Object body = replace(parts.get(2), identifier, String.valueOf(item));
            unrolled.putAll(expand(Tree.map(body, name)));
        }
        return unrolled;
    }

    private static Object replace(Object body, String identifier, String item) {
        return switch (body) {
            case String text -> replaceText(text, identifier, item);
            case Map<?, ?> map when identifier.equals(map.get("Ref")) -> item;
            case Map<?, ?> map -> {
                var replaced = new LinkedHashMap<String, Object>();
                Tree.map(map, "a loop's body")
                        .forEach((name, value) ->
                                replaced.put(replaceText(name, identifier, item), replace(value, identifier, item)));
                yield replaced;
            }
            case List<?> list -> {
                var replaced = new ArrayList<Object>();
                list.forEach(element -> replaced.add(replace(element, identifier, item)));
                yield replaced;
            }
            default -> body;
        };
    }

    private static String replaceText(String text, String identifier, String item) {
        return text.replace("${" + identifier + "}", item)
                .replace("&{" + identifier + "}", item.replaceAll("[^A-Za-z0-9]", ""));
    }
}
