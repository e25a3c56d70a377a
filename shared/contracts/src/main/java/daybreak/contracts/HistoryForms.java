package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.HistoryEntry;
import daybreak.domain.report.HistoryEntry.Involvement;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.HistoryPerson;
import daybreak.domain.report.OffenceRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A page of history as JSON. */
public final class HistoryForms {
    private static final int LINE = 200;
    private static final int ADDRESS = 500;
    private static final int MOST_ASKS = 1000;
    private static final int MOST_PAGES = 200;
    private static final int MOST_PEOPLE = 200;
    private static final int MOST_ENTRIES = 50;
    private static final int MOST_ACTIONS = 100;
    private static final int MOST_OF_ONE_PERSON = 20;
    private static final int MOST_INVOLVED = 20;

    private static final Form<List<String>> PHONES = Form.list(Texts.PHONE, 0, MOST_OF_ONE_PERSON);
    private static final Form<List<String>> ADDRESSES = Form.list(Texts.free(ADDRESS), 0, MOST_OF_ONE_PERSON);
    private static final Form<List<String>> SCHOOLS = Form.list(Texts.line(LINE), 0, MOST_OF_ONE_PERSON);
    private static final Form<List<NominalId>> MERGED = Form.list(Texts.NOMINAL_ID, 0, MOST_OF_ONE_PERSON);

    private static final Form<Involvement> INVOLVEMENT = Form.object(in -> {
        Supplier<NominalId> nominalId = in.required("nominalId", Texts.NOMINAL_ID);
        Supplier<OffenceRole> role = in.required("role", Form.word(OffenceRole.values()));
        return () -> new Involvement(nominalId.get(), role.get());
    });

    private static final Form<HistoryPerson> PERSON = Form.object(HistoryForms::person);
    private static final Form<HistoryEntry> ENTRY = Form.object(HistoryForms::entry);

    private static final Form<EarlierMeeting> MEETING = Form.object(in -> {
        Supplier<String> id = in.required("id", Texts.REFERENCE);
        Supplier<LocalDate> on = in.required("on", Values.DATE);
        Supplier<LocalDate> referredOn = in.required("referredOn", Values.DATE);
        Supplier<String> outcome = in.required("outcome", Texts.free());
        return () -> new EarlierMeeting(id.get(), on.get(), referredOn.get(), outcome.get());
    });

    private static final Form<SafeguardingAction> ACTION = Form.object(in -> {
        Supplier<String> id = in.required("id", Texts.REFERENCE);
        Supplier<LocalDate> on = in.required("on", Values.DATE);
        Supplier<String> by = in.required("by", Texts.line(LINE));
        Supplier<String> what = in.required("what", Texts.free());
        return () -> new SafeguardingAction(id.get(), on.get(), by.get(), what.get());
    });

    /** A page without the report that it is for. */
    public static final Form<HistoryPage> PAGE = Form.object(HistoryForms::page);

    private HistoryForms() {}

    static Supplier<HistoryPage> page(Fields in) {
        Supplier<Integer> ask = in.required("ask", Values.integer(1, MOST_ASKS));
        Supplier<Integer> number = in.required("page", Values.integer(1, MOST_PAGES));
        Supplier<Integer> of = in.required("of", Values.integer(1, MOST_PAGES));
        Supplier<Instant> asOf = in.required("asOf", Values.INSTANT);
        Supplier<List<HistoryPerson>> people = in.listOrNone("people", Form.list(PERSON, 0, MOST_PEOPLE));
        Supplier<List<HistoryEntry>> entries = in.listOrNone("entries", Form.list(ENTRY, 0, MOST_ENTRIES));
        Supplier<List<EarlierMeeting>> meetings = in.listOrNone("meetings", Form.list(MEETING, 0, MOST_ACTIONS));
        Supplier<List<SafeguardingAction>> actions = in.listOrNone("safeguarding", Form.list(ACTION, 0, MOST_ACTIONS));
        in.later("page", BeyondSchema.PAGE_OF_PAGES, () -> number.get() <= of.get());
        return () -> new HistoryPage(
                ask.get(),
                number.get(),
                of.get(),
                asOf.get(),
                people.get(),
                entries.get(),
                meetings.get(),
                actions.get());
    }

