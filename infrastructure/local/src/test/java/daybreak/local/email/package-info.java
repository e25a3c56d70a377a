@NullMarked
package daybreak.local.email;

import org.jspecify.annotations.NullMarked;
