package daybreak.aws.queues;

import daybreak.domain.message.Problem;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That a message could not be taken. Its original is kept beside it.
 *
 * @param id opaque, by queue, content, problems and London day: the same message rejected twice is one rejection, but one
 *     that is put back and rejected again, for another reason or on another day, is another
 * @param group within which its queue keeps order; empty if it keeps none
 * @param parts in how many pieces the original is kept
 * @param receivedAt when the original first arrived, whatever became of it since
 */
public record Rejection(
        String id,
        String queue,
        Optional<String> group,
        List<Problem> problems,
        int parts,
        Instant receivedAt,
        Instant at)
        implements Recorded {
    public Rejection {
        problems = List.copyOf(problems);
    }

    @Override
    public String recordId() {
        return "rejection-" + id;
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }
}
