/** Takes a person's answer, and closes or releases the item that it is about. Reads the queues TaskAnswers and NoticeReleases. */
@NullMarked
package daybreak.resolvetasks;

import org.jspecify.annotations.NullMarked;
