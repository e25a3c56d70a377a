package daybreak.local.backend;

import java.net.URI;

/** Where tables, queues, topics and email are. */
public sealed interface Target {
    /** In this JVM. */
    record Embedded() implements Target {}

    /** At an emulator of AWS, all services under one URL. Never AWS itself: what is found there is deleted first. */
    record At(URI endpoint) implements Target {
        public At {
            if (endpoint.getHost() == null || endpoint.getHost().endsWith("amazonaws.com")) {
                throw new IllegalArgumentException("not an emulator's URL: " + endpoint);
            }
        }
    }
}
