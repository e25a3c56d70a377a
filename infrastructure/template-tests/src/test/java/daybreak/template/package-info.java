/** Holds the template and the tree to the architecture: what may deploy, and what may know what. */
@NullMarked
package daybreak.template;

import org.jspecify.annotations.NullMarked;
