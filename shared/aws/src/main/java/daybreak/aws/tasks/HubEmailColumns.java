package daybreak.aws.tasks;

import daybreak.aws.records.Columns;
import daybreak.domain.task.HubEmail;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How an email to the hub stands, as columns of the task or ledger that it is about. */
public final class HubEmailColumns {
    private static final String EMAIL = "email";
    private static final String AT = "emailAt";
    private static final String AS = "emailFailedAs";

    private HubEmailColumns() {}

    public static Columns write(HubEmail email) {
        Columns columns = new Columns();
        return switch (email) {
            case HubEmail.NotWanted() -> columns.text(EMAIL, "NOT_WANTED");
            case HubEmail.Due() -> columns.text(EMAIL, "DUE");
            case HubEmail.Sending(var at) -> columns.text(EMAIL, "SENDING").instant(AT, at);
            case HubEmail.Accepted(var at) -> columns.text(EMAIL, "ACCEPTED").instant(AT, at);
            case HubEmail.Delivered(var at) -> columns.text(EMAIL, "DELIVERED").instant(AT, at);
            case HubEmail.Failed(var at, var as) ->
                columns.text(EMAIL, "FAILED").instant(AT, at).text(AS, as);
        };
    }

    public static HubEmail read(Map<String, AttributeValue> item) {
        String email = Columns.text(item, EMAIL);
        return switch (email) {
            case "NOT_WANTED" -> new HubEmail.NotWanted();
            case "DUE" -> new HubEmail.Due();
            case "SENDING" -> new HubEmail.Sending(Columns.instant(item, AT));
            case "ACCEPTED" -> new HubEmail.Accepted(Columns.instant(item, AT));
            case "DELIVERED" -> new HubEmail.Delivered(Columns.instant(item, AT));
            case "FAILED" -> new HubEmail.Failed(Columns.instant(item, AT), Columns.text(item, AS));
            default -> throw new IllegalStateException("stored email has state " + email);
        };
    }
}
