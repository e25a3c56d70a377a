package daybreak.contracts.stored;

import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.disclosure.CaseDeadlines;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.CaseSummary.StageDays;
import daybreak.domain.disclosure.Contacting;
import daybreak.domain.disclosure.Due;
import daybreak.domain.disclosure.Ladder.Pending;
import daybreak.domain.disclosure.Outcome;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.disclosure.ReminderLine;
import daybreak.domain.disclosure.Route;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.StaffMember.Absence;
import daybreak.domain.disclosure.Stage;
import daybreak.domain.disclosure.Timer;
import daybreak.domain.message.CaseStep.DisclosureDecided.NoDisclosureReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The columns of disclosure casework that hold JSON. */
public final class DisclosureColumns {
    private static final Form<String> TEXT = Texts.any();
    private static final Form<List<String>> TEXTS = Form.list(TEXT, 0, Integer.MAX_VALUE);

    private static final Form<Due> DUE = Form.object(in -> {
        Supplier<LocalDate> on = in.required("on", Values.DATE);
        Supplier<Optional<Instant>> at = in.optional("at", Values.INSTANT);
        return () -> new Due(on.get(), at.get());
    });

    private static final Form<CaseDeadlines> DEADLINES_FORM = Form.object(in -> {
        Supplier<Due> checks = in.required("checks", DUE);
        Supplier<Due> interview = in.required("interview", DUE);
        Supplier<Due> whole = in.required("whole", DUE);
        Supplier<String> policy = in.required("policyVersion", TEXT);
        return () -> new CaseDeadlines(checks.get(), interview.get(), whole.get(), policy.get());
    });

    private static final Form<Pending> PENDING_FORM = Form.object(in -> {
        Supplier<String> id = in.required("id", TEXT);
        Supplier<Timer> timer = in.required("timer", Form.word(Timer.values()));
        Supplier<Rank> to = in.required("to", Form.word(Rank.values()));
        Supplier<LocalDate> deadline = in.required("deadline", Values.DATE);
        Supplier<LocalDate> on = in.required("on", Values.DATE);
        return () -> new Pending(id.get(), timer.get(), to.get(), deadline.get(), on.get());
    });

