package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.domain.disclosure.Applicant;
import daybreak.domain.disclosure.GivenContact;
import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.domain.disclosure.Party;
import daybreak.domain.disclosure.Route;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.message.BriefRequested;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicantTold;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import daybreak.domain.message.CaseStep.ApplicationRefused;
import daybreak.domain.message.CaseStep.ApplicationTriaged;
import daybreak.domain.message.CaseStep.ApplicationWithdrawn;
import daybreak.domain.message.CaseStep.CaseAllocated;
import daybreak.domain.message.CaseStep.CaseClosed;
import daybreak.domain.message.CaseStep.CaseExtended;
import daybreak.domain.message.CaseStep.CaseReopened;
import daybreak.domain.message.CaseStep.ChecksCompleted;
import daybreak.domain.message.CaseStep.DecisionSecondRead;
import daybreak.domain.message.CaseStep.DisclosureDecided;
import daybreak.domain.message.CaseStep.DisclosureDecided.Limb;
import daybreak.domain.message.CaseStep.DisclosureDecided.NoDisclosureReason;
import daybreak.domain.message.CaseStep.DisclosureMade;
import daybreak.domain.message.CaseStep.DocumentPrepared;
import daybreak.domain.message.CaseStep.Head;
import daybreak.domain.message.CaseStep.IdentityVerified;
import daybreak.domain.message.CaseStep.InterviewHeld;
import daybreak.domain.message.CaseStep.ResearchAttached;
import daybreak.domain.message.CaseStep.RiskRetriaged;
import daybreak.domain.message.CaseStep.SafetyPlanRecorded;
import daybreak.domain.message.StaffMessage.AbsenceRecorded;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The steps of disclosure cases, and what the unit says of its people, as JSON. */
final class DisclosureForms {
    private static final int LINE = 200;
    private static final int MOST_SYSTEMS = 50;
    private static final int MOST_STEPS = 9999;

    private static final Form<Integer> SEQUENCE = Values.integer(1, MOST_STEPS);
    private static final Form<Boolean> BOOL = Form.bool();
    private static final Form<String> LINE_OF_TEXT = Texts.line(LINE);
    private static final Form<String> WHY = Texts.reason();

    private static final Form<Party> PARTY = Form.object(in -> {
        Supplier<PersonName> name = in.required("name", Texts.PERSON_NAME);
        Supplier<Optional<LocalDate>> dateOfBirth = in.optional("dateOfBirth", Values.DATE);
        Supplier<Optional<NominalId>> nominalId = in.optional("nominalId", Texts.NOMINAL_ID);
        return () -> new Party(name.get(), dateOfBirth.get(), nominalId.get());
    });

    private static final Form<Applicant> APPLICANT = Form.object(in -> {
        Supplier<Party> person = in.required("person", PARTY);
        Supplier<Applicant.Standing> standing = in.required("standing", Form.word(Applicant.Standing.values()));
        return () -> new Applicant(person.get(), standing.get());
    });

    static final Form<SafeContact> SAFE_CONTACT = Form.object(DisclosureForms::safely);

    private static final Form<GivenContact> GIVEN_CONTACT = Form.object(in -> {
        Supplier<Whose> of = in.required("of", Form.word(Whose.values()));
        Supplier<SafeContact> safely = safely(in);
        return () -> new GivenContact(of.get(), safely.get());
    });

    private static final Form<Limb> LIMB = Form.object(in -> {
        Supplier<Boolean> holds = in.required("holds", BOOL);
        Supplier<String> why = in.required("why", WHY);
        return () -> new Limb(holds.get(), why.get());
    });

    static final Form<ApplicationReceived> APPLICATION_RECEIVED = step(in -> {
        Supplier<Scheme> scheme = in.required("scheme", Form.word(Scheme.values()));
        Supplier<Route> route = in.required("route", Form.word(Route.values()));
        Supplier<Optional<Applicant>> applicant = in.optional("applicant", APPLICANT);
        Supplier<Party> subject = in.required("subject", PARTY);
        Supplier<Party> atRisk = in.required("atRisk", PARTY);
        Supplier<GivenContact> safeContact = in.required("safeContact", GIVEN_CONTACT);
        Supplier<Optional<String>> linkedCase = in.optional("linkedCase", Texts.REFERENCE);
        return head -> new ApplicationReceived(
                head,
                scheme.get(),
                route.get(),
                applicant.get(),
                subject.get(),
                atRisk.get(),
                safeContact.get(),
                linkedCase.get());
    });

