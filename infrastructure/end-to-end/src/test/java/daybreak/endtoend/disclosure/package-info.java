/**
 * A year of the disclosure unit, played on the local cloud. {@link daybreak.endtoend.disclosure.PlainReckoning} works out by
 * itself, from the plan of each case and a calendar, who must be reminded of what on which day.
 */
@NullMarked
package daybreak.endtoend.disclosure;

import org.jspecify.annotations.NullMarked;
