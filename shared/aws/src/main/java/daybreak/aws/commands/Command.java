package daybreak.aws.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * The frame of every command: help where it is asked for or what was typed is no command, one exit status for what went well
 * and one for what did not come to its end.
 */
public final class Command {
    public static final int DONE = 0;
    public static final int BROKE_OFF = 2;

    private Command() {}

    /** What a command does. */
    @FunctionalInterface
    public interface Work<O> {
        /** @return the exit status */
        int with(O options) throws IOException;
    }

    /**
     * Runs one.
     *
     * @param usage printed for {@code --help}
     * @param parse throws what is wrong with the arguments
     * @param err takes what stops the command, and below what is wrong with the arguments how it is called
     * @return the exit status
     */
    public static <O> int run(
            List<String> arguments,
            String usage,
            Function<List<String>, O> parse,
            Work<O> work,
            PrintStream out,
            PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(usage);
            return DONE;
        }
        O options;
        try {
            options = parse.apply(arguments);
        } catch (IllegalArgumentException | DateTimeException e) {
            err.println(e.getMessage());
            err.println();
            err.print(usage);
            return BROKE_OFF;
        }
        try {
            return work.with(options);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | SdkException e) {
            err.println("broke off, and can be run again: " + e.getMessage());
        } catch (IOException e) {
            err.println("broke off, for a file cannot be read: " + e.getMessage());
        }
        return BROKE_OFF;
    }
}
