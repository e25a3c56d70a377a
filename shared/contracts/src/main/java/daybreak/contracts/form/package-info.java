/**
 * The forms that JSON values may have. A form checks a value and says everything that is wrong with it; only when
 * nothing is wrong anywhere in the message is anything built, so a record never sees a bad value. The rules carry the
 * names of the JSON Schema keywords that they mirror; what no keyword can say is a {@link
 * daybreak.contracts.form.BeyondSchema}.
 */
@NullMarked
package daybreak.contracts.form;

import org.jspecify.annotations.NullMarked;
