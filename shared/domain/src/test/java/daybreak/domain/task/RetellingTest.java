package daybreak.domain.task;

import static daybreak.testing.fixtures.NoticeDraft.encompass;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Outbound;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.task.Task.Detail;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Schools;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetellingTest {
    private static final Instant NOW = London.time("2026-03-06T06:00:05");
    private static final Raising RAISING = new Raising(new DigestIds(), Policies.standard(), NOW);

    @Test
    void a_task_that_a_later_message_changed_says_so_and_is_told_and_emailed_again() {
        Notice had = encompass().to(new Destination.Unknown("")).notice();
        Task task = RAISING.forNotice(had, Concern.NO_SCHOOL_RECORDED, Optional.empty())
                .emailed(new HubEmail.Delivered(NOW));
        Notice named = encompass().notice();
        Task again = RAISING.again(task, named, Concern.NO_SCHOOL_RECORDED, Optional.of(Schools.larkfield()));
        assertThat(again)
                .returns(task.id(), Task::id)
                .returns(task.dueBy(), Task::dueBy)
                .returns(new HubEmail.Due(), Task::email)
                .satisfies(changed -> assertThat(changed.details())
                        .startsWith(new Detail(
                                "Changed", "Friday 6 March 2026 at 06:00: a later message changed what is below"))
                        .contains(
                                new Detail("School", "URN 960001"), new Detail("School's telephone", "01632 960300")));
        assertThat(RAISING.tellsAgain(again, named, "ppn1-2"))
                .extracting(Outbound::eventId)
                .containsExactly(
                        "task-raised-" + task.id() + "-ppn1-2",
                        "task-email-" + task.id() + "-ppn1-2",
                        "log-" + task.id() + "-ppn1-2");
        Task onItsWay = RAISING.again(
                task.emailed(new HubEmail.Sending(NOW)), named, Concern.NO_SCHOOL_RECORDED, Optional.empty());
        assertThat(onItsWay.email()).isEqualTo(new HubEmail.Sending(NOW));
        assertThat(RAISING.tellsAgain(onItsWay, named, "ppn1-2")).hasSize(2);
    }
}
