package daybreak.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A DynamoDB table.
 *
 * @param attributeTypes each key attribute's type: S, N or B
 * @param expiryAttribute the attribute that holds the time to live, in epoch seconds
 */
public record Table(
        String logicalId,
        Map<String, String> attributeTypes,
        Key key,
        List<Index> indexes,
        Optional<String> expiryAttribute) {
    /** A partition key and, if there is one, a sort key. */
    public record Key(String partition, Optional<String> sort) {}

    /** A global secondary index; {@code projected} lists the attributes of an INCLUDE projection. */
    public record Index(String name, Key key, String projection, List<String> projected) {}

    static Table from(Resource resource) {
        Map<String, Object> properties = resource.properties();
        var types = new LinkedHashMap<String, String>();
        for (Object attribute : Tree.listAt(properties, "AttributeDefinitions")) {
            Map<String, Object> definition = Tree.map(attribute, resource.logicalId());
            types.put(
                    Tree.required(definition, "AttributeName", resource.logicalId()),
                    Tree.required(definition, "AttributeType", resource.logicalId()));
        }
        Map<String, Object> expiry = Tree.mapAt(properties, "TimeToLiveSpecification");
        if (!Tree.listAt(properties, "LocalSecondaryIndexes").isEmpty()) {
            throw new TemplateException(resource.logicalId() + " has a local secondary index, which is not read");
        }
        return new Table(
                resource.localName(),
                Map.copyOf(types),
                key(properties, resource.logicalId()),
                Tree.listAt(properties, "GlobalSecondaryIndexes").stream()
                        .map(index -> index(Tree.map(index, resource.logicalId()), resource.logicalId()))
                        .toList(),
                Tree.flagAt(expiry, "Enabled") ? Tree.textAt(expiry, "AttributeName") : Optional.empty());
    }

    private static Index index(Map<String, Object> index, String where) {
        Map<String, Object> projection = Tree.mapAt(index, "Projection");
        return new Index(
                Tree.required(index, "IndexName", where),
                key(index, where),
                Tree.textAt(projection, "ProjectionType").orElse("ALL"),
                Tree.listAt(projection, "NonKeyAttributes").stream()
                        .map(Object::toString)
                        .toList());
    }

    private static Key key(Map<String, Object> properties, String where) {
        Optional<String> partition = Optional.empty();
        Optional<String> sort = Optional.empty();
        for (Object part : Tree.listAt(properties, "KeySchema")) {
            Map<String, Object> element = Tree.map(part, where);
            Optional<String> name = Tree.textAt(element, "AttributeName");
            switch (Tree.required(element, "KeyType", where)) {
                case "HASH" -> partition = name;
                case "RANGE" -> sort = name;
                case String other -> throw new TemplateException(where + " has a key of type " + other);
            }
        }
        return new Key(partition.orElseThrow(() -> new TemplateException(where + " has no partition key")), sort);
    }
}
