package daybreak.aws.queues;

import java.time.Instant;
import java.util.Optional;

/**
 * A message as it came.
 *
 * @param queue the name of the queue that it came on
 * @param group within which that queue keeps order; empty if it keeps none
 * @param receivedAt when it first arrived: a clock that it starts runs from then, whatever became of it since
 */
public record Original(String queue, Optional<String> group, String body, Instant receivedAt) {}
