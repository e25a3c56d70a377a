package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.people.NominalId;
import daybreak.domain.ppn.Child;
import daybreak.domain.ppn.Child.HomeEducation;
import daybreak.domain.ppn.Child.Missing;
import daybreak.domain.ppn.Child.NamedSchool;
import daybreak.domain.ppn.Child.Residence;
import daybreak.domain.ppn.Grade;
import daybreak.domain.ppn.IncidentType;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.domain.ppn.Person;
import daybreak.domain.ppn.Person.Relationship;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.ppn.PpnId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A PPN as JSON: the data of {@code ppn.submitted.v1}, and a column of the table that keeps what was said. */
public final class PpnForm {
    private static final int MOST_PERSONS = 50;
    private static final int MOST_CHILDREN = 15;
    private static final int MOST_SCHOOLS = 4;
    private static final int VOICE = 2000;
    private static final int ADDRESS = 500;
    private static final int CONTACT = 254;
    private static final int LINE = 200;
    private static final int HIGHEST_VERSION = 9999;

    private static final Form<NamedSchool> SCHOOL = Form.object(PpnForm::school);
    private static final Form<HomeEducation> HOME_EDUCATION = Form.object(in -> {
        Supplier<String> localAuthority = in.required("localAuthority", Texts.LOCAL_AUTHORITY);
        return () -> new HomeEducation(localAuthority.get());
    });
    private static final Form<Missing> MISSING = Form.object(PpnForm::missing);
    private static final Form<Relationship> RELATIONSHIP = Form.object(in -> {
        Supplier<String> child = in.required("child", Texts.LABEL);
        Supplier<String> is = in.required("is", Texts.CODE);
        return () -> new Relationship(child.get(), is.get());
    });
    private static final Form<List<Relationship>> RELATIONSHIPS = Form.list(RELATIONSHIP, 0, MOST_CHILDREN);
    private static final Form<List<NamedSchool>> SCHOOLS = Form.list(SCHOOL, 0, MOST_SCHOOLS);
    private static final Form<List<Person>> PERSONS = Form.list(Form.object(PpnForm::person), 0, MOST_PERSONS);
    private static final Form<List<Child>> CHILDREN = Form.list(Form.object(PpnForm::child), 0, MOST_CHILDREN);
    private static final Form<Boolean> BOOL = Form.bool();
    private static final Form<Residence> RESIDENCE = Form.word(Residence.values());
    private static final Form<Person.Role> ROLE = Form.word(Person.Role.values());
    private static final Form<IncidentType> INCIDENT_TYPE = Form.word(IncidentType.values());
    private static final Form<Grade> GRADE = Form.word(Grade.values());

    public static final Form<Ppn> PPN = Form.object(PpnForm::ppn);

    private PpnForm() {}

