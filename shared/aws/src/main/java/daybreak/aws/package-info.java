/**
 * The AWS side of the ports: tables, queues and email through SDK v2. Nothing in {@code daybreak.domain} knows this
 * package; functions meet it in their {@code Wiring} and in the batch loop only.
 */
@NullMarked
package daybreak.aws;

import org.jspecify.annotations.NullMarked;
