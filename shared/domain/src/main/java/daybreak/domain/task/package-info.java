/** Work for a person: what Daybreak could not or must not do by itself, by when, and what the person answered. */
@NullMarked
package daybreak.domain.task;

import org.jspecify.annotations.NullMarked;
