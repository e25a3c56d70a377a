@NullMarked
package daybreak.local.time;

import org.jspecify.annotations.NullMarked;
