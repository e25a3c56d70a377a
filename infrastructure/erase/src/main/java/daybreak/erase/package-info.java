/**
 * The command that erases what is kept about a person, or holds it back from being erased. Like the check of the audit
 * trail it is run by a person, by hand, and reads whole tables; no function does what it does.
 *
 * <p>The unit is a partition: an occurrence, a report, a case, a task, a rejection. What is open stays, and so does what is
 * held. Of an erased record its chain of audit entries is left, each without its content, and at its end who erased it and
 * why.
 */
@NullMarked
package daybreak.erase;

import org.jspecify.annotations.NullMarked;
