package daybreak.endtoend;

import daybreak.aws.directory.SchoolRow;
import daybreak.domain.school.School;
import daybreak.local.LocalCloud;
import daybreak.local.email.SentEmail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A local cloud with one school on its list and the hub's mailbox. */
final class Town implements AutoCloseable {
    private static final String SCHOOL = "dsl@millbeck.example";
    private static final String HUB = "desk@hub.example";

    final LocalCloud cloud;

    private Town(LocalCloud cloud) {
        this.cloud = cloud;
    }

    static Town at(String start) {
        LocalCloud cloud = Targets.cloud(Instant.parse(start));
        var town = new Town(cloud);
        School school = new School(
                "900101",
                "Millbeck Primary School",
                School.Status.OPEN,
                1,
                School.Phase.SCHOOL_OR_COLLEGE,
                "990",
                true,
                Optional.empty(),
                List.of());
        cloud.clients()
                .dynamoDb()
                .putItem(put -> put.tableName("DirectoryTable").item(SchoolRow.of(school, Optional.empty())));
        town.change("school-contact.changed.v1", """
                {"urn": "900101", "lead": {"name": "Hester Ravensworth", "email": "%s"},
                 "changedAt": "2026-03-01T10:00:00Z"}""".formatted(SCHOOL));
        town.change("force-contact.changed.v1", """
                {"role": {"kind": "hub-mailbox"}, "contact": {"name": "Hub desk", "email": "%s"},
                 "changedAt": "2026-03-01T10:00:00Z"}""".formatted(HUB));
        cloud.settle();
        return town;
    }

    void change(String type, String data) {
        cloud.send("DirectoryChangesQueue", event(type, data));
    }

    /** The packaged policy with these words changed. */
    void policy(String from, String to) {
        String policy = packagedPolicy().replace("default-1", "town-1").replace(from, to);
        if (!policy.contains(to)) {
            throw new IllegalArgumentException("the packaged policy does not say " + from);
        }
        cloud.send("PolicyChangesQueue", event("policy.changed.v1", """
                {"policy": %s, "by": "Supt. A. Marchbanks", "why": "As agreed.", "changedAt": "2026-03-01T11:00:00Z"}""".formatted(policy)));
        cloud.settle();
    }

    private static String packagedPolicy() {
        try (InputStream in = Town.class.getResourceAsStream("/daybreak/contracts/default-policy.json")) {
            if (in == null) {
                throw new IllegalStateException("no policy is packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String event(String type, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:example:town", "type": "%s",
                 "time": "2026-03-01T11:00:00Z", "datacontenttype": "application/json", "data": %s}""".formatted("e" + data.hashCode(), type, data);
    }

    void file(String ppn) {
        cloud.send("PpnSubmittedQueue", ppn);
        cloud.settle();
    }

    void until(String time) {
        cloud.advanceTo(Instant.parse(time));
    }

    List<SentEmail> toSchool() {
        return to(SCHOOL);
    }

    List<SentEmail> toHub() {
        return to(HUB);
    }

    private List<SentEmail> to(String address) {
        return cloud.emails().stream()
                .filter(email -> email.recipients().contains(address))
                .toList();
    }

    /** Whatever happened here, the log says nothing about anybody. */
    @Override
    public void close() {
        PersonalWords.areNotLogged(cloud, Set.of());
        cloud.close();
    }
}
