package daybreak.local.template;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that the template and the templates nested in it describe, in the order in which they describe it. */
public record Template(List<Resource> resources) {
    public Template {
        resources = List.copyOf(resources);
        Set<String> names = new HashSet<>();
        resources.forEach(resource -> {
            if (!names.add(resource.logicalId())) {
                throw new TemplateException("two resources are called " + resource.logicalId());
            }
        });
    }

    /** Reads the template with its parameters' defaults. */
    public static Template read(Path file) {
        return read(file, LocalNames.forReading(), Map.of());
    }

    /**
     * Reads the template.
     *
     * @throws TemplateException if it says something that cannot be read
     */
    public static Template read(Path file, LocalNames names, Map<String, String> parameters) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        return new Template(new TemplateFile(absolute, folder, names, Map.copyOf(parameters)).resources());
    }

    public List<Table> tables() {
        return ofType("AWS::DynamoDB::Table").map(Table::from).toList();
    }

    public List<Queue> queues() {
        return ofType("AWS::SQS::Queue").map(Queue::from).toList();
    }

    public List<Function> functions() {
        return ofType("AWS::Serverless::Function").map(Function::from).toList();
    }

    /** The queues' subscriptions; those of people and of other services, such as an alarm's email, are left out. */
    public List<Subscription> subscriptions() {
        return ofType("AWS::SNS::Subscription")
                .filter(Subscription::isToQueue)
                .map(Subscription::from)
                .toList();
    }

    /** The names of the SES configuration sets. */
    public List<String> configurationSets() {
        return ofType("AWS::SES::ConfigurationSet").map(Resource::localName).toList();
    }

    public List<EmailEvents> emailEvents() {
        return ofType("AWS::SES::ConfigurationSetEventDestination")
                .map(EmailEvents::from)
                .toList();
    }

    public List<Alarm> alarms() {
        return ofType("AWS::CloudWatch::Alarm").map(Alarm::from).toList();
    }

    /** The resources of one type. */
    public Stream<Resource> ofType(String type) {
        return resources.stream().filter(resource -> resource.type().equals(type));
    }

    /** @throws NoSuchElementException if the template has no such function */
    public Function function(String logicalId) {
        return functions().stream()
                .filter(function -> function.logicalId().equals(logicalId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no function " + logicalId));
    }

    /** @throws NoSuchElementException if the template has no such queue */
    public Queue queue(String logicalId) {
        return queues().stream()
                .filter(queue -> queue.logicalId().equals(logicalId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no queue " + logicalId));
    }

    /** @throws NoSuchElementException if no queue has that name on this machine */
    public Queue queueNamed(String name) {
        return queues().stream()
                .filter(queue -> queue.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no queue is called " + name));
    }
}
