/** The contracts against second opinions: a JSON Schema validator and the CloudEvents SDK. */
@NullMarked
package daybreak.contracts;

import org.jspecify.annotations.NullMarked;
