package daybreak.sendreminder;

import static daybreak.testing.cloud.DisclosureUnit.OFFICER;

import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.message.ReminderDue.CaseRungs;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.RememberedEmails;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.ses.model.SesException;

/** A unit with one case of which something is due on the day, and what a test asks of it. */
abstract class OneDueCase {
    static final String NUMBER = "DV/26/0117";
    static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    static final String DUE = "CHECKS.2026-03-03.due";
    static final String QUEUE = "RemindersDue";

    final DisclosureSteps steps = DisclosureSteps.of(NUMBER, London.time("2026-03-02T10:00"));
    InProcessStack cloud;
    DisclosureUnit unit;
    SendReminderHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(London.time("2026-03-03T07:00"));
        unit = new DisclosureUnit(cloud);
        unit.take(steps.received());
        unit.take(steps.step(2).allocated(OFFICER));
        handler = new SendReminderHandler(Wiring.of(cloud.of("send-reminder")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    List<RememberedEmails.Sent> sentTo(String staffId) {
        return cloud.emails().sent().stream()
                .filter(email -> email.to().equals(DisclosureUnit.address(staffId)))
                .toList();
    }

    static SesException refusal() {
        return (SesException)
                SesException.builder().statusCode(400).message("refused").build();
    }

    List<String> states() {
        return cloud.tables().rows("ReminderTable").stream()
                .map(row -> Columns.text(row, "email"))
                .toList();
    }

    String text() {
        return cloud.emails().sent().getLast().text();
    }

    String digest(String... rungs) {
        return ask(new About.Digest(
                unit.ref(OFFICER), DAY, 1, List.of(new CaseRungs(unit.caseRef(NUMBER), List.of(rungs)))));
    }

    String alert(Rank rank) {
        return ask(new About.Alert(unit.caseRef(NUMBER), 3, rank));
    }

    static String ask(About about) {
        return CloudEvents.asked(
                new ReminderDue("ask-" + about.getClass().getSimpleName(), about, London.time("2026-03-03T07:00")));
    }

    List<String> handle(String... bodies) {
        return cloud.handle(handler, QUEUE, Stream.of(bodies).toArray(String[]::new));
    }
}