    static final Form<ApplicationTriaged> APPLICATION_TRIAGED = step(in -> {
        Risk risk = Risk.in(in);
        return head -> new ApplicationTriaged(
                head,
                risk.immediate().get(),
                risk.why().get(),
                risk.protection().get());
    });

    static final Form<RiskRetriaged> RISK_RETRIAGED = step(in -> {
        Risk risk = Risk.in(in);
        return head -> new RiskRetriaged(
                head,
                risk.immediate().get(),
                risk.why().get(),
                risk.protection().get());
    });

    static final Form<ChecksCompleted> CHECKS_COMPLETED = step(in -> {
        Supplier<List<String>> systems = in.required("systems", systems(1));
        Supplier<Boolean> criteriaMet = in.required("criteriaMet", BOOL);
        Supplier<Boolean> knownOffender = in.required("knownOffender", BOOL);
        return head -> new ChecksCompleted(head, systems.get(), criteriaMet.get(), knownOffender.get());
    });

    static final Form<IdentityVerified> IDENTITY_VERIFIED = step("how", LINE_OF_TEXT, IdentityVerified::new);

    static final Form<InterviewHeld> INTERVIEW_HELD = step("faceToFace", BOOL, InterviewHeld::new);

    static final Form<CaseAllocated> CASE_ALLOCATED = step("owner", Texts.REFERENCE, CaseAllocated::new);

    static final Form<ResearchAttached> RESEARCH_ATTACHED = step(in -> {
        Supplier<String> digest = in.required("digest", Texts.SHA_256);
        Supplier<List<String>> systems = in.required("systems", systems(1));
        return head -> new ResearchAttached(head, digest.get(), systems.get());
    });

    static final Form<DisclosureDecided> DISCLOSURE_DECIDED = step(in -> {
        Supplier<Boolean> disclose = in.required("disclose", BOOL);
        Supplier<Limb> necessary = in.required("necessary", LIMB);
        Supplier<Limb> pressingNeed = in.required("pressingNeed", LIMB);
        Supplier<Limb> proportionate = in.required("proportionate", LIMB);
        Supplier<List<String>> systems = in.required("systemsSearched", systems(0));
        Supplier<Optional<NoDisclosureReason>> reason = in.optional("reason", Form.word(NoDisclosureReason.values()));
        return head -> new DisclosureDecided(
                head,
                disclose.get(),
                necessary.get(),
                pressingNeed.get(),
                proportionate.get(),
                systems.get(),
                reason.get());
    });

    static final Form<DecisionSecondRead> DECISION_SECOND_READ = step(in -> {
        Supplier<Boolean> upheld = in.required("upheld", BOOL);
        Supplier<String> why = in.required("why", WHY);
        return head -> new DecisionSecondRead(head, upheld.get(), why.get());
    });

    static final Form<DocumentPrepared> DOCUMENT_PREPARED = step("digest", Texts.SHA_256, DocumentPrepared::new);

    static final Form<DisclosureMade> DISCLOSURE_MADE = step(in -> {
        Supplier<String> recipient = in.required("recipient", LINE_OF_TEXT);
        Supplier<String> place = in.required("place", LINE_OF_TEXT);
        Supplier<String> wordsDigest = in.required("wordsDigest", Texts.SHA_256);
        Supplier<DisclosureMade.Undertaking> undertaking =
                in.required("undertaking", Form.word(DisclosureMade.Undertaking.values()));
        Supplier<Optional<String>> latePlan = in.optional("latePlan", WHY);
        return head -> new DisclosureMade(
                head, recipient.get(), place.get(), wordsDigest.get(), undertaking.get(), latePlan.get());
    });

    static final Form<SafetyPlanRecorded> SAFETY_PLAN_RECORDED = step("digest", Texts.SHA_256, SafetyPlanRecorded::new);

    static final Form<ApplicationRefused> APPLICATION_REFUSED = step(in -> {
        Supplier<ApplicationRefused.Reason> reason =
                in.required("reason", Form.word(ApplicationRefused.Reason.values()));
        Supplier<String> why = in.required("why", WHY);
        return head -> new ApplicationRefused(head, reason.get(), why.get());
    });

    static final Form<ApplicantTold> APPLICANT_TOLD = step(in -> {
        Supplier<ApplicantTold.Answer> answer = in.required("answer", Form.word(ApplicantTold.Answer.values()));
        Supplier<ApplicantTold.Means> means = in.required("means", Form.word(ApplicantTold.Means.values()));
        return head -> new ApplicantTold(head, answer.get(), means.get());
    });

    static final Form<ApplicationWithdrawn> APPLICATION_WITHDRAWN = step("why", WHY, ApplicationWithdrawn::new);

