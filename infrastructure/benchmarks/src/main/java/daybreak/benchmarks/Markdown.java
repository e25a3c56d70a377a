package daybreak.benchmarks;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Prints tables that can be pasted into a document. */
final class Markdown {
    private final PrintStream out;

    Markdown(PrintStream out) {
        this.out = out;
    }

    void heading(String text) {
        out.println();
        out.println("### " + text);
        out.println();
    }

    void line(String text) {
        out.println(text);
    }

    void head(String... cells) {
        row(cells);
        out.println(
                Collections.nCopies(cells.length - 1, "--:|").stream().collect(Collectors.joining("", "|---|", "")));
    }

    void row(String... cells) {
        out.println(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |")));
    }
}
