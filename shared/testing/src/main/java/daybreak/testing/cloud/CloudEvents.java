package daybreak.testing.cloud;

import daybreak.contracts.EventWriter;
import daybreak.contracts.json.Json;
import daybreak.domain.message.Outbound;

/** Messages as they lie on a queue. */
public final class CloudEvents {
    private static final EventWriter WRITER = new EventWriter("urn:daybreak:" + InProcessStack.FORCE);

    private CloudEvents() {}

    /** @param data a JSON object */
    public static String event(String id, String type, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:example:records-system", "type": "%s",
                 "time": "2026-03-02T23:10:00Z", "datacontenttype": "application/json", "data": %s}""".formatted(id, type, data);
    }

    /** What one function asks of another. */
    public static String asked(Outbound due) {
        return WRITER.write(due).body();
    }

    /** A member of a message's data, as JSON. */
    public static String data(String body, String member) {
        if (Json.parse(body) instanceof Json.Obj event
                && event.member("data").orElse(new Json.Nil()) instanceof Json.Obj data) {
            return data.member(member).map(Json::write).orElse("");
        }
        return "";
    }
}
