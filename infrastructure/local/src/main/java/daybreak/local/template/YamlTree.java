package daybreak.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML file as maps and lists, with CloudFormation's short tags ({@code !Ref x}) turned into their long form
 * ({@code {Ref: x}}).
 */
final class YamlTree {
    private YamlTree() {}

    static Map<String, Object> read(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var yaml = new Yaml(
                new ShortTags(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new CoreScalars());
        try {
            return Tree.map(yaml.load(Files.readString(file)), file.toString());
        } catch (IOException e) {
            throw new TemplateException("cannot read the template " + file, e);
        }
    }

    /** Only true/false, numbers and null are special: a date such as 2012-10-17 stays the text that AWS wants. */
    private static final class CoreScalars extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("^(?:true|false|True|False)$"), "tfTF");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    private static final class ShortTags extends SafeConstructor {
        ShortTags(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return longForm(node.getTag().getValue().substring(1), plain(node));
                }
            });
        }

        private Object plain(Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new TemplateException("cannot read " + node.getTag() + node.getStartMark());
            };
        }

        private static Map<String, Object> longForm(String tag, Object value) {
            return switch (tag) {
                case "Ref", "Condition" -> Map.of(tag, value);
                case "GetAtt" -> Map.of("Fn::GetAtt", value instanceof String path ? split(path) : value);
                default -> Map.of("Fn::" + tag, value);
            };
        }

        private static List<String> split(String path) {
            int dot = path.indexOf('.');
            if (dot < 0) {
                throw new TemplateException("!GetAtt " + path + " names no attribute");
            }
            return List.of(path.substring(0, dot), path.substring(dot + 1));
        }
    }
}
