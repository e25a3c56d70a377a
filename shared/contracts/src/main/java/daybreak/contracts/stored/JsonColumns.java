package daybreak.contracts.stored;

import daybreak.contracts.DirectoryForms;
import daybreak.contracts.InternalForms;
import daybreak.contracts.PolicyJson;
import daybreak.contracts.PpnForm;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.morning.Ledger.Line;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.morning.Place;
import daybreak.domain.notice.Adult;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.NoticeContent;
import daybreak.domain.notice.NoticeContent.Involved;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Task.Detail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every column that holds JSON. */
public final class JsonColumns {
    private static final Form<String> TEXT = Texts.any();
    private static final Form<Boolean> BOOL = Form.bool();
    private static final Form<Where> WHERE = Form.word(Where.values());

    private static final Form<Voice> VOICE = Form.oneOf(Map.of(
            "said", JsonColumns::said,
            "not-recorded", _ -> () -> new Voice.NotRecorded(),
            "left-out", _ -> () -> new Voice.LeftOut()));

    private static final Form<Place> PLACE = Form.oneOf(Map.of(
            "school", JsonColumns::school,
            "closed-school", JsonColumns::closedSchool,
            "contact", JsonColumns::contact,
            "local-authority", JsonColumns::localAuthority));

    private static final Form<Involved> INVOLVED = Form.object(in -> {
        Supplier<String> role = in.required("role", TEXT);
        Supplier<Optional<String>> relationship = in.optional("relationship", TEXT);
        return () -> new Involved(role.get(), relationship.get());
    });

    private static final Form<MissingEpisode> MISSING = Form.object(in -> {
        Supplier<Instant> reportedAt = in.required("reportedAt", Values.INSTANT);
        Supplier<Optional<Instant>> foundAt = in.optional("foundAt", Values.INSTANT);
        return () -> new MissingEpisode(reportedAt.get(), foundAt.get());
    });

    private static final Form<Adult> ADULT = Form.object(in -> {
        Supplier<String> name = in.required("name", TEXT);
        Supplier<Optional<String>> email = in.optional("email", TEXT);
        Supplier<Optional<String>> phone = in.optional("phone", TEXT);
        return () -> new Adult(name.get(), email.get(), phone.get());
    });

    private static final Form<Detail> DETAIL = Form.object(in -> {
        Supplier<String> label = in.required("label", TEXT);
        Supplier<String> text = in.required("text", TEXT);
        return () -> new Detail(label.get(), text.get());
    });

    public static final JsonColumn<Ppn> PPN = new JsonColumn<>("PPN", PpnForm.PPN, PpnForm::write);

    public static final JsonColumn<NoticeContent> NOTICE_CONTENT =
            new JsonColumn<>("notice content", Form.object(JsonColumns::content), JsonColumns::write);

    public static final JsonColumn<Destination> DESTINATION =
            new JsonColumn<>("destination", InternalForms.DESTINATION, InternalForms::write);

    public static final JsonColumn<List<Adult>> ADULTS = JsonColumn.list("adults", ADULT, JsonColumns::write);

    public static final JsonColumn<List<Detail>> DETAILS = JsonColumn.list("details", DETAIL, JsonColumns::write);

    public static final JsonColumn<List<Line>> LEDGER_LINES =
            JsonColumn.list("ledger lines", Form.object(JsonColumns::line), JsonColumns::write);

    public static final JsonColumn<List<String>> TEXTS = JsonColumn.list("texts", TEXT, Json::text);

    public static final JsonColumn<Lead> CONTACT =
            new JsonColumn<>("contact", DirectoryForms.CONTACT, DirectoryForms::write);

    public static final JsonColumn<List<Closure>> CLOSURES =
            new JsonColumn<>("closures", DirectoryForms.CLOSURES, each -> Json.list(each, DirectoryForms::write));

    public static final JsonColumn<Policy> POLICY = new JsonColumn<>("policy", PolicyJson.FORM, PolicyJson::tree);

    private JsonColumns() {}

    private static Supplier<Voice> said(Fields in) {
        Supplier<String> words = in.required("words", TEXT);
        return () -> new Voice.Said(words.get());
    }

    private static Supplier<NoticeContent> content(Fields in) {
        Supplier<PersonName> child = in.required("child", TEXT.to(PersonName::new));
        Supplier<Optional<LocalDate>> dateOfBirth = in.optional("dateOfBirth", Values.DATE);
        Supplier<String> reference = in.required("reference", TEXT);
        Supplier<Instant> incidentAt = in.required("incidentAt", Values.INSTANT);
        Supplier<String> circumstances = in.required("circumstances", TEXT);
        Supplier<List<Involved>> involved = in.required("involved", Form.list(INVOLVED, 0, Integer.MAX_VALUE));
        Supplier<Boolean> present = in.required("present", BOOL);
        Supplier<Boolean> welfareCheck = in.required("welfareCheck", BOOL);
        Supplier<Voice> voice = in.required("voice", VOICE);
        Supplier<Optional<String>> place = in.optional("place", TEXT);
        Supplier<Optional<MissingEpisode>> missing = in.optional("missing", MISSING);
        Supplier<Optional<String>> call = in.optional("call", TEXT);
        return () -> new NoticeContent(
                child.get(),
                dateOfBirth.get(),
                reference.get(),
                incidentAt.get(),
                circumstances.get(),
                involved.get(),
                present.get(),
                welfareCheck.get(),
                voice.get(),
                place.get(),
                missing.get(),
                call.get());
    }

