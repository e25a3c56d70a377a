package daybreak.local.sample;

import daybreak.domain.task.Task;
import daybreak.local.LocalCloud;
import daybreak.local.StoredHubRecords;
import java.util.Map;

/** The person at the hub who answers a few tasks before the ledger closes. */
final class HubDesk {
    private static final String WHO = "P. Dunmore (hub)";

    private final LocalCloud cloud;

    HubDesk(LocalCloud cloud) {
        this.cloud = cloud;
    }

    void answer() {
        resolve("Ptolemy Grange", "told-by-phone", "Spoke to the office; the head will see the child at registration.");
        resolve("Linus Harbottle", "not-to-be-told", "The child left that school last week; social care has it.");
        release("Zephyr Lockhart", "Imogen Castlemaine", "head@penrose-hall.example");
    }

    private void resolve(String child, String outcome, String why) {
        String now = cloud.clock().instant().toString();
        Task task = openTask(child);
        cloud.send(
                "TaskAnswersQueue",
                Envelope.of(
                        "task.resolved.v1",
                        "resolved:" + task.id(),
                        cloud.clock().instant(),
                        Map.of("taskId", task.id(), "outcome", outcome, "by", WHO, "resolvedAt", now, "why", why)));
    }

    private void release(String child, String name, String email) {
        String now = cloud.clock().instant().toString();
        Task task = openTask(child);
        cloud.send(
                "NoticeReleasesQueue",
                Envelope.of(
                        "notice.released.v1",
                        "released:" + task.id(),
                        cloud.clock().instant(),
                        Map.of(
                                "taskId",
                                task.id(),
                                "to",
                                Map.of("name", name, "email", email),
                                "by",
                                WHO,
                                "releasedAt",
                                now,
                                "why",
                                "The lead shares a telephone with an adult on the notice; the head is told instead.")));
    }

    private Task openTask(String child) {
        return new StoredHubRecords(cloud)
                .tasks().stream()
                        .filter(task -> task.state() instanceof Task.Open)
                        .filter(task -> task.notice().isPresent())
                        .filter(task -> task.details().stream()
                                .anyMatch(detail -> detail.text().equals(child)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no task is open about that child"));
    }
}
