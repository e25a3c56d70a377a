package daybreak.local.sample;

import daybreak.contracts.json.Json;
import java.util.List;
import java.util.stream.Stream;

/** What is to be said in the sample's disclosure, as the unit writes it down. */
public final class DisclosureWords {
    /** Who is told. */
    public static final String TOLD = "Morwenna Hale";

    public static final String SUBJECT = "Gareth Pellow";

    /** Somebody whom no document may name. */
    public static final String EARLIER_PARTNER = "Delphine Kerrow";

    /** What the document says of her. */
    public static final String UNNAMED = "In 2022 he hit an earlier partner and was arrested.";

    private static final String CALLED_OUT =
            "In 2023 the police were called twice to an address where he lived with a partner.";

    private DisclosureWords() {}

    /** Words that point to nobody else. */
    static Json.Builder draft(int number) {
        return request(number, CALLED_OUT, UNNAMED);
    }

    /** Words that name the earlier partner. */
    static Json.Builder naming(int number) {
        return request(number, CALLED_OUT, "In 2022 he hit " + EARLIER_PARTNER + " and was arrested.");
    }

    private static Json.Builder request(int draft, String... facts) {
        return Json.object()
                .with("caseNumber", DisclosureCases.DISCLOSED)
                .with("draft", draft)
                .with("by", DisclosureStaff.NANCE.id())
                .with("recipient", TOLD)
                .with(
                        "safeContact",
                        Json.object()
                                .with("when", "Tuesdays, when he is at work")
                                .with("how", "ring 07700 900166")
                                .with("howNot", "never at home")
                                .build())
                .with("words", """
                        Thank you for seeing me here. There is something about %s that you should know, and I am going to \
                        read it to you.

                        I can tell you only what I read. I will take any other question back with me.""".formatted(SUBJECT))
                .with(
                        "convictions",
                        Json.list(
                                List.of(
                                        conviction(
                                                "2019-05-14",
                                                "Northshire Magistrates' Court",
                                                "Assault by beating of a partner",
                                                "Community order, 18 months"),
                                        conviction(
                                                "2021-11-02",
                                                "Northshire Crown Court",
                                                "Controlling or coercive behaviour",
                                                "Imprisonment, 14 months")),
                                conviction -> conviction))
                .with(
                        "otherInformation",
                        Json.list(
                                Stream.of(facts).toList(),
                                fact -> Json.object()
                                        .with("fact", fact)
                                        .with("relevance", "It came after she had said that she would leave.")
                                        .build()))
                .with(
                        "advice",
                        Json.texts(List.of(
                                "Ring 999 if you are in danger. If you cannot speak, press 55 when you are asked to.",
                                "An independent adviser can meet you this week. I will arrange it before I go.")))
                .with(
                        "thirdParties",
                        Json.list(
                                List.of(EARLIER_PARTNER),
                                name -> Json.object()
                                        .with("names", Json.texts(List.of(name, "Della Kerrow")))
                                        .with("addresses", Json.texts(List.of("6 Tanner's Row, Millbeck")))
                                        .with("phones", Json.texts(List.of("07700 900555")))
                                        .with("emails", Json.texts(List.of("d.kerrow@mail.example")))
                                        .build()));
    }

    private static Json conviction(String on, String court, String offence, String disposal) {
        return Json.object()
                .with("on", on)
                .with("court", court)
                .with("offence", offence)
                .with("disposal", disposal)
                .build();
    }
}
