/** The whole of it, from a real message on a real queue to the finished email, and again with every call failed. */
@NullMarked
package daybreak.endtoend;

import org.jspecify.annotations.NullMarked;