    private static Supplier<Ppn> ppn(Fields in) {
        Supplier<String> id = in.required("ppnId", Texts.REFERENCE);
        Supplier<Integer> version = in.required("version", Values.integer(1, HIGHEST_VERSION));
        Supplier<String> formVersion = in.required("formVersion", Texts.REFERENCE);
        Supplier<String> occurrence = in.required("occurrenceNumber", Texts.REFERENCE);
        Supplier<String> force = in.required("force", Texts.REFERENCE);
        Supplier<IncidentType> incidentType = in.required("incidentType", INCIDENT_TYPE);
        Supplier<String> circumstance = in.required("circumstance", Texts.CODE);
        Supplier<Instant> incidentAt = in.required("incidentAt", Values.INSTANT);
        Supplier<Optional<String>> place = in.optional("place", Texts.free(ADDRESS));
        Supplier<String> officer = in.required("officer", Texts.line(LINE));
        Supplier<Instant> submittedAt = in.required("submittedAt", Values.INSTANT);
        Supplier<Boolean> domesticAbuse = in.required("domesticAbuse", BOOL);
        Supplier<Boolean> childrenTicked = in.required("childrenTicked", BOOL);
        Supplier<Optional<String>> numberToCall = in.optional("numberToCall", Texts.PHONE);
        Supplier<Grade> grade = in.required("grade", GRADE);
        Supplier<String> gradeRationale = in.required("gradeRationale", Texts.free());
        Supplier<Optional<String>> regradeReason = in.optional("regradeReason", Texts.free());
        Supplier<Boolean> sensitive = in.required("sensitive", BOOL);
        Supplier<List<Person>> persons = in.required("persons", PERSONS);
        Supplier<List<Child>> children = in.required("children", CHILDREN);
        Supplier<Optional<LocalDate>> unbornExpected = in.optional("unbornExpected", Values.DATE);

        in.later(
                "submittedAt",
                BeyondSchema.SUBMITTED_AFTER_INCIDENT,
                () -> !submittedAt.get().isBefore(incidentAt.get()));
        in.laterEach(BeyondSchema.UNIQUE_REF, () -> PpnRules.repeatedRefs(persons.get(), children.get()));
        in.laterEach(BeyondSchema.KNOWN_CHILD, () -> PpnRules.unknownChildren(persons.get(), children.get()));
        in.laterEach(
                BeyondSchema.BORN_BEFORE_SUBMISSION,
                () -> PpnRules.notYetBorn(persons.get(), children.get(), submittedAt.get()));

        return () -> new Ppn(
                new PpnId(id.get()),
                version.get(),
                formVersion.get(),
                new OccurrenceNumber(occurrence.get()),
                force.get(),
                incidentType.get(),
                circumstance.get(),
                incidentAt.get(),
                place.get().filter(text -> !text.isBlank()),
                officer.get(),
                submittedAt.get(),
                domesticAbuse.get(),
                childrenTicked.get(),
                numberToCall.get(),
                grade.get(),
                gradeRationale.get(),
                regradeReason.get().filter(text -> !text.isBlank()),
                sensitive.get(),
                persons.get(),
                children.get(),
                unbornExpected.get());
    }

    private static Supplier<Person> person(Fields in) {
        Supplier<String> ref = in.required("ref", Texts.LABEL);
        Supplier<Person.Role> role = in.required("role", ROLE);
        var name = in.required("name", Texts.PERSON_NAME);
        Supplier<Optional<LocalDate>> dateOfBirth = in.optional("dateOfBirth", Values.DATE);
        Supplier<Optional<NominalId>> nominalId = in.optional("nominalId", Texts.NOMINAL_ID);
        Supplier<Optional<String>> address = in.optional("address", Texts.free(ADDRESS));
        // Typed by an officer at night and only compared: a slip in one must not turn the notice away.
        Supplier<Optional<String>> email = in.optional("email", Texts.free(CONTACT));
        Supplier<Optional<String>> phone = in.optional("phone", Texts.free(CONTACT));
        Supplier<List<Relationship>> relationships = in.listOrNone("relationships", RELATIONSHIPS);
        return () -> new Person(
                ref.get(),
                role.get(),
                name.get(),
                dateOfBirth.get(),
                nominalId.get(),
                address.get().filter(text -> !text.isBlank()),
                email.get().filter(text -> !text.isBlank()),
                phone.get().filter(text -> !text.isBlank()),
                relationships.get());
    }

    private static Supplier<Child> child(Fields in) {
        Supplier<String> ref = in.required("ref", Texts.LABEL);
        var name = in.required("name", Texts.PERSON_NAME);
        Supplier<Optional<LocalDate>> dateOfBirth = in.optional("dateOfBirth", Values.DATE);
        Supplier<Optional<NominalId>> nominalId = in.optional("nominalId", Texts.NOMINAL_ID);
        Supplier<Boolean> suspect = in.required("suspect", BOOL);
        Supplier<Boolean> present = in.required("present", BOOL);
        Supplier<Boolean> seen = in.required("seen", BOOL);
        Supplier<Boolean> spokenTo = in.required("spokenTo", BOOL);
        Supplier<Boolean> welfareCheck = in.required("welfareCheck", BOOL);
        Supplier<Optional<String>> voice = in.optional("voice", Texts.free(VOICE));
        Supplier<List<NamedSchool>> schools = in.required("schools", SCHOOLS);
        Supplier<Optional<HomeEducation>> homeEducation = in.optional("homeEducation", HOME_EDUCATION);
        Supplier<Residence> residence = in.required("residence", RESIDENCE);
        Supplier<Optional<Missing>> missing = in.optional("missing", MISSING);
        return () -> new Child(
                ref.get(),
                name.get(),
                dateOfBirth.get(),
                nominalId.get(),
                suspect.get(),
                present.get(),
                seen.get(),
                spokenTo.get(),
                welfareCheck.get(),
                voice.get().filter(text -> !text.isBlank()),
                schools.get(),
                homeEducation.get(),
                residence.get(),
                missing.get());
    }