    private static Json write(NoticeContent content) {
        return Json.object()
                .with("child", content.child().given())
                .withDate("dateOfBirth", content.dateOfBirth())
                .with("reference", content.reference())
                .with("incidentAt", content.incidentAt())
                .with("circumstances", content.circumstances())
                .with(
                        "involved",
                        Json.list(
                                content.involved(),
                                each -> Json.object()
                                        .with("role", each.role())
                                        .withText("relationship", each.relationship())
                                        .build()))
                .with("present", content.present())
                .with("welfareCheck", content.welfareCheck())
                .with("voice", write(content.voice()))
                .withText("place", content.place())
                .with(
                        "missing",
                        content.missing(),
                        each -> Json.object()
                                .with("reportedAt", each.reportedAt())
                                .withInstant("foundAt", each.foundAt())
                                .build())
                .withText("call", content.call())
                .build();
    }

    private static Json write(Voice voice) {
        return switch (voice) {
            case Voice.Said(String words) ->
                Json.object().with("kind", "said").with("words", words).build();
            case Voice.NotRecorded() ->
                Json.object().with("kind", "not-recorded").build();
            case Voice.LeftOut() -> Json.object().with("kind", "left-out").build();
        };
    }

    private static Json write(Adult adult) {
        return Json.object()
                .with("name", adult.name())
                .withText("email", adult.email())
                .withText("phone", adult.phone())
                .build();
    }

    private static Json write(Detail detail) {
        return Json.object()
                .with("label", detail.label())
                .with("text", detail.text())
                .build();
    }

    private static Supplier<Line> line(Fields in) {
        Supplier<String> id = in.required("id", TEXT);
        Supplier<Optional<String>> childRef = in.optional("childRef", TEXT);
        Supplier<String> what = in.required("what", TEXT);
        Supplier<Optional<String>> reference = in.optional("reference", TEXT);
        Supplier<Optional<String>> child = in.optional("child", TEXT);
        Supplier<Optional<Place>> place = in.optional("place", PLACE);
        Supplier<Where> where = in.required("where", WHERE);
        Supplier<String> why = in.required("why", TEXT);
        Supplier<Boolean> ring = in.required("ring", BOOL);
        return () -> new Line(
                id.get(),
                childRef.get(),
                what.get(),
                reference.get(),
                child.get(),
                place.get(),
                where.get(),
                why.get(),
                ring.get());
    }

    private static Supplier<Place> school(Fields in) {
        Supplier<String> urn = in.required("urn", TEXT);
        Supplier<Optional<String>> name = in.optional("name", TEXT);
        Supplier<Optional<String>> telephone = in.optional("telephone", TEXT);
        Supplier<Optional<String>> inPlaceOf = in.optional("inPlaceOf", TEXT);
        return () -> new Place.OfSchool(urn.get(), name.get(), telephone.get(), inPlaceOf.get());
    }

    private static Supplier<Place> closedSchool(Fields in) {
        Supplier<String> urn = in.required("urn", TEXT);
        Supplier<Optional<String>> name = in.optional("name", TEXT);
        Supplier<Optional<String>> inPlaceOf = in.optional("inPlaceOf", TEXT);
        return () -> new Place.OfClosedSchool(urn.get(), name.get(), inPlaceOf.get());
    }

    private static Supplier<Place> contact(Fields in) {
        Supplier<Optional<String>> telephone = in.optional("telephone", TEXT);
        return () -> new Place.OfContact(telephone.get());
    }

    private static Supplier<Place> localAuthority(Fields in) {
        Supplier<String> code = in.required("code", TEXT);
        return () -> new Place.OfLocalAuthority(code.get());
    }

    private static Json write(Place place) {
        return switch (place) {
            case Place.OfSchool school ->
                Json.object()
                        .with("kind", "school")
                        .with("urn", school.urn())
                        .withText("name", school.name())
                        .withText("telephone", school.telephone())
                        .withText("inPlaceOf", school.inPlaceOf())
                        .build();
            case Place.OfClosedSchool closed ->
                Json.object()
                        .with("kind", "closed-school")
                        .with("urn", closed.urn())
                        .withText("name", closed.name())
                        .withText("inPlaceOf", closed.inPlaceOf())
                        .build();
            case Place.OfContact(Optional<String> telephone) ->
                Json.object()
                        .with("kind", "contact")
                        .withText("telephone", telephone)
                        .build();
            case Place.OfLocalAuthority(String code) ->
                Json.object().with("kind", "local-authority").with("code", code).build();
        };
    }

    private static Json write(Line line) {
        return Json.object()
                .with("id", line.id())
                .withText("childRef", line.childRef())
                .with("what", line.what())
                .withText("reference", line.reference())
                .withText("child", line.child())
                .with("place", line.place(), JsonColumns::write)
                .with("where", Kebab.of(line.where()))
                .with("why", line.why())
                .with("ring", line.ring())
                .build();
    }
}
