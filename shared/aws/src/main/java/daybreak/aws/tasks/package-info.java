/** The TaskTable. */
@NullMarked
package daybreak.aws.tasks;

import org.jspecify.annotations.NullMarked;
