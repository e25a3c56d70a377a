/** The local cloud, proven with a small template of its own. */
@NullMarked
package daybreak.local;

import org.jspecify.annotations.NullMarked;
