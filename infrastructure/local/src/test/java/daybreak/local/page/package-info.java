@NullMarked
package daybreak.local.page;

import org.jspecify.annotations.NullMarked;
