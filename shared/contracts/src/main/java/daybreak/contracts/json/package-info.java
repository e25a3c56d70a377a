/**
 * JSON as an immutable tree, read and written by streaming. Nothing is bound by reflection: a function that starts cold
 * pays for the parser alone.
 */
@NullMarked
package daybreak.contracts.json;

import org.jspecify.annotations.NullMarked;