    private static Supplier<NamedSchool> school(Fields in) {
        Supplier<Optional<String>> urn = in.optional("urn", Texts.URN);
        Supplier<Optional<String>> text = in.optional("text", Texts.line(LINE));
        Supplier<Boolean> onRoll = in.required("onRoll", BOOL);
        if (!in.hasAny("urn", "text")) {
            in.refuse("anyOf", "must have a urn, a text, or both");
        }
        return () -> new NamedSchool(urn.get(), text.get(), onRoll.get());
    }

    private static Supplier<Missing> missing(Fields in) {
        Supplier<Instant> reportedAt = in.required("reportedAt", Values.INSTANT);
        Supplier<Optional<Instant>> foundAt = in.optional("foundAt", Values.INSTANT);
        in.later(
                "foundAt",
                BeyondSchema.FOUND_AFTER_REPORTED,
                () -> foundAt.get().stream().noneMatch(found -> found.isBefore(reportedAt.get())));
        return () -> new Missing(reportedAt.get(), foundAt.get());
    }

    public static Json write(Ppn ppn) {
        return Json.object()
                .with("ppnId", ppn.id().value())
                .with("version", ppn.version())
                .with("formVersion", ppn.formVersion())
                .with("occurrenceNumber", ppn.occurrence().value())
                .with("force", ppn.force())
                .with("incidentType", Kebab.of(ppn.incidentType()))
                .with("circumstance", ppn.circumstance())
                .with("incidentAt", ppn.incidentAt())
                .withText("place", ppn.place())
                .with("officer", ppn.officer())
                .with("submittedAt", ppn.submittedAt())
                .with("domesticAbuse", ppn.domesticAbuse())
                .with("childrenTicked", ppn.childrenTicked())
                .withText("numberToCall", ppn.numberToCall())
                .with("grade", Kebab.of(ppn.grade()))
                .with("gradeRationale", ppn.gradeRationale())
                .withText("regradeReason", ppn.regradeReason())
                .with("sensitive", ppn.sensitive())
                .with("persons", Json.list(ppn.persons(), PpnForm::write))
                .with("children", Json.list(ppn.children(), PpnForm::write))
                .withDate("unbornExpected", ppn.unbornExpected())
                .build();
    }

    private static Json write(Person person) {
        return Json.object()
                .with("ref", person.ref())
                .with("role", Kebab.of(person.role()))
                .with("name", person.name().given())
                .withDate("dateOfBirth", person.dateOfBirth())
                .withText("nominalId", person.nominalId().map(NominalId::value))
                .withText("address", person.address())
                .withText("email", person.email())
                .withText("phone", person.phone())
                .with(
                        "relationships",
                        Json.list(
                                person.relationships(),
                                each -> Json.object()
                                        .with("child", each.childRef())
                                        .with("is", each.is())
                                        .build()))
                .build();
    }

    private static Json write(Child child) {
        return Json.object()
                .with("ref", child.ref())
                .with("name", child.name().given())
                .withDate("dateOfBirth", child.dateOfBirth())
                .withText("nominalId", child.nominalId().map(NominalId::value))
                .with("suspect", child.suspect())
                .with("present", child.present())
                .with("seen", child.seen())
                .with("spokenTo", child.spokenTo())
                .with("welfareCheck", child.welfareCheck())
                .withText("voice", child.voice())
                .with(
                        "schools",
                        Json.list(
                                child.schools(),
                                each -> Json.object()
                                        .withText("urn", each.urn())
                                        .withText("text", each.text())
                                        .with("onRoll", each.onRoll())
                                        .build()))
                .with(
                        "homeEducation",
                        child.homeEducation(),
                        each -> Json.object()
                                .with("localAuthority", each.localAuthority())
                                .build())
                .with("residence", Kebab.of(child.residence()))
                .with(
                        "missing",
                        child.missing(),
                        each -> Json.object()
                                .with("reportedAt", each.reportedAt())
                                .withInstant("foundAt", each.foundAt())
                                .build())
                .build();
    }
}
