/**
 * The command that puts a message that was rejected back on its queue, as it came, once the mapping that made it wrong is
 * mended. Doing it twice does no harm: what it says is taken once.
 */
@NullMarked
package daybreak.replay;

import org.jspecify.annotations.NullMarked;
