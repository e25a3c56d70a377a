/** Makes the notices about a missing child say that the child was found. Reads the queue ChildFound. */
@NullMarked
package daybreak.recordchildfound;

import org.jspecify.annotations.NullMarked;
