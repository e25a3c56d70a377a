package daybreak.local.page;

import daybreak.local.LocalCloud;
import daybreak.local.functions.LogLines;
import daybreak.local.time.Agenda;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** When things are due, and what the functions said. */
final class ClockView {
    private static final int LINES = 500;

    private final LocalCloud cloud;

    ClockView(LocalCloud cloud) {
        this.cloud = cloud;
    }

    Html schedules() {
        return Html.all(
                Html.element(
                        "p", cloud.clock().isRunning() ? "The clock runs." : "The clock stands until it is moved."),
                Html.table(
                        "Schedules",
                        List.of("Function", "Expression", "Zone", "Next"),
                        cloud.schedules().stream()
                                .map(schedule -> List.of(
                                        Html.text(schedule.function().template().logicalId()),
                                        Html.text(schedule.schedule().expression()),
                                        Html.text(schedule.schedule().zone()),
                                        Html.text(schedule.next(cloud.clock().instant())
                                                .map(ClockView::time)
                                                .orElse("never"))))
                                .toList()),
                Html.table(
                        "Retries and mailboxes' answers to come",
                        List.of("Due", "What"),
                        cloud.upcoming().stream()
                                .filter(entry -> entry.kind() != Agenda.Kind.SCHEDULE)
                                .map(entry -> List.of(
                                        Html.text(time(entry.due())),
                                        Html.text(entry.kind()
                                                .name()
                                                .toLowerCase(Locale.UK)
                                                .replace('_', ' '))))
                                .toList()));
    }

    private static String time(Instant instant) {
        return Frame.TIME.format(instant.atZone(Frame.LONDON));
    }

    Html log() {
        List<LogLines.Line> newestFirst = new ArrayList<>(cloud.log().all());
        Collections.reverse(newestFirst);
        return Html.table(
                "The newest " + LINES + " lines, newest first",
                List.of("Function", "Line"),
                newestFirst.stream()
                        .limit(LINES)
                        .map(line -> List.of(
                                Html.text(line.function()),
                                line.isFailure()
                                        ? Html.element("pre class=\"bad\"", line.text())
                                        : Html.element("code", line.text())))
                        .toList());
    }
}
