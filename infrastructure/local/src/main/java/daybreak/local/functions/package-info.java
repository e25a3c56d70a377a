/**
 * Lambda in this JVM: handlers made from the template's words, called with the JSON that Lambda would give them, by
 * queues and by schedules.
 *
 * <p>Events and answers pass through Lambda's own serialisation, so a handler sees neither our types nor our mistakes.
 */
@NullMarked
package daybreak.local.functions;

import org.jspecify.annotations.NullMarked;
