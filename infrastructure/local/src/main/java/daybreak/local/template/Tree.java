package daybreak.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Typed looks into a tree of maps and lists; each says where it stood when the tree is not as expected. */
final class Tree {
    private Tree() {}

    static Map<String, Object> map(@Nullable Object value, String where) {
        if (!(value instanceof Map<?, ?> members)) {
            throw new TemplateException(where + " is not a mapping");
        }
        var copy = new LinkedHashMap<String, Object>();
        members.forEach((name, member) -> {
            if (member != null) {
                copy.put(String.valueOf(name), member);
            }
        });
        return copy;
    }

    static Map<String, Object> mapAt(Map<String, Object> parent, String name) {
        Object child = parent.get(name);
        return child == null ? Map.of() : map(child, name);
    }

    static List<Object> list(@Nullable Object value, String where) {
        if (!(value instanceof List<?> elements)) {
            throw new TemplateException(where + " is not a list");
        }
        return new ArrayList<>(elements);
    }

    static List<Object> listAt(Map<String, Object> parent, String name) {
        Object child = parent.get(name);
        return child == null ? List.of() : list(child, name);
    }

    static Optional<String> textAt(Map<String, Object> parent, String name) {
        return Optional.ofNullable(parent.get(name)).map(Object::toString);
    }

    static String required(Map<String, Object> parent, String name, String where) {
        return textAt(parent, name).orElseThrow(() -> new TemplateException(where + " has no " + name));
    }

    static int numberAt(Map<String, Object> parent, String name, int otherwise) {
        return textAt(parent, name).map(Integer::parseInt).orElse(otherwise);
    }

    static boolean flagAt(Map<String, Object> parent, String name) {
        return textAt(parent, name).map(Boolean::parseBoolean).orElse(false);
    }

    /** SAM's merge: mappings member by member, lists one after the other, anything else replaced. */
    static Map<String, Object> merge(Map<String, Object> under, Map<String, Object> over) {
        var merged = new LinkedHashMap<>(under);
        over.forEach((name, value) -> merged.merge(name, value, Tree::mergeValues));
        return merged;
    }

    private static Object mergeValues(Object under, Object over) {
        if (under instanceof Map<?, ?> && over instanceof Map<?, ?> && !isIntrinsic(over) && !isIntrinsic(under)) {
            return merge(map(under, "Globals"), map(over, "properties"));
        }
        if (under instanceof List<?> first && over instanceof List<?> second) {
            var both = new ArrayList<Object>(first);
            both.addAll(second);
            return both;
        }
        return over;
    }

    static boolean isIntrinsic(Object value) {
        return value instanceof Map<?, ?> members
                && members.size() == 1
                && members.keySet().iterator().next() instanceof String name
                && (name.startsWith("Fn::") || name.equals("Ref") || name.equals("Condition"));
    }
}
