/**
 * Finds the disclosure cases that have something due today and hands on one message for each person who is reminded; looks
 * after the reminders of the days before; asks for the weekly briefs; says that it ran. Runs on a schedule.
 */
@NullMarked
package daybreak.opendisclosureday;

import org.jspecify.annotations.NullMarked;
