package daybreak.domain.mail;

import java.util.stream.Collectors;

/** Lays out the plain text of an email in lines that every mail program shows whole. */
public final class PlainText {
    private static final int WIDTH = 72;
    private static final String BULLET = "- ";
    private static final int HANGING = 2;

    private PlainText() {}

    /**
     * Wraps each line. What continues a bullet or an indented line stands further in than the line began, so that no
     * text that somebody typed can look like a heading.
     */
    public static String wrap(String text) {
        return text.lines().map(PlainText::wrapLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String wrapLine(String line) {
        String text = line.stripTrailing();
        int indent = text.length() - text.stripLeading().length();
        int hanging = indent > 0 || text.startsWith(BULLET) ? indent + HANGING : 0;
        StringBuilder wrapped = new StringBuilder(" ".repeat(indent));
        int column = indent;
        int start = indent;
        for (String word : text.strip().split(" +", -1)) {
            if (column > start && column + 1 + length(word) > WIDTH) {
                column = breakLine(wrapped, hanging);
                start = hanging;
            } else if (column > start) {
                wrapped.append(' ');
                column++;
            }
            String rest = word;
            while (column + length(rest) > WIDTH) {
                int end = rest.offsetByCodePoints(0, WIDTH - column);
                wrapped.append(rest, 0, end);
                rest = rest.substring(end);
                column = breakLine(wrapped, hanging);
                start = hanging;
            }
            wrapped.append(rest);
            column += length(rest);
        }
        return wrapped.toString();
    }

    private static int breakLine(StringBuilder wrapped, int hanging) {
        wrapped.append('\n').append(" ".repeat(hanging));
        return hanging;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
