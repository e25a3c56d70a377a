package daybreak.local.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The messages of a night in the order of their times, and what must come of them. */
final class Night {
    /** Fields whose text is about a person. */
    private static final Set<String> PERSONAL =
            Set.of("name", "dateOfBirth", "address", "email", "phone", "voice", "place", "nominalId", "gradeRationale");

    private final List<Dispatch> dispatches = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();
    private final List<String> rejections = new ArrayList<>();
    private final Set<String> personal = new LinkedHashSet<>();
    private int incidents;

    /** A message and when it is sent. */
    record Dispatch(Instant at, String queue, String body) {
        boolean isPpn() {
            return queue.equals("PpnSubmittedQueue");
        }
    }

    /** Sends a PPN; what is expected of its children is remembered. */
    String file(String time, Incident incident) {
        Map<String, Object> data = incident.data(NightTime.at(time), ++incidents);
        remember(data);
        incident.children().forEach(child -> expectations.addAll(child.expectations()));
        String id = "ppn:" + data.get("ppnId") + ":" + data.get("version");
        return send(time, "PpnSubmittedQueue", Envelope.of("ppn.submitted.v1", id, NightTime.at(time), data));
    }

    /** Sends a PPN that is rejected under this rule. */
    void rejected(String time, String rule, Incident incident) {
        Map<String, Object> data = incident.data(NightTime.at(time), ++incidents);
        remember(data);
        rejections.add(rule);
        send(
                time,
                "PpnSubmittedQueue",
                Envelope.of("ppn.submitted.v1", "ppn-bad-" + incidents, NightTime.at(time), data));
    }

    /** Sends any text to a queue, where it is rejected under this rule. */
    void rejected(String time, String rule, String queue, String body) {
        rejections.add(rule);
        send(time, queue, body);
    }

    String send(String time, String queue, String body) {
        dispatches.add(new Dispatch(NightTime.at(time), queue, body));
        return body;
    }

    void send(String time, String queue, String type, Map<String, Object> data) {
        remember(data);
        send(time, queue, Envelope.of(type, type + ":" + dispatches.size(), NightTime.at(time), data));
    }

    private void remember(Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, inner) -> {
                    if (inner instanceof String text && PERSONAL.contains(String.valueOf(key)) && !text.isBlank()) {
                        personal.add(text);
                    }
                    remember(inner);
                });
            case Collection<?> many -> many.forEach(this::remember);
            default -> {}
        }
    }

    List<Dispatch> dispatches() {
        return dispatches.stream().sorted(Comparator.comparing(Dispatch::at)).toList();
    }

    List<Expectation> expectations() {
        return List.copyOf(expectations);
    }

    List<String> rejections() {
        return List.copyOf(rejections);
    }

    Set<String> personal() {
        return personal;
    }
}
