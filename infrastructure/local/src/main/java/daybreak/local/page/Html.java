package daybreak.local.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A piece of HTML. Text gets into one only through {@link #text}, which escapes it. */
record Html(String markup) {
    static final Html NOTHING = new Html("");

    static Html text(Object value) {
        return new Html(escape(String.valueOf(value)));
    }

    static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * An element around its content: HTML as it is, anything else as text. {@code opening} is the tag's name with its
     * attributes, written by us.
     */
    static Html element(String opening, Object... content) {
        int space = opening.indexOf(' ');
        String name = space < 0 ? opening : opening.substring(0, space);
        String inside = Arrays.stream(content)
                .map(piece -> piece instanceof Html html ? html.markup() : escape(piece.toString()))
                .collect(Collectors.joining());
        return new Html("<" + opening + ">" + inside + "</" + name + ">");
    }

    static Html link(String address, Object text) {
        return element("a href=\"" + escape(address) + "\"", text);
    }

    static Html all(Collection<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining("\n")));
    }

    static Html all(Html... pieces) {
        return all(List.of(pieces));
    }

    /** A table; on a telephone each row becomes a block, and each cell says what it is. */
    static Html table(String caption, List<String> heads, List<List<Html>> rows) {
        if (rows.isEmpty()) {
            return all(element("h2", caption), element("p class=\"none\"", "None."));
        }
        Html head = element(
                "tr",
                all(heads.stream()
                        .map(name -> element("th scope=\"col\"", name))
                        .toList()));
        Html body = all(rows.stream()
                .map(row -> element("tr", all(cells(heads, row))))
                .toList());
        return all(
                element("h2", caption),
                element(
                        "div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + escape(caption) + "\"",
                        element("table", element("thead", head), element("tbody", body))));
    }

    private static List<Html> cells(List<String> heads, List<Html> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> element("td data-head=\"" + escape(heads.get(i)) + "\"", row.get(i)))
                .toList();
    }
}
