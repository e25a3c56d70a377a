package daybreak.domain.message;

import java.util.List;

/**
 * The message cannot be taken, now or ever, as it stands. Thrown by parsing and by domain rules alike; the batch loop
 * keeps the original, answers the sender and acknowledges it.
 */
public final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final transient List<Outbound> tells;

    public RejectedException(List<Problem> problems) {
        this(problems, List.of());
    }

    /** @param tells what is told of it beside the answer to the sender */
    public RejectedException(List<Problem> problems, List<? extends Outbound> tells) {
        super("rejected: " + problems.stream().map(Problem::rule).distinct().toList());
        this.problems = List.copyOf(problems);
        this.tells = List.copyOf(tells);
    }

    public RejectedException(String pointer, String rule, String says) {
        this(List.of(new Problem(pointer, rule, says)));
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<Outbound> tells() {
        return tells;
    }
}
