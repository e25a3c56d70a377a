package daybreak.audit;

import daybreak.aws.records.Columns;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a record says that its chain ends.
 *
 * @param where table and key
 * @param hash of its last entry
 */
record Head(String where, long entries, String hash) {
    /** Empty for an item that was never audited by itself. */
    static Optional<Head> of(String table, Map<String, AttributeValue> item) {
        return Columns.optionalText(item, "head")
                .filter(hash -> !hash.isEmpty())
                .map(hash -> new Head(
                        table
                                + ' '
                                + Columns.text(item, "pk")
                                + Columns.optionalText(item, "sk")
                                        .map(sk -> ' ' + sk)
                                        .orElse(""),
                        Columns.number(item, "entries"),
                        hash));
    }
}
