/** The CaseTable, the StaffTable and the ReminderTable of disclosure casework. */
@NullMarked
package daybreak.aws.disclosure;

import org.jspecify.annotations.NullMarked;
