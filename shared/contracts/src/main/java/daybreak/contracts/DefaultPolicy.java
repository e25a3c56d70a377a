package daybreak.contracts;

import daybreak.domain.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The policy that holds until a force sends its own: {@code default-policy.json}. */
public final class DefaultPolicy {
    private static final String RESOURCE = "default-policy.json";

    private DefaultPolicy() {}

    public static Policy load() {
        try (InputStream resource =
                Objects.requireNonNull(DefaultPolicy.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return PolicyJson.read(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
