@NullMarked
package daybreak.local.template;

import org.jspecify.annotations.NullMarked;
