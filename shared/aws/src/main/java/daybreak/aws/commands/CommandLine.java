package daybreak.aws.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person typed: options with their values, and switches. */
public final class CommandLine {
    private final Map<String, List<String>> values;

    private CommandLine(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Takes it apart.
     *
     * @param options each with a value, and as often as it likes
     * @param switches each without
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static CommandLine parse(List<String> arguments, Set<String> options, Set<String> switches) {
        Map<String, List<String>> values = new HashMap<>();
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String argument = left.next();
            List<String> said = values.computeIfAbsent(argument, none -> new ArrayList<>());
            if (options.contains(argument)) {
                if (!left.hasNext()) {
                    throw new IllegalArgumentException(argument + " needs a value");
                }
                said.add(left.next());
            } else if (!switches.contains(argument)) {
                throw new IllegalArgumentException("unknown option " + argument);
            }
        }
        return new CommandLine(values);
    }

    public boolean has(String switchedOn) {
        return values.containsKey(switchedOn);
    }

    /** The value of an option, the last if it has several. */
    public Optional<String> value(String option) {
        List<String> all = all(option);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** @throws IllegalArgumentException if it is not there */
    public String needed(String option) {
        return value(option).orElseThrow(() -> new IllegalArgumentException(option + " is needed"));
    }

    /** @throws IllegalArgumentException if there is none */
    public List<String> oneAtLeast(String option) {
        needed(option);
        return all(option);
    }
}
