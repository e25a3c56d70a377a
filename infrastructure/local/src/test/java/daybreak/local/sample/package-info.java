@NullMarked
package daybreak.local.sample;

import org.jspecify.annotations.NullMarked;
