/** The rules of the hub's work as pure functions over records: no clock, no I/O, no null. May use the JDK only. */
@NullMarked
package daybreak.domain;

import org.jspecify.annotations.NullMarked;
