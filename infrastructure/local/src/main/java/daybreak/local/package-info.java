/**
 * The whole of Daybreak on one machine: the cloud that {@code template.yaml} describes, in one JVM.
 *
 * <p>{@link daybreak.local.LocalCloud} is the way in for every suite that wants one; {@link daybreak.local.Daybreak} is
 * the command. It is a development tool, and nothing that is deployed depends on it.
 */
@NullMarked
package daybreak.local;

import org.jspecify.annotations.NullMarked;
