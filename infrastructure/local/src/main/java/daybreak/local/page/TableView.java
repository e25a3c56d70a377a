package daybreak.local.page;

import daybreak.local.LocalCloud;
import daybreak.local.template.Table;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** The tables, and the first items of each. */
final class TableView {
    private static final int SHOWN = 200;

    private final LocalCloud cloud;

    TableView(LocalCloud cloud) {
        this.cloud = cloud;
    }

    Html all() {
        return Html.table(
                "Tables",
                List.of("Table", "Key", "Items"),
                cloud.template().tables().stream().map(this::row).toList());
    }

    private List<Html> row(Table table) {
        int count = cloud.clients()
                .dynamoDb()
                .scan(scan -> scan.tableName(table.logicalId()).select("COUNT"))
                .count();
        return List.of(
                Html.link("/tables/" + table.logicalId(), table.logicalId()),
                Html.text(table.key().partition()
                        + table.key().sort().map(sort -> ", " + sort).orElse("")),
                Html.text(count));
    }

    Html one(String name) {
        Table table = cloud.template().tables().stream()
                .filter(each -> each.logicalId().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
        ScanResponse items =
                cloud.clients().dynamoDb().scan(scan -> scan.tableName(name).limit(SHOWN));
        return Html.all(
                Html.element("h2", name + ", up to " + SHOWN + " items"),
                items.items().isEmpty()
                        ? Html.element("p class=\"none\"", "None.")
                        : Html.all(items.items().stream()
                                .map(item -> Html.element(
                                        "details",
                                        Html.element("summary", key(table, item)),
                                        Html.element("pre", lines(item))))
                                .toList()));
    }

    private static String key(Table table, Map<String, AttributeValue> item) {
        return table.key().sort().stream()
                .map(sort -> " / " + value(item, sort))
                .collect(Collectors.joining("", value(item, table.key().partition()), ""));
    }

    private static String value(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? "-" : words(value);
    }

    private static String lines(Map<String, AttributeValue> item) {
        return new TreeMap<>(item)
                .entrySet().stream()
                        .map(attribute -> attribute.getKey() + ": " + words(attribute.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String words(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case BOOL -> value.bool().toString();
            case SS -> value.ss().toString();
            case NS -> value.ns().toString();
            case B -> value.b().asByteArray().length + " bytes";
            case BS -> value.bs().size() + " byte strings";
            case L -> value.l().stream().map(TableView::words).toList().toString();
            case M -> "{" + lines(value.m()).replace("\n", ", ") + "}";
            case NUL, UNKNOWN_TO_SDK_VERSION -> "-";
        };
    }
}
