package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.NoticeState;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A notice's state as columns of its own: what a person reads in the table without any tool. */
final class NoticeStateColumns {
    private static final String STATE = "state";
    private static final String AT = "stateAt";
    private static final String DAY = "stateDay";
    private static final String WHY = "stateWhy";
    private static final String TASK = "stateTask";

    private NoticeStateColumns() {}

    static Columns write(NoticeState state) {
        Columns columns = new Columns();
        return switch (state) {
            case NoticeState.Due(var on) -> columns.text(STATE, "DUE").day(DAY, on);
            case NoticeState.Held(var until) -> columns.text(STATE, "HELD").day(DAY, until);
            case NoticeState.Sending(var at) -> columns.text(STATE, "SENDING").instant(AT, at);
            case NoticeState.Accepted(var at) -> columns.text(STATE, "ACCEPTED").instant(AT, at);
            case NoticeState.Delayed(var at) -> columns.text(STATE, "DELAYED").instant(AT, at);
            case NoticeState.Delivered(var at) ->
                columns.text(STATE, "DELIVERED").instant(AT, at);
            case NoticeState.WithPerson(var task, var concern, var at) ->
                columns.text(STATE, "WITH_PERSON")
                        .text(TASK, task)
                        .text(WHY, concern.name())
                        .instant(AT, at);
            case NoticeState.Closed(var task, var outcome, var at) ->
                columns.text(STATE, "CLOSED")
                        .text(TASK, task)
                        .text(WHY, outcome.name())
                        .instant(AT, at);
            case NoticeState.Withdrawn(var why, var at) ->
                columns.text(STATE, "WITHDRAWN").text(WHY, why).instant(AT, at);
        };
    }

    static NoticeState read(Map<String, AttributeValue> item) {
        String state = Columns.text(item, STATE);
        return switch (state) {
            case "DUE" -> new NoticeState.Due(Columns.day(item, DAY));
            case "HELD" -> new NoticeState.Held(Columns.day(item, DAY));
            case "SENDING" -> new NoticeState.Sending(Columns.instant(item, AT));
            case "ACCEPTED" -> new NoticeState.Accepted(Columns.instant(item, AT));
            case "DELAYED" -> new NoticeState.Delayed(Columns.instant(item, AT));
            case "DELIVERED" -> new NoticeState.Delivered(Columns.instant(item, AT));
            case "WITH_PERSON" ->
                new NoticeState.WithPerson(
                        Columns.text(item, TASK), Concern.valueOf(Columns.text(item, WHY)), Columns.instant(item, AT));
            case "CLOSED" ->
                new NoticeState.Closed(
                        Columns.text(item, TASK), Outcome.valueOf(Columns.text(item, WHY)), Columns.instant(item, AT));
            case "WITHDRAWN" -> new NoticeState.Withdrawn(Columns.text(item, WHY), Columns.instant(item, AT));
            default -> throw new IllegalStateException("stored notice has state " + state);
        };
    }
}
