package daybreak.audit;

import daybreak.aws.records.Columns;
import daybreak.aws.records.Hold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A row as far as a legal hold goes. A row that came there otherwise than by the program may have forgotten that it is held, and
 * its audit entries have not.
 *
 * @param partition what is held as a whole: table and key
 * @param head the hash of its last audit entry, empty if it was never audited by itself
 * @param byHand the chain on which the hold stands of a row that was never audited by itself
 */
record HeldRow(String partition, String head, String byHand, boolean held, boolean expires) {
    static final String COLUMNS = "pk, sk, entries, head, " + Hold.HELD_FOR + ", " + Hold.EXPIRES;

    static HeldRow of(String table, Map<String, AttributeValue> item) {
        String pk = Columns.text(item, "pk");
        return new HeldRow(
                table + " " + pk,
                Columns.optionalText(item, "head").orElse(""),
                Stream.concat(Stream.of(pk), Columns.optionalText(item, "sk").stream())
                        .sorted()
                        .collect(Collectors.joining("#", table + "#", "")),
                Hold.isOn(item),
                item.containsKey(Hold.EXPIRES));
    }

    /** The partitions that are held and have a row that may expire. */
    static List<String> undone(List<HeldRow> rows, Trail trail) {
        List<String> undone = new ArrayList<>();
        rows.stream()
                .collect(Collectors.groupingBy(HeldRow::partition, TreeMap::new, Collectors.toList()))
                .forEach((partition, all) -> {
                    if (all.stream().anyMatch(row -> row.isHeld(trail))
                            && all.stream().anyMatch(HeldRow::expires)) {
                        undone.add(partition);
                    }
                });
        return undone;
    }

    private boolean isHeld(Trail trail) {
        return held
                || trail.isKept(byHand)
                || Optional.of(head)
                        .flatMap(trail::recordOf)
                        .filter(trail::isKept)
                        .isPresent();
    }
}
