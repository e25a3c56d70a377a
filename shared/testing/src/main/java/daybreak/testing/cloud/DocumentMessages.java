package daybreak.testing.cloud;

import daybreak.contracts.json.Json;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.people.PersonName;

/** Requests for disclosure documents as they lie on a queue. */
public final class DocumentMessages {
    private DocumentMessages() {}

    /** The message of a request; the same request is the same message. */
    public static String of(DocumentRequested asked) {
        return CloudEvents.event(
                "document:" + asked.caseNumber() + ":" + asked.draft(),
                "disclosure-document.requested.v1",
                Json.write(data(asked)));
    }

    private static Json data(DocumentRequested asked) {
        return Json.object()
                .with("caseNumber", asked.caseNumber())
                .with("draft", asked.draft())
                .with("by", asked.by())
                .with("at", asked.at())
                .with("recipient", asked.recipient().given())
                .with(
                        "safeContact",
                        Json.object()
                                .with("when", asked.safeContact().when())
                                .with("how", asked.safeContact().how())
                                .with("howNot", asked.safeContact().howNot())
                                .build())
                .with("words", asked.words())
                .with(
                        "convictions",
                        Json.list(
                                asked.convictions(),
                                conviction -> Json.object()
                                        .with("on", conviction.on())
                                        .with("court", conviction.court())
                                        .with("offence", conviction.offence())
                                        .with("disposal", conviction.disposal())
                                        .build()))
                .with(
                        "otherInformation",
                        Json.list(
                                asked.otherInformation(),
                                other -> Json.object()
                                        .with("fact", other.fact())
                                        .with("relevance", other.relevance())
                                        .build()))
                .with("advice", Json.texts(asked.advice()))
                .with(
                        "thirdParties",
                        Json.list(
                                asked.thirdParties(),
                                person -> Json.object()
                                        .with(
                                                "names",
                                                Json.texts(person.names().stream()
                                                        .map(PersonName::given)
                                                        .toList()))
                                        .with("addresses", Json.texts(person.addresses()))
                                        .with("phones", Json.texts(person.phones()))
                                        .with("emails", Json.texts(person.emails()))
                                        .build()))
                .build();
    }
}
