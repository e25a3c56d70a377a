/**
 * JSON as plain maps and lists, for the local cloud's imitations of AWS messages.
 *
 * <p>Objects are {@code Map<String, Object>} in insertion order, arrays are {@code List<Object>}; JSON null never gets
 * in or out: a member without a value is left out.
 */
@NullMarked
package daybreak.local.json;

import org.jspecify.annotations.NullMarked;
