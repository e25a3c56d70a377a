package daybreak.contracts.form;

import daybreak.domain.message.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was found while one message was read. */
public final class Reading {
    /** A rejection is itself a message, so it lists no more than this. */
    static final int MOST_PROBLEMS = 100;

    private static final int MOST_UNKNOWN = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> unknownFields = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private int unlisted;

    private record Check(BeyondSchema rule, Supplier<List<String>> brokenAt) {}

    public Place root() {
        return new Place("", this);
    }

    /** What the form built, or empty where there are {@link #problems()}. */
    public <T> Optional<T> finish(Supplier<T> built) {
        if (problems.isEmpty()) {
            for (Check check : checks) {
                for (String pointer : check.brokenAt().get()) {
                    problem(pointer, check.rule().rule(), check.rule().broken());
                }
            }
        }
        return problems.isEmpty() ? Optional.of(built.get()) : Optional.empty();
    }

    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (unlisted > 0) {
            all.add(new Problem("", "too-many-problems", "has " + unlisted + " more problems"));
        }
        return List.copyOf(all);
    }

    /** JSON Pointers to the fields that no contract names. */
    public List<String> unknownFields() {
        return List.copyOf(unknownFields);
    }

    void problem(String pointer, String rule, String says) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(pointer, rule, says));
        } else {
            unlisted++;
        }
    }

    void unknown(String pointer) {
        if (unknownFields.size() < MOST_UNKNOWN) {
            unknownFields.add(pointer);
        }
    }

    void later(BeyondSchema rule, Supplier<List<String>> brokenAt) {
        checks.add(new Check(rule, brokenAt));
    }
}
