/**
 * The crash suite: small mornings are played once undisturbed and recorded, then once more for every AWS call of the
 * functions with that call failing before it took effect, and again with its answer lost. After each, what must always
 * hold is looked for in what is left in tables, queues, mailboxes and logs.
 */
@NullMarked
package daybreak.endtoend.crash;

import org.jspecify.annotations.NullMarked;
