/**
 * ElasticMQ in this JVM, with the template's queues, on the local cloud's clock.
 *
 * <p>ElasticMQ asks one object what time it is. Given ours, its visibility time-outs, delays and deduplication windows
 * pass when the moved clock passes them, so no message needs a nudge and none is shown early.
 */
@NullMarked
package daybreak.local.queues;

import org.jspecify.annotations.NullMarked;
