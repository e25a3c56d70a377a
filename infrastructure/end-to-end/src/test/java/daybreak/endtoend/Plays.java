package daybreak.endtoend;

import daybreak.local.LocalCloud;
import daybreak.local.Options;
import daybreak.local.Progress;
import daybreak.local.Scenario;
import daybreak.local.sample.DisclosureWeeks;
import daybreak.local.sample.SampleNight;
import daybreak.local.sample.SampleReports;
import daybreak.local.template.Function;
import daybreak.local.template.Queue;
import daybreak.local.template.Template;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Everything that is played anywhere, one after the other, for whoever wants to listen to all calls of functions. */
public final class Plays {
    private Plays() {}

    /** Plays it on the embedded cloud while that one listens; gives the template that was played. */
    public static Template everything(ExecutionInterceptor listener) {
        play(new SampleReports(), listener);
        play(new DisclosureWeeks(), listener);
        return play(new SampleNight(), listener);
    }

    private static Template play(Scenario scenario, ExecutionInterceptor listener) {
        try (LocalCloud cloud =
                LocalCloud.start(Options.of(Path.of(System.getProperty("daybreak.root"), "template.yaml"))
                        .standingAt(scenario.start())
                        .withInterceptors(List.of(listener))
                        .withUnscheduled(scenario.unscheduled()))) {
            scenario.play(
                    cloud,
                    new Progress(
                            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                            cloud.clock()));
            sendRubbish(cloud);
            // The audit heads are sent out at half past midnight.
            cloud.advance(Duration.ofHours(24));
            return cloud.template();
        }
    }

    /** To every queue that a function reads, a message that it cannot take. */
    private static void sendRubbish(LocalCloud cloud) {
        cloud.template().functions().stream()
                .flatMap(function -> function.queues().stream())
                .map(Function.QueueSource::queue)
                .map(cloud.template()::queueNamed)
                .map(Queue::logicalId)
                .forEach(queue -> {
                    if (cloud.queueUrl(queue).endsWith(".fifo")) {
                        cloud.sendInGroup(queue, "nobody", "rubbish");
                    } else {
                        cloud.send(queue, "rubbish");
                    }
                });
        cloud.settle();
    }
}
