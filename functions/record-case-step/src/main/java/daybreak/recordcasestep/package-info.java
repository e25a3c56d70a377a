/**
 * Takes one step of a disclosure case. Reads the queues CaseSteps and CaseDecisions, both grouped by case; a step that decides
 * is taken from the second alone, whose senders are few.
 */
@NullMarked
package daybreak.recordcasestep;

import org.jspecify.annotations.NullMarked;
