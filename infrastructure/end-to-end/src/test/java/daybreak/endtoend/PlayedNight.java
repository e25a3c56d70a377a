package daybreak.endtoend;

import daybreak.domain.morning.Ledger;
import daybreak.domain.task.Task;
import daybreak.local.LocalCloud;
import daybreak.local.Progress;
import daybreak.local.StoredHubRecords;
import daybreak.local.email.SentEmail;
import daybreak.local.functions.LogLines;
import daybreak.local.sample.SampleNight;
import java.util.List;

/** The sample night, played once on a local cloud, with all that it left behind. */
record PlayedNight(
        LocalCloud cloud,
        SampleNight night,
        Ledger ledger,
        List<Task> tasks,
        List<SentEmail> emails,
        List<String> answers,
        List<LogLines.Line> log) {
    private static final String HUB = "desk@northshire-hub.example";

    static PlayedNight play() {
        var night = new SampleNight();
        LocalCloud cloud = Targets.cloud(night);
        night.play(cloud, new Progress(System.out, cloud.clock()));
        var records = new StoredHubRecords(cloud);
        return new PlayedNight(
                cloud,
                night,
                records.ledger().orElseThrow(),
                records.tasks(),
                cloud.emails(),
                cloud.receiveAll("AnswersQueue"),
                cloud.log().all());
    }

    List<SentEmail> toSchools() {
        return emails.stream()
                .filter(email -> !email.recipients().contains(HUB))
                .toList();
    }

    List<SentEmail> toHub() {
        return emails.stream().filter(email -> email.recipients().contains(HUB)).toList();
    }
}
