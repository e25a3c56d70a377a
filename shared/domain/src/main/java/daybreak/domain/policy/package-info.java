/** Every number and choice that a force may set, as one named, dated value. Defaults are packaged with the contracts. */
@NullMarked
package daybreak.domain.policy;

import org.jspecify.annotations.NullMarked;
