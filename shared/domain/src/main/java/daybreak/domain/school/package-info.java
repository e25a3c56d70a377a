/** Schools as the national register knows them, whom to write to there, and the days on which anyone is there to read. */
@NullMarked
package daybreak.domain.school;

import org.jspecify.annotations.NullMarked;
