package daybreak.contracts;

import daybreak.contracts.form.Form;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.message.DocumentReady;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.message.DocumentRequested.Conviction;
import daybreak.domain.message.DocumentRequested.OtherInformation;
import daybreak.domain.message.DocumentRequested.ThirdParty;
import daybreak.domain.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What is said about disclosure documents, as JSON. */
final class DocumentForms {
    private static final int LINE = 200;
    private static final int MOST_DRAFTS = 999;
    private static final int MOST_CONVICTIONS = 100;
    private static final int MOST_OTHER = 50;
    private static final int MOST_ADVICE = 20;
    private static final int MOST_THIRD_PARTIES = 50;
    private static final int MOST_OF_EACH = 20;

    private static final Form<Conviction> CONVICTION = Form.object(in -> {
        Supplier<LocalDate> on = in.required("on", Values.DATE);
        Supplier<String> court = in.required("court", Texts.line(LINE));
        Supplier<String> offence = in.required("offence", Texts.line(LINE));
        Supplier<String> disposal = in.required("disposal", Texts.line(LINE));
        return () -> new Conviction(on.get(), court.get(), offence.get(), disposal.get());
    });

    private static final Form<OtherInformation> OTHER = Form.object(in -> {
        Supplier<String> fact = in.required("fact", Texts.reason());
        Supplier<String> relevance = in.required("relevance", Texts.reason());
        return () -> new OtherInformation(fact.get(), relevance.get());
    });

    private static final Form<ThirdParty> THIRD_PARTY = Form.object(in -> {
        Supplier<List<PersonName>> names = in.required("names", Form.list(Texts.PERSON_NAME, 1, MOST_OF_EACH));
        Supplier<List<String>> addresses = in.listOrNone("addresses", Form.list(Texts.line(LINE), 0, MOST_OF_EACH));
        Supplier<List<String>> phones = in.listOrNone("phones", Form.list(Texts.PHONE, 0, MOST_OF_EACH));
        Supplier<List<String>> emails = in.listOrNone("emails", Form.list(Texts.EMAIL, 0, MOST_OF_EACH));
        return () -> new ThirdParty(names.get(), addresses.get(), phones.get(), emails.get());
    });

    static final Form<DocumentRequested> DOCUMENT_REQUESTED = Form.object(in -> {
        Supplier<String> caseNumber = in.required("caseNumber", Texts.REFERENCE);
        Supplier<Integer> draft = in.required("draft", Values.integer(1, MOST_DRAFTS));
        Supplier<String> by = in.required("by", Texts.REFERENCE);
        Supplier<Instant> at = in.required("at", Values.INSTANT);
        Supplier<PersonName> recipient = in.required("recipient", Texts.PERSON_NAME);
        Supplier<SafeContact> safeContact = in.required("safeContact", DisclosureForms.SAFE_CONTACT);
        Supplier<String> words = in.required("words", Texts.reason());
        Supplier<List<Conviction>> convictions = in.required("convictions", Form.list(CONVICTION, 0, MOST_CONVICTIONS));
        Supplier<List<OtherInformation>> other = in.required("otherInformation", Form.list(OTHER, 0, MOST_OTHER));
        Supplier<List<String>> advice = in.required("advice", Form.list(Texts.reason(), 1, MOST_ADVICE));
        Supplier<List<ThirdParty>> thirdParties =
                in.required("thirdParties", Form.list(THIRD_PARTY, 0, MOST_THIRD_PARTIES));
        return () -> new DocumentRequested(
                caseNumber.get(),
                draft.get(),
                by.get(),
                at.get(),
                recipient.get(),
                safeContact.get(),
                words.get(),
                convictions.get(),
                other.get(),
                advice.get(),
                thirdParties.get());
    });

    private DocumentForms() {}

    static Json.Builder data(DocumentReady ready) {
        return Json.object()
                .with("caseRef", ready.caseRef())
                .with("caseNumber", ready.caseNumber())
                .with("draft", ready.draft())
                .with("digest", ready.digest());
    }
}
