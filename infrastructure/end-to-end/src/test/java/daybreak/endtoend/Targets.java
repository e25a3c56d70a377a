package daybreak.endtoend;

import daybreak.local.LocalCloud;
import daybreak.local.Options;
import daybreak.local.Scenario;
import daybreak.local.backend.Target;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Whose servers the suite runs on: {@code -Ddaybreak.target=} is {@code embedded}, the URL of an emulator, or
 * {@code container} for LocalStack in a container.
 */
final class Targets {
    /** The last image that needs no account of its makers. */
    private static final DockerImageName LOCALSTACK = DockerImageName.parse("localstack/localstack:4.14.0");

    private static Optional<LocalStackContainer> container = Optional.empty();

    private Targets() {}

    /** A cloud on the chosen servers; says what they lack. */
    static LocalCloud cloud(Instant start) {
        return cloud(start, Set.of());
    }

    /** The same for what is to be played there. */
    static LocalCloud cloud(Scenario scenario) {
        return cloud(scenario.start(), scenario.unscheduled());
    }

    private static LocalCloud cloud(Instant start, Set<String> unscheduled) {
        Options options = Options.of(Path.of(System.getProperty("daybreak.root"), "template.yaml"))
                .standingAt(start)
                .withUnscheduled(unscheduled)
                .on(chosen());
        LocalCloud cloud = LocalCloud.start(options);
        cloud.gaps().forEach(gap -> System.out.println("made up for at " + options.target() + ": " + gap));
        return cloud;
    }

    private static Target chosen() {
        return switch (System.getProperty("daybreak.target", "embedded")) {
            case "embedded" -> new Target.Embedded();
            case "container" -> new Target.At(container());
            case String url -> new Target.At(URI.create(url));
        };
    }

    /** One for the whole run; Testcontainers' own watchdog removes it. Without a container engine the test is skipped. */
    static synchronized URI container() {
        Assumptions.assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "there is no container engine");
        if (container.isEmpty()) {
            LocalStackContainer started = new LocalStackContainer(LOCALSTACK);
            started.start();
            container = Optional.of(started);
        }
        return container.get().getEndpoint();
    }
}
