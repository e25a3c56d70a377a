package daybreak.local.sample;

import daybreak.local.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Messages as an upstream system would write them. */
final class Envelope {
    private Envelope() {}

    static String of(String type, String id, Instant time, Map<String, Object> data) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "urn:example:sample-night");
        event.put("type", type);
        event.put("time", time.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return Json.write(event);
    }
}
