/**
 * Takes what a person changes in the directory: whom to write to, when schools are closed, what the force has decided.
 * Reads the queues DirectoryChanges and PolicyChanges; a policy is taken from the second alone, whose senders are few.
 */
@NullMarked
package daybreak.updatedirectory;

import org.jspecify.annotations.NullMarked;