    private static final Form<StageDays> STAGE_DAYS = Form.object(in -> {
        Supplier<Stage> stage = in.required("stage", Form.word(Stage.values()));
        Supplier<Integer> days = in.required("days", Values.integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
        return () -> new StageDays(stage.get(), days.get());
    });

    private static final Form<Absence> ABSENCE = Form.object(in -> {
        Supplier<LocalDate> first = in.required("first", Values.DATE);
        Supplier<LocalDate> last = in.required("last", Values.DATE);
        return () -> new Absence(first.get(), last.get());
    });

    private static final Form<Contacting.Safely> SAFELY = Form.object(in -> {
        Supplier<Contacting.Whom> whom = in.required("whom", Form.word(Contacting.Whom.values()));
        Supplier<String> when = in.required("when", TEXT);
        Supplier<String> how = in.required("how", TEXT);
        Supplier<String> howNot = in.required("howNot", TEXT);
        return () -> new Contacting.Safely(whom.get(), new SafeContact(when.get(), how.get(), howNot.get()));
    });

    public static final JsonColumn<CaseDeadlines> DEADLINES =
            new JsonColumn<>("deadlines", DEADLINES_FORM, DisclosureColumns::write);

    public static final JsonColumn<List<Pending>> PENDING =
            JsonColumn.list("pending rungs", PENDING_FORM, DisclosureColumns::write);

    public static final JsonColumn<CaseSummary> SUMMARY =
            new JsonColumn<>("summary", Form.object(DisclosureColumns::summary), DisclosureColumns::write);

    public static final JsonColumn<List<ReminderLine>> LINES =
            JsonColumn.list("lines", Form.object(DisclosureColumns::line), DisclosureColumns::write);

    public static final JsonColumn<List<Absence>> ABSENCES =
            JsonColumn.list("absences", ABSENCE, DisclosureColumns::write);

    private DisclosureColumns() {}

    private static Json write(Due due) {
        return Json.object().with("on", due.on()).withInstant("at", due.at()).build();
    }

    private static Json write(CaseDeadlines deadlines) {
        return Json.object()
                .with("checks", write(deadlines.checks()))
                .with("interview", write(deadlines.interview()))
                .with("whole", write(deadlines.whole()))
                .with("policyVersion", deadlines.policyVersion())
                .build();
    }

    private static Json write(Pending pending) {
        return Json.object()
                .with("id", pending.id())
                .with("timer", Kebab.of(pending.timer()))
                .with("to", Kebab.of(pending.to()))
                .with("deadline", pending.deadline())
                .with("on", pending.on())
                .build();
    }

    private static Json write(Absence absence) {
        return Json.object()
                .with("first", absence.first())
                .with("last", absence.last())
                .build();
    }

    private static Supplier<CaseSummary> summary(Fields in) {
        Supplier<String> number = in.required("number", TEXT);
        Supplier<Scheme> scheme = in.required("scheme", Form.word(Scheme.values()));
        Supplier<Route> route = in.required("route", Form.word(Route.values()));
        Supplier<Optional<String>> linkedCase = in.optional("linkedCase", TEXT);
        Supplier<Stage> stage = in.required("stage", Form.word(Stage.values()));
        Supplier<LocalDate> stageSince = in.required("stageSince", Values.DATE);
        Supplier<LocalDate> startedOn = in.required("startedOn", Values.DATE);
        Supplier<LocalDate> dueOn = in.required("dueOn", Values.DATE);
        Supplier<LocalDate> keepBy = in.required("keepBy", Values.DATE);
        Supplier<Optional<LocalDate>> extendedTo = in.optional("extendedTo", Values.DATE);
        Supplier<Optional<String>> whyExtended = in.optional("whyExtended", TEXT);
        Supplier<Boolean> immediateRisk = in.required("immediateRisk", Form.bool());
        Supplier<Optional<String>> owner = in.optional("owner", TEXT);
        Supplier<List<String>> researchers = in.required("researchers", TEXTS);
        Supplier<Optional<String>> decider = in.optional("decider", TEXT);
        Supplier<Optional<Outcome>> outcome = in.optional("outcome", Form.word(Outcome.values()));
        Supplier<Optional<NoDisclosureReason>> reason = in.optional("reason", Form.word(NoDisclosureReason.values()));
        Supplier<Optional<LocalDate>> completedOn = in.optional("completedOn", Values.DATE);
        Supplier<Optional<LocalDate>> closedOn = in.optional("closedOn", Values.DATE);
        Supplier<List<StageDays>> visits = in.required("visits", Form.list(STAGE_DAYS, 0, Integer.MAX_VALUE));
        return () -> new CaseSummary(
                number.get(),
                scheme.get(),
                route.get(),
                linkedCase.get(),
                stage.get(),
                stageSince.get(),
                startedOn.get(),
                dueOn.get(),
                keepBy.get(),
                extendedTo.get(),
                whyExtended.get(),
                immediateRisk.get(),
                owner.get(),
                new LinkedHashSet<>(researchers.get()),
                decider.get(),
                outcome.get(),
                reason.get(),
                completedOn.get(),
                closedOn.get(),
                visits.get());
    }

    private static Json write(CaseSummary summary) {
        return Json.object()
                .with("number", summary.number())
                .with("scheme", Kebab.of(summary.scheme()))
                .with("route", Kebab.of(summary.route()))
                .withText("linkedCase", summary.linkedCase())
                .with("stage", Kebab.of(summary.stage()))
                .with("stageSince", summary.stageSince())
                .with("startedOn", summary.startedOn())
                .with("dueOn", summary.dueOn())
                .with("keepBy", summary.keepBy())
                .withDate("extendedTo", summary.extendedTo())
                .withText("whyExtended", summary.whyExtended())
                .with("immediateRisk", summary.immediateRisk())
                .withText("owner", summary.owner())
                .with(
                        "researchers",
                        Json.texts(summary.researchers().stream().sorted().toList()))
                .withText("decider", summary.decider())
                .withText("outcome", summary.outcome().map(Kebab::of))
                .withText("reason", summary.reason().map(Kebab::of))
                .withDate("completedOn", summary.completedOn())
                .withDate("closedOn", summary.closedOn())
                .with(
                        "visits",
                        Json.list(
                                summary.visits(),
                                visit -> Json.object()
                                        .with("stage", Kebab.of(visit.stage()))
                                        .with("days", visit.days())
                                        .build()))
                .build();
    }

    private static Supplier<ReminderLine> line(Fields in) {
        Supplier<String> caseRef = in.required("caseRef", TEXT);
        Supplier<String> caseNumber = in.required("caseNumber", TEXT);
        Supplier<Scheme> scheme = in.required("scheme", Form.word(Scheme.values()));
        Supplier<Stage> stage = in.required("stage", Form.word(Stage.values()));
        Supplier<Optional<String>> linkedCase = in.optional("linkedCase", TEXT);
        Supplier<Boolean> immediateRisk = in.required("immediateRisk", Form.bool());
        Supplier<Optional<Timer>> timer = in.optional("timer", Form.word(Timer.values()));
        Supplier<LocalDate> deadline = in.required("deadline", Values.DATE);
        Supplier<Optional<String>> owner = in.optional("owner", TEXT);
        Supplier<Optional<Contacting.Safely>> contacting = in.optional("contacting", SAFELY);
        Supplier<Boolean> contactUnknown = in.required("contactUnknown", Form.bool());
        return () -> new ReminderLine(
                caseRef.get(),
                caseNumber.get(),
                scheme.get(),
                linkedCase.get(),
                stage.get(),
                immediateRisk.get(),
                timer.get(),
                deadline.get(),
                owner.get(),
                contacting(contacting.get(), contactUnknown.get()));
    }

    private static Contacting contacting(Optional<Contacting.Safely> safely, boolean unknown) {
        if (safely.isPresent()) {
            return safely.get();
        }
        return unknown ? new Contacting.Unknown() : new Contacting.NotNeeded();
    }

    private static Json write(ReminderLine line) {
        return Json.object()
                .with("caseRef", line.caseRef())
                .with("caseNumber", line.caseNumber())
                .with("scheme", Kebab.of(line.scheme()))
                .withText("linkedCase", line.linkedCase())
                .with("stage", Kebab.of(line.stage()))
                .with("immediateRisk", line.immediateRisk())
                .withText("timer", line.timer().map(Kebab::of))
                .with("deadline", line.deadline())
                .withText("owner", line.owner())
                .with(
                        "contacting",
                        line.contacting() instanceof Contacting.Safely safely ? Optional.of(safely) : Optional.empty(),
                        safely -> Json.object()
                                .with("whom", Kebab.of(safely.whom()))
                                .with("when", safely.how().when())
                                .with("how", safely.how().how())
                                .with("howNot", safely.how().howNot())
                                .build())
                .with("contactUnknown", line.contacting() instanceof Contacting.Unknown)
                .build();
    }
}
