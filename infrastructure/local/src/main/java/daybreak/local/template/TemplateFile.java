package daybreak.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One template file, in the scope of its own parameters, with the templates nested in it. */
final class TemplateFile implements Intrinsics.Scope {
    private static final Set<String> NESTED = Set.of("AWS::Serverless::Application", "AWS::CloudFormation::Stack");

    private final Path file;
    private final Path root;
    private final LocalNames names;
    private final Map<String, Object> parameters;
    private final Map<String, Object> tree;
    private final Map<String, Object> declared;
    private final Map<String, TemplateFile> nested = new LinkedHashMap<>();
    private final Intrinsics intrinsics = new Intrinsics(this);

    TemplateFile(Path file, Path root, LocalNames names, Map<String, Object> given) {
        this.file = file;
        this.root = root;
        this.names = names;
        this.tree = YamlTree.read(file);
        this.parameters = parameters(given);
        this.declared = ForEach.expand(Tree.mapAt(tree, "Resources"));
    }

    List<Resource> resources() {
        var resources = new ArrayList<Resource>();
        declared.forEach((logicalId, body) -> {
            Map<String, Object> resource = Tree.map(body, logicalId);
            if (!Tree.textAt(resource, "Condition").map(this::condition).orElse(true)) {
                return;
            }
            String type = Tree.required(resource, "Type", logicalId);
            if (NESTED.contains(type)) {
                resources.addAll(nestedIn(logicalId).resources());
            } else {
                resources.add(resource(logicalId, type, resource));
            }
        });
        return resources;
    }

    private Resource resource(String logicalId, String type, Map<String, Object> body) {
        Map<String, Object> own = withGlobals(type, Tree.mapAt(body, "Properties"));
        var attributes = new LinkedHashMap<>(body);
        attributes.keySet().removeAll(Set.of("Type", "Properties", "Condition"));
        try {
            return new Resource(
                    logicalId,
                    type,
                    localName(logicalId),
                    intrinsics.resolveMap(own, logicalId),
                    intrinsics.resolveMap(attributes, logicalId),
                    root.relativize(file).toString());
        } catch (TemplateException e) {
            throw new TemplateException(file.getFileName() + ", " + logicalId + ": " + e.getMessage());
        }
    }

    /** See https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html */
    private Map<String, Object> withGlobals(String type, Map<String, Object> own) {
        if (!type.startsWith("AWS::Serverless::")) {
            return own;
        }
        String section = type.substring(type.lastIndexOf(':') + 1);
        return Tree.merge(Tree.mapAt(Tree.mapAt(tree, "Globals"), section), own);
    }

    private TemplateFile nestedIn(String logicalId) {
        TemplateFile known = nested.get(logicalId);
        if (known != null) {
            return known;
        }
        Map<String, Object> properties = Tree.mapAt(Tree.map(declared.get(logicalId), logicalId), "Properties");
        String location = Tree.textAt(properties, "Location")
                .or(() -> Tree.textAt(properties, "TemplateURL"))
                .orElseThrow(() -> new TemplateException(logicalId + " has no template location"));
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        var read = new TemplateFile(
                folder.resolve(location).normalize(),
                root,
                names,
                intrinsics.resolveMap(Tree.mapAt(properties, "Parameters"), logicalId));
        nested.put(logicalId, read);
        return read;
    }

    private Map<String, Object> parameters(Map<String, Object> given) {
        var values = new LinkedHashMap<String, Object>();
        Tree.mapAt(tree, "Parameters").forEach((name, body) -> {
            Map<String, Object> parameter = Tree.map(body, name);
            Object value = given.getOrDefault(name, parameter.get("Default"));
            if (value != null) {
                values.put(name, typed(Tree.required(parameter, "Type", name), value));
            }
        });
        Set<String> unknown = new LinkedHashSet<>(given.keySet());
        unknown.removeAll(Tree.mapAt(tree, "Parameters").keySet());
        if (!unknown.isEmpty()) {
            throw new TemplateException(file.getFileName() + " has no parameter " + unknown);
        }
        return values;
    }

    private static Object typed(String type, Object value) {
        boolean isList = type.equals("CommaDelimitedList") || type.startsWith("List<");
        return isList && !(value instanceof List<?>)
                ? Arrays.stream(value.toString().split(",")).map(String::strip).toList()
                : value;
    }

    @Override
    public Optional<Object> reference(String name) {
        if (parameters.containsKey(name)) {
            return Optional.ofNullable(parameters.get(name));
        }
        if (Tree.mapAt(tree, "Parameters").containsKey(name)) {
            throw new TemplateException("parameter " + name + " has no default, and no value was given");
        }
        return switch (name) {
            case "AWS::Region" -> Optional.of(names.region());
            case "AWS::AccountId" -> Optional.of(names.account());
            case "AWS::StackName" -> Optional.of(names.stack());
            case "AWS::StackId" -> Optional.of(names.stackArn());
            case "AWS::Partition" -> Optional.of("aws");
            case "AWS::URLSuffix" -> Optional.of("amazonaws.com");
            default -> typeOf(name).map(type -> names.reference(type, localName(name)));
        };
    }

    @Override
    public Object attribute(String logicalId, String attribute) {
        String type = typeOf(logicalId)
                .orElseThrow(() -> new TemplateException("!GetAtt " + logicalId + " names nothing in the template"));
        if (NESTED.contains(type)) {
            if (!attribute.startsWith("Outputs.")) {
                throw new TemplateException("!GetAtt " + logicalId + "." + attribute + " is not an output");
            }
            return nestedIn(logicalId).output(attribute.substring("Outputs.".length()));
        }
        return names.attribute(type, logicalId, localName(logicalId), attribute);
    }

    private Object output(String name) {
        Object body = ForEach.expand(Tree.mapAt(tree, "Outputs")).get(name);
        Object value = Tree.map(body, "output " + name).get("Value");
        if (value == null) {
            throw new TemplateException("output " + name + " has no Value");
        }
        return intrinsics.resolve(value);
    }

    @Override
    public boolean condition(String name) {
        Object body = ForEach.expand(Tree.mapAt(tree, "Conditions")).get(name);
        if (body == null) {
            throw new TemplateException("no condition is called " + name);
        }
        return intrinsics.isTrue(body);
    }

    @Override
    public Object inMap(String map, String top, String second) {
        Object found =
                Tree.mapAt(Tree.mapAt(Tree.mapAt(tree, "Mappings"), map), top).get(second);
        if (found == null) {
            throw new TemplateException("mapping " + map + " has no " + top + "." + second);
        }
        return found;
    }

    private Optional<String> typeOf(String logicalId) {
        return Optional.ofNullable(declared.get(logicalId))
                .map(body -> Tree.required(Tree.map(body, logicalId), "Type", logicalId));
    }

    /** SQS wants the suffix: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/fifo-queues.html */
    private String localName(String logicalId) {
        Map<String, Object> body = Tree.map(declared.get(logicalId), logicalId);
        boolean isFifo =
                "AWS::SQS::Queue".equals(body.get("Type")) && Tree.flagAt(Tree.mapAt(body, "Properties"), "FifoQueue");
        return isFifo ? logicalId + ".fifo" : logicalId;
    }
}
