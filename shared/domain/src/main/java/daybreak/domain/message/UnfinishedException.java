package daybreak.domain.message;

import java.util.List;

/** What was asked could not be done now, and the queue asks again; somebody must hear of it meanwhile. */
public final class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Outbound> tells;

    /** What it waits for has not come yet: that is no fault. */
    public UnfinishedException(String waits) {
        super(waits);
        this.tells = List.of();
    }

    public UnfinishedException(RuntimeException why, List<Outbound> tells) {
        super(why);
        this.tells = List.copyOf(tells);
    }

    /** Told with each try; each has the id of its fact, so that a reader drops the repeat. */
    public List<Outbound> tells() {
        return tells;
    }
}
