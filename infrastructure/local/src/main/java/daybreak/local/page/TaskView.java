package daybreak.local.page;

import daybreak.domain.task.Task;
import daybreak.local.HubRecords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people have to do, and what they have answered. */
final class TaskView {
    private final HubRecords records;

    TaskView(HubRecords records) {
        this.records = records;
    }

    Html view() {
        List<Task> tasks = records.tasks();
        return Html.all(
                Html.table(
                        "Open",
                        List.of("By", "What", "Why", "Reference", "Details", "Email"),
                        tasks.stream()
                                .filter(task -> task.state() instanceof Task.Open)
                                .map(task -> List.of(
                                        Html.text(time(task.dueBy())),
                                        Html.element("b", task.what()),
                                        Html.text(task.why()),
                                        Html.text(task.reference().orElse("-")),
                                        Html.text(details(task)),
                                        Html.text(words(task.email().getClass().getSimpleName()))))
                                .toList()),
                Html.table(
                        "Closed",
                        List.of("What", "Reference", "Outcome", "By whom", "When", "Why"),
                        tasks.stream().flatMap(TaskView::closed).toList()));
    }

    private static Stream<List<Html>> closed(Task task) {
        return switch (task.state()) {
            case Task.Open() -> Stream.empty();
            case Task.Closed(var outcome, var by, var at, var why) ->
                Stream.of(List.of(
                        Html.text(task.what()),
                        Html.text(task.reference().orElse("-")),
                        Html.text(words(outcome.name())),
                        Html.text(by),
                        Html.text(time(at)),
                        Html.text(why)));
        };
    }

    private static String details(Task task) {
        return task.details().stream()
                .map(detail -> detail.label() + ": " + detail.text())
                .collect(Collectors.joining("; "));
    }

    /** {@code TOLD_BY_PHONE} and {@code NotWanted} as people write them. */
    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.UK);
    }

    private static String time(Instant instant) {
        return Frame.TIME.format(instant.atZone(Frame.LONDON));
    }
}
