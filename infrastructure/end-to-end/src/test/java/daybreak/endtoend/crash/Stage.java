package daybreak.endtoend.crash;

import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.local.LocalCloud;
import daybreak.local.sample.ReportCases;
import daybreak.local.sample.ReportDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where an act is played: a cloud whose clock moves when the act says so. */
final class Stage {
    /** A Thursday in term, half an hour before the run. */
    static final Instant START = Instant.parse("2026-03-05T05:30:00Z");

    /** How long an act waits for history, and for word of a released report. */
    static final Duration PATIENCE = Duration.ofMinutes(8);

    static final String DISCLOSURE_DAY = "OpenDisclosureDayFunction";

    static final String CLOCK_WATCH = "WatchGradeClocksFunction";
    static final String REPORT_WATCH = "WatchReportsFunction";

    private final LocalCloud cloud;
    private final Set<String> personal = new LinkedHashSet<>();

    Stage(LocalCloud cloud) {
        this.cloud = cloud;
    }

    void ppn(PpnMessage ppn) {
        personal.addAll(ppn.personal());
        say("PpnSubmittedQueue", ppn.text());
    }

    void say(String queue, String message) {
        cloud.send(queue, message);
    }

    /** Twice, for an email that only a retry sends is reported of after the cloud has stopped to wait. */
    void settle() {
        cloud.settle();
        cloud.settle();
    }

    void advanceTo(String instant) {
        cloud.advanceTo(Instant.parse(instant));
    }

    /** The clock watch's look at this minute. */
    void watchClocks() {
        cloud.fire(CLOCK_WATCH, cloud.clock().instant());
        settle();
    }

    /** The report watch's look, when whatever it waits for is late. */
    void watchReports() {
        cloud.advanceTo(cloud.clock().instant().plus(PATIENCE));
        cloud.fire(REPORT_WATCH, cloud.clock().instant());
        settle();
    }

    /** The disclosure unit's daily run at this minute. */
    void openDisclosureDay() {
        cloud.fire(DISCLOSURE_DAY, cloud.clock().instant());
        settle();
    }

    /** The disclosure unit. */
    CaseDesk cases() {
        personal.addAll(CaseDesk.personal());
        return new CaseDesk(cloud);
    }

    /** Everybody who has to do with the sample's reports. */
    ReportDesk reports() {
        personal.addAll(ReportCases.personal());
        return new ReportDesk(cloud);
    }

    /** The run at six, and what comes of it within the half hour. */
    void open() {
        advanceTo("2026-03-05T06:00:00Z");
        settle();
        advanceTo("2026-03-05T06:35:00Z");
    }

    /** The ledger at eight, and what comes of it. */
    void close() {
        advanceTo("2026-03-05T08:00:00Z");
        settle();
    }

    void morning() {
        open();
        close();
    }

    /** Everything that waits for tomorrow, up to tomorrow's ledger. */
    void nextMorning() {
        advanceTo("2026-03-06T08:00:00Z");
        settle();
    }

    /** The task that a person would find under the child's name. */
    String taskAbout(String child) {
        return Stored.in(cloud).tasks().stream()
                .filter(task ->
                        task.details().stream().anyMatch(detail -> detail.text().equals(child)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody has a task about one of the children"))
                .id();
    }

    /** The task that a person would find under the request's number. */
    String taskAbout(TaskKind kind, String requestId) {
        return Stored.in(cloud).tasks().stream()
                .filter(task -> task.kind() == kind && task.state() instanceof Task.Open)
                .filter(task -> task.reference().filter(requestId::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody has that task about a report"))
                .id();
    }

    /** The time on the stage. */
    String now() {
        return cloud.clock().instant().toString();
    }

    /** Words that no log may repeat. */
    List<String> personal() {
        return List.copyOf(personal);
    }
}
