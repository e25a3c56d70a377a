package daybreak.endtoend.crash;

import daybreak.local.LocalCloud;
import daybreak.local.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays acts on a cloud of its own, one after the other, each from an empty cloud. */
final class Player implements AutoCloseable {
    private static final Path TEMPLATE =
            Path.of(System.getProperty("daybreak.root")).resolve("template.yaml");

    private final FaultPlan plan = new FaultPlan();
    private final LocalCloud cloud = LocalCloud.start(Options.of(TEMPLATE)
            .standingAt(Stage.START)
            .withParameters(Map.of("ForceCode", "northshire"))
            .withInterceptors(List.of(plan))
            // Their looks every few minutes find nothing but in the one act that fires each.
            .withUnscheduled(Set.of(Stage.CLOCK_WATCH, Stage.REPORT_WATCH, Stage.DISCLOSURE_DAY))
            // One message after the other: the same call is the same call in every run.
            .withConcurrency(1));

    Player() {
        plan.onSes(cloud::failNextEmail);
    }

    /** An act as it goes when nothing fails, and the calls it made. */
    record Recording(AfterTheMorning after, List<RecordedCall> calls) {}

    Recording record(Act act) {
        plan.none();
        AfterTheMorning after = play(act);
        return new Recording(after, plan.calls());
    }

    /** Plays the act with one call failing. */
    AfterTheMorning play(Act act, Run run) {
        plan.plan(run.call(), run.fault());
        AfterTheMorning after = play(act);
        if (!plan.struck()) {
            throw new AssertionError("never made: " + run);
        }
        return after;
    }

    private AfterTheMorning play(Act act) {
        cloud.reset();
        Register.fill(cloud, act.holdsToSchoolDay());
        var stage = new Stage(cloud);
        act.play(stage);
        return AfterTheMorning.in(cloud, stage.personal());
    }

    @Override
    public void close() {
        cloud.close();
    }
}
