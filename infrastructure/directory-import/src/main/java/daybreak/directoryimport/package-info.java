/**
 * Fills the directory from files: the schools from the national register, and whom to write to there from the force's own
 * list. A command for a person at a terminal; what it did not take it says row by row. It runs nowhere else, so that it
 * may read the whole table where a function may not.
 */
@NullMarked
package daybreak.directoryimport;

import org.jspecify.annotations.NullMarked;
