package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.message.Inbound.CalendarScope;
import daybreak.domain.message.Inbound.ForceContactChanged;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.message.Inbound.PolicyChanged;
import daybreak.domain.message.Inbound.SchoolCalendarChanged;
import daybreak.domain.message.Inbound.SchoolContactChanged;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What changes the directory and the policy, as JSON. */
public final class DirectoryForms {
    private static final int MOST_CLOSURES = 100;

    /** A name, an email address and perhaps a telephone number. */
    public static final Form<Lead> CONTACT = Form.object(in -> {
        Supplier<PersonName> name = in.required("name", Texts.PERSON_NAME);
        Supplier<String> email = in.required("email", Texts.EMAIL);
        Supplier<Optional<String>> phone = in.optional("phone", Texts.PHONE);
        return () -> new Lead(name.get(), email.get(), phone.get());
    });

    private static final Form<Closure> CLOSURE = Form.object(in -> {
        Supplier<LocalDate> first = in.required("first", Values.DATE);
        Supplier<LocalDate> last = in.required("last", Values.DATE);
        in.later("last", BeyondSchema.LAST_AFTER_FIRST, () -> !last.get().isBefore(first.get()));
        return () -> new Closure(first.get(), last.get());
    });

    /** Periods without school. */
    public static final Form<List<Closure>> CLOSURES = Form.list(CLOSURE, 0, MOST_CLOSURES);

    private static final Form<ForceContactRole> ROLE = Form.oneOf(Map.of(
            "local-authority-officer",
            DirectoryForms::officer,
            "hub-mailbox",
            _ -> () -> new ForceContactRole.HubMailbox()));

    private static final Form<CalendarScope> SCOPE =
            Form.oneOf(Map.of("school", DirectoryForms::oneSchool, "local-authority", DirectoryForms::localAuthority));

    static final Form<SchoolContactChanged> SCHOOL_CONTACT_CHANGED = Form.object(in -> {
        Supplier<String> urn = in.required("urn", Texts.URN);
        Supplier<Optional<Lead>> lead = in.optional("lead", CONTACT);
        Supplier<Optional<Lead>> deputy = in.optional("deputy", CONTACT);
        Supplier<Instant> changedAt = in.required("changedAt", Values.INSTANT);
        return () -> new SchoolContactChanged(urn.get(), lead.get(), deputy.get(), changedAt.get());
    });

    static final Form<ForceContactChanged> FORCE_CONTACT_CHANGED = Form.object(in -> {
        Supplier<ForceContactRole> role = in.required("role", ROLE);
        Supplier<Lead> contact = in.required("contact", CONTACT);
        Supplier<Instant> changedAt = in.required("changedAt", Values.INSTANT);
        return () -> new ForceContactChanged(role.get(), contact.get(), changedAt.get());
    });

    static final Form<SchoolCalendarChanged> SCHOOL_CALENDAR_CHANGED = Form.object(in -> {
        Supplier<CalendarScope> scope = in.required("scope", SCOPE);
        Supplier<List<Closure>> closures = in.required("closures", CLOSURES);
        Supplier<Instant> changedAt = in.required("changedAt", Values.INSTANT);
        return () -> new SchoolCalendarChanged(scope.get(), closures.get(), changedAt.get());
    });

    static final Form<PolicyChanged> POLICY_CHANGED = Form.object(in -> {
        Supplier<Policy> policy = in.required("policy", PolicyJson.FORM);
        Supplier<String> by = in.required("by", AnswerForms.BY);
        Supplier<String> why = in.required("why", Texts.reason());
        Supplier<Instant> changedAt = in.required("changedAt", Values.INSTANT);
        return () -> new PolicyChanged(policy.get(), by.get(), why.get(), changedAt.get());
    });

    private DirectoryForms() {}

    private static Supplier<ForceContactRole> officer(Fields in) {
        Supplier<String> localAuthority = in.required("localAuthority", Texts.LOCAL_AUTHORITY);
        return () -> new ForceContactRole.LocalAuthorityOfficer(localAuthority.get());
    }

    private static Supplier<CalendarScope> oneSchool(Fields in) {
        Supplier<String> urn = in.required("urn", Texts.URN);
        return () -> new CalendarScope.OneSchool(urn.get());
    }

    private static Supplier<CalendarScope> localAuthority(Fields in) {
        Supplier<String> code = in.required("localAuthority", Texts.LOCAL_AUTHORITY);
        return () -> new CalendarScope.LocalAuthority(code.get());
    }

    public static Json write(Lead contact) {
        return Json.object()
                .with("name", contact.name().given())
                .with("email", contact.email())
                .withText("phone", contact.phone())
                .build();
    }

    public static Json write(Closure closure) {
        return Json.object()
                .with("first", closure.first())
                .with("last", closure.last())
                .build();
    }
}
