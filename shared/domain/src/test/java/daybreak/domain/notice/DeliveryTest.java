package daybreak.domain.notice;

import static daybreak.testing.fixtures.NoticeDraft.encompass;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.Delivery.Decision;
import daybreak.domain.notice.DeliveryReport.Kind;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.NoticeDraft;
import daybreak.testing.fixtures.Schools;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryTest {
    private static final Instant THEN = London.time("2026-03-06T06:00:05");
    private static final Instant NOW = London.time("2026-03-06T06:00:09");

    private static NoticeState state(String name) {
        return switch (name) {
            case "due" -> new NoticeState.Due(NoticeDraft.DAY);
            case "held" -> new NoticeState.Held(NoticeDraft.DAY);
            case "sending" -> new NoticeState.Sending(THEN);
            case "accepted" -> new NoticeState.Accepted(THEN);
            case "delayed" -> new NoticeState.Delayed(THEN);
            case "delivered" -> new NoticeState.Delivered(THEN);
            case "not confirmed" -> new NoticeState.WithPerson("task1", Concern.NOT_CONFIRMED, THEN);
            case "with a person" -> new NoticeState.WithPerson("task1", Concern.BOUNCED, THEN);
            case "closed" -> new NoticeState.Closed("task1", Outcome.TOLD_BY_PHONE, THEN);
            case "withdrawn" -> new NoticeState.Withdrawn("child removed", THEN);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case Decision.Nothing() -> "-";
            case Decision.MoveTo(NoticeState.Accepted(Instant at)) when at.equals(NOW) -> "accepted";
            case Decision.MoveTo(NoticeState.Delayed(Instant at)) when at.equals(NOW) -> "delayed";
            case Decision.MoveTo(NoticeState.Delivered(Instant at)) when at.equals(NOW) -> "delivered";
            case Decision.MoveTo other -> other.toString();
            case Decision.ArrivedLate(NoticeState.Delivered(Instant at), String taskId) ->
                at.equals(NOW) && taskId.equals("task1") ? "arrived late" : "wrong";
            case Decision.TryNextContact() -> "deputy";
            case Decision.HandOver(Concern concern, boolean quarantine) ->
                concern.name().toLowerCase(Locale.ROOT) + (quarantine ? "+q" : "");
            case Decision.QuarantineOnly() -> "q";
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state         | SENT     | DELAYED | DELIVERED    | BOUNCED_FOR_GOOD         | BOUNCED_FOR_NOW | COMPLAINED | REFUSED
            due           | -        | -       | -            | -                        | -               | -          | -
            held          | -        | -       | -            | -                        | -               | -          | -
            sending       | accepted | delayed | delivered    | deputy                   | bounced         | complaint  | bounced
            accepted      | -        | delayed | delivered    | deputy                   | bounced         | complaint  | bounced
            delayed       | -        | -       | delivered    | deputy                   | bounced         | complaint  | bounced
            delivered     | -        | -       | -            | bounced_after_delivery+q | -               | complaint  | -
            not confirmed | -        | -       | arrived late | q                        | -               | -          | -
            with a person | -        | -       | -            | q                        | -               | -          | -
            closed        | -        | -       | -            | q                        | -               | -          | -
            withdrawn     | -        | -       | -            | -                        | -               | -          | -
            """)
    void a_report_moves_a_notice_forward_only_except_that_a_bounce_after_delivery_reopens_it(
            String state,
            String sent,
            String delayed,
            String delivered,
            String bouncedForGood,
            String bouncedForNow,
            String complained,
            String refused) {
        Notice notice = encompass().in(state(state)).attempts(1).notice();
        Map<Kind, String> expected = Map.of(
                Kind.SENT, sent,
                Kind.DELAYED, delayed,
                Kind.DELIVERED, delivered,
                Kind.BOUNCED_FOR_GOOD, bouncedForGood,
                Kind.BOUNCED_FOR_NOW, bouncedForNow,
                Kind.COMPLAINED, complained,
                Kind.REFUSED, refused);
        assertThat(expected)
                .containsOnlyKeys(Kind.values())
                .allSatisfy((kind, verdict) -> assertThat(
                                words(Delivery.decide(notice, 1, new DeliveryReport(kind, NOW))))
                        .isEqualTo(verdict));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_report_on_an_attempt_that_is_over_changes_nothing(Kind kind) {
        Notice notice =
                encompass().in(new NoticeState.Sending(THEN)).attempts(2).notice();
        assertThat(Delivery.decide(notice, 1, new DeliveryReport(kind, NOW))).isEqualTo(new Decision.Nothing());
    }

    private static Decision bounced(NoticeDraft draft, int attempts) {
        Notice notice =
                draft.in(new NoticeState.Accepted(THEN)).attempts(attempts).notice();
        return Delivery.decide(notice, attempts, new DeliveryReport(Kind.BOUNCED_FOR_GOOD, NOW));
    }

    @Test
    void the_deputy_is_tried_once_and_then_a_person_has_it() {
        assertThat(bounced(encompass(), 1)).isEqualTo(new Decision.TryNextContact());
        assertThat(bounced(encompass(), 2)).isEqualTo(new Decision.HandOver(Concern.BOUNCED, true));
    }

    @Test
    void a_contact_whom_a_person_chose_is_not_replaced_by_the_deputy() {
        assertThat(bounced(encompass().releasedTo(Schools.DEPUTY), 1))
                .isEqualTo(new Decision.HandOver(Concern.BOUNCED, true));
    }

    @Test
    void a_local_authority_has_no_deputy_so_a_person_has_it_at_once() {
        assertThat(bounced(encompass().to(new Destination.HomeEducationOfficer("999")), 1))
                .isEqualTo(new Decision.HandOver(Concern.BOUNCED, true));
    }
}