    private static Supplier<HistoryPerson> person(Fields in) {
        Supplier<NominalId> nominalId = in.required("nominalId", Texts.NOMINAL_ID);
        Supplier<List<NominalId>> merged = in.listOrNone("merged", MERGED);
        Supplier<PersonName> name = in.required("name", Texts.PERSON_NAME);
        Supplier<Optional<LocalDate>> dateOfBirth = in.optional("dateOfBirth", Values.DATE);
        Supplier<List<String>> addresses = in.listOrNone("addresses", ADDRESSES);
        Supplier<List<String>> phones = in.listOrNone("phones", PHONES);
        Supplier<List<String>> schools = in.listOrNone("schools", SCHOOLS);
        return () -> new HistoryPerson(
                nominalId.get(),
                merged.get(),
                name.get(),
                dateOfBirth.get(),
                addresses.get(),
                phones.get(),
                schools.get());
    }

    private static Supplier<HistoryEntry> entry(Fields in) {
        Supplier<String> id = in.required("id", Texts.REFERENCE);
        Supplier<String> occurrence = in.required("occurrenceNumber", Texts.REFERENCE);
        Supplier<LocalDate> on = in.required("on", Values.DATE);
        Supplier<String> offenceClass = in.required("class", Texts.REFERENCE);
        Supplier<String> offence = in.required("offence", Texts.line(LINE));
        Supplier<List<Involvement>> involved = in.required("involved", Form.list(INVOLVEMENT, 1, MOST_INVOLVED));
        Supplier<String> outcome = in.required("outcome", Texts.line(LINE));
        Supplier<String> fact = in.required("fact", Texts.free());
        Supplier<Optional<String>> opinion = in.optional("opinion", Texts.reason());
        Supplier<Optional<String>> action = in.optional("policeAction", Texts.reason());
        return () -> new HistoryEntry(
                id.get(),
                occurrence.get(),
                on.get(),
                offenceClass.get(),
                offence.get(),
                involved.get(),
                outcome.get(),
                fact.get(),
                opinion.get(),
                action.get());
    }

    public static Json write(HistoryPage page) {
        return Json.object()
                .with("ask", page.ask())
                .with("page", page.number())
                .with("of", page.of())
                .with("asOf", page.asOf())
                .with("people", Json.list(page.people(), HistoryForms::write))
                .with("entries", Json.list(page.entries(), HistoryForms::write))
                .with(
                        "meetings",
                        Json.list(
                                page.meetings(),
                                meeting -> Json.object()
                                        .with("id", meeting.id())
                                        .with("on", meeting.on())
                                        .with("referredOn", meeting.referredOn())
                                        .with("outcome", meeting.outcome())
                                        .build()))
                .with(
                        "safeguarding",
                        Json.list(
                                page.safeguarding(),
                                action -> Json.object()
                                        .with("id", action.id())
                                        .with("on", action.on())
                                        .with("by", action.by())
                                        .with("what", action.what())
                                        .build()))
                .build();
    }

    private static Json write(HistoryPerson person) {
        return Json.object()
                .with("nominalId", person.nominalId().value())
                .with("merged", Json.list(person.merged(), id -> Json.text(id.value())))
                .with("name", person.name().given())
                .withDate("dateOfBirth", person.dateOfBirth())
                .with("addresses", Json.texts(person.addresses()))
                .with("phones", Json.texts(person.phones()))
                .with("schools", Json.texts(person.schools()))
                .build();
    }

    private static Json write(HistoryEntry entry) {
        return Json.object()
                .with("id", entry.id())
                .with("occurrenceNumber", entry.occurrenceNumber())
                .with("on", entry.on())
                .with("class", entry.offenceClass())
                .with("offence", entry.offence())
                .with(
                        "involved",
                        Json.list(
                                entry.involved(),
                                each -> Json.object()
                                        .with("nominalId", each.nominalId().value())
                                        .with("role", Kebab.of(each.role()))
                                        .build()))
                .with("outcome", entry.outcome())
                .with("fact", entry.fact())
                .withText("opinion", entry.opinion())
                .withText("policeAction", entry.policeAction())
                .build();
    }
}
