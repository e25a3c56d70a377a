package daybreak.endtoend;

import daybreak.local.LocalCloud;
import daybreak.local.Options;
import daybreak.local.Progress;
import daybreak.local.sample.SampleNight;
import daybreak.local.template.Template;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** The sample night and what it leaves out, for whoever wants to listen to all calls that functions make. */
public final class Plays {
    private Plays() {}

    /** Plays it on the embedded cloud while that one listens; gives the template that was played. */
    public static Template everything(ExecutionInterceptor listener) {
        var night = new SampleNight();
        try (LocalCloud cloud =
                LocalCloud.start(Options.of(Path.of(System.getProperty("daybreak.root"), "template.yaml"))
                        .standingAt(night.start())
                        .withInterceptors(List.of(listener)))) {
            night.play(
                    cloud,
                    new Progress(
                            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                            cloud.clock()));
            // The audit heads are sent out at half past midnight.
            cloud.advance(Duration.ofHours(24));
            return cloud.template();
        }
    }
}
