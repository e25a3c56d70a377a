package daybreak.local.page;

import daybreak.local.LocalCloud;
import daybreak.local.json.Json;
import daybreak.local.queues.QueueDepth;
import daybreak.local.template.Queue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The queues, their dead letters, and what lies in those that no function reads. */
final class QueueView {
    private final LocalCloud cloud;

    QueueView(LocalCloud cloud) {
        this.cloud = cloud;
    }

    Html all() {
        List<Queue> queues = cloud.template().queues();
        return Html.all(
                table(
                        "Queues",
                        queues.stream().filter(queue -> !isDeadLetters(queue)).toList()),
                table(
                        "Dead letters",
                        queues.stream().filter(this::isDeadLetters).toList()));
    }

    private Html table(String caption, List<Queue> queues) {
        Map<String, QueueDepth> depths = cloud.queueDepths();
        return Html.table(
                caption,
                List.of("Queue", "Waiting", "In flight", "Delayed", "Read by"),
                queues.stream()
                        .map(queue -> row(queue, depths.getOrDefault(queue.name(), new QueueDepth(0, 0, 0))))
                        .toList());
    }

    private List<Html> row(Queue queue, QueueDepth depth) {
        List<String> readers = readers(queue);
        Html name =
                readers.isEmpty() ? Html.link("/queues/" + queue.logicalId(), queue.name()) : Html.text(queue.name());
        Html waiting = isDeadLetters(queue) && depth.total() > 0
                ? Html.element("span class=\"bad\"", depth.visible())
                : Html.text(depth.visible());
        return List.of(
                name,
                waiting,
                Html.text(depth.inFlight()),
                Html.text(depth.delayed()),
                Html.text(readers.isEmpty() ? "-" : String.join(", ", readers)));
    }

    private boolean isDeadLetters(Queue queue) {
        return cloud.template().queues().stream()
                .flatMap(other -> other.redrive().stream())
                .anyMatch(redrive -> redrive.deadLetterQueue().equals(queue.name()));
    }

    private List<String> readers(Queue queue) {
        return cloud.template().functions().stream()
                .filter(function -> function.queues().stream()
                        .anyMatch(source -> source.queue().equals(queue.name())))
                .map(function -> function.logicalId())
                .toList();
    }

    /** Every message, closed behind its type and time: a night has hundreds of answers. */
    Html one(String logicalId) {
        Queue queue = cloud.template().queue(logicalId);
        if (!readers(queue).isEmpty()) {
            return Html.element("p", "A function reads this queue: what comes is gone at once.");
        }
        long all = cloud.queueDepth(logicalId).total();
        List<String> bodies = cloud.look(logicalId);
        return Html.all(
                Html.element("h2", queue.name() + ", " + (all == 1 ? "1 message" : all + " messages")),
                bodies.size() < all
                        ? Html.element("p class=\"none\"", "The first " + bodies.size() + " are shown.")
                        : Html.NOTHING,
                Html.all(bodies.stream()
                        .map(body -> Html.element(
                                "details", Html.element("summary", summary(body)), Html.element("pre", pretty(body))))
                        .toList()));
    }

    private static String summary(String body) {
        try {
            Map<String, Object> event = Json.readObject(body);
            return Stream.of("type", "time", "id")
                    .flatMap(name -> Optional.ofNullable(event.get(name)).stream())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        } catch (IllegalArgumentException e) {
            return "not a JSON object";
        }
    }

    static String pretty(String body) {
        try {
            return Json.pretty(Json.read(body));
        } catch (IllegalArgumentException e) {
            return body;
        }
    }
}
