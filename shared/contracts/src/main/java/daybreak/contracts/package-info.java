/**
 * The messages that come in and go out. {@link daybreak.contracts.EventType} lists them; the JSON Schemas, the AsyncAPI
 * document and the examples that are published lie beside this package's classes. {@link daybreak.contracts.Contracts}
 * reads a message to a domain record, {@link daybreak.contracts.EventWriter} writes one. The forms here mirror the schemas,
 * and a test holds the two to the same verdict on every example and every mutation of it.
 */
@NullMarked
package daybreak.contracts;

import org.jspecify.annotations.NullMarked;
