/**
 * The messages: what upstream systems tell Daybreak, what Daybreak answers, and what its functions ask of one another.
 * Their wire form, a CloudEvent with JSON data, is {@code daybreak.contracts}.
 */
@NullMarked
package daybreak.domain.message;

import org.jspecify.annotations.NullMarked;