    static final Form<CaseExtended> CASE_EXTENDED = step(in -> {
        Supplier<LocalDate> until = in.required("until", Values.DATE);
        Supplier<String> why = in.required("why", WHY);
        Supplier<String> authoriser = in.required("authoriser", Texts.REFERENCE);
        return head -> new CaseExtended(head, until.get(), why.get(), authoriser.get());
    });

    static final Form<CaseClosed> CASE_CLOSED = step("why", WHY, CaseClosed::new);

    static final Form<CaseReopened> CASE_REOPENED = step("why", WHY, CaseReopened::new);

    static final Form<StaffChanged> STAFF_CHANGED = Form.object(in -> {
        Supplier<String> staffId = in.required("staffId", Texts.REFERENCE);
        Supplier<PersonName> name = in.required("name", Texts.PERSON_NAME);
        Supplier<String> email = in.required("email", Texts.EMAIL);
        Supplier<Set<StaffRole>> roles =
                in.required("roles", Form.set(Form.word(StaffRole.values()), 1, StaffRole.values().length));
        Supplier<Optional<String>> deputy = in.optional("deputy", Texts.REFERENCE);
        Supplier<Optional<String>> reportsTo = in.optional("reportsTo", Texts.REFERENCE);
        Supplier<Boolean> active = in.required("active", BOOL);
        Supplier<Instant> changedAt = in.required("changedAt", Values.INSTANT);
        return () -> new StaffChanged(
                staffId.get(),
                name.get(),
                email.get(),
                roles.get(),
                deputy.get(),
                reportsTo.get(),
                active.get(),
                changedAt.get());
    });

    static final Form<AbsenceRecorded> ABSENCE_RECORDED = Form.object(in -> {
        Supplier<String> staffId = in.required("staffId", Texts.REFERENCE);
        Supplier<LocalDate> first = in.required("first", Values.DATE);
        Supplier<LocalDate> last = in.required("last", Values.DATE);
        Supplier<Instant> recordedAt = in.required("recordedAt", Values.INSTANT);
        in.later("last", BeyondSchema.LAST_AFTER_FIRST, () -> !last.get().isBefore(first.get()));
        return () -> new AbsenceRecorded(staffId.get(), first.get(), last.get(), recordedAt.get());
    });

    static final Form<BriefRequested> BRIEF_REQUESTED = Form.object(in -> {
        Supplier<String> by = in.required("by", Texts.REFERENCE);
        Supplier<LocalDate> from = in.required("from", Values.DATE);
        Supplier<LocalDate> to = in.required("to", Values.DATE);
        in.later("to", BeyondSchema.LAST_AFTER_FIRST, () -> !to.get().isBefore(from.get()));
        return () -> new BriefRequested(by.get(), from.get(), to.get());
    });

    private DisclosureForms() {}

    /** What triage finds. */
    private record Risk(Supplier<Boolean> immediate, Supplier<String> why, Supplier<Optional<String>> protection) {
        static Risk in(Fields fields) {
            return new Risk(
                    fields.required("immediateRisk", BOOL),
                    fields.required("why", WHY),
                    fields.optional("protection", WHY));
        }
    }

    private static Supplier<SafeContact> safely(Fields in) {
        Supplier<String> when = in.required("when", LINE_OF_TEXT);
        Supplier<String> how = in.required("how", LINE_OF_TEXT);
        Supplier<String> howNot = in.required("howNot", LINE_OF_TEXT);
        return () -> new SafeContact(when.get(), how.get(), howNot.get());
    }

    private static Form<List<String>> systems(int fewest) {
        return Form.list(LINE_OF_TEXT, fewest, MOST_SYSTEMS);
    }

    /** A step that says one thing more than every step does. */
    private static <V, T extends CaseStep> Form<T> step(String name, Form<V> form, BiFunction<Head, V, T> make) {
        return step(in -> {
            Supplier<V> value = in.required(name, form);
            return head -> make.apply(head, value.get());
        });
    }

    private static <T extends CaseStep> Form<T> step(Function<Fields, Function<Head, T>> rest) {
        return Form.object(in -> {
            Supplier<String> caseNumber = in.required("caseNumber", Texts.REFERENCE);
            Supplier<Integer> sequence = in.required("sequence", SEQUENCE);
            Supplier<String> by = in.required("by", Texts.REFERENCE);
            Supplier<Instant> at = in.required("at", Values.INSTANT);
            Function<Head, T> make = rest.apply(in);
            return () -> make.apply(new Head(caseNumber.get(), sequence.get(), by.get(), at.get()));
        });
    }
}
