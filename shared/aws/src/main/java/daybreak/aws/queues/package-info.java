/** Queues: the one loop that takes a batch, what becomes of a message that cannot be taken, and how messages leave. */
@NullMarked
package daybreak.aws.queues;

import org.jspecify.annotations.NullMarked;
