package daybreak.contracts;

import daybreak.domain.message.Received;
import java.util.List;

/**
 * A message that was read.
 *
 * @param unknownFields JSON Pointers to fields that the contract does not name: accepted, and reported, for a form that
 *     changes must be seen
 */
public record Parsed<T>(Received<T> received, List<String> unknownFields) {
    public Parsed {
        unknownFields = List.copyOf(unknownFields);
    }
}
