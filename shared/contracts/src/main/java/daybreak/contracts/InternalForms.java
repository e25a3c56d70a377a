package daybreak.contracts;

import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.HubEmailDue.About;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.Outbound.TaskDue.Subject;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.NoticeKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What Daybreak's functions ask of one another, as JSON. */
public final class InternalForms {
    private static final int MOST_MISSING = 10_000;

    /** Data that becomes a message once the envelope's id and time are known. */
    @FunctionalInterface
    interface Undated<T> {
        T with(String eventId, Instant at);
    }

    /** Where a notice is to go. */
    public static final Form<Destination> DESTINATION = Form.oneOf(Map.of(
            "school", InternalForms::school,
            "home-education-officer", InternalForms::officer,
            "unknown", InternalForms::unknown));

    private static final Form<Subject> SUBJECT = Form.oneOf(Map.of(
            "unconfirmed-notice", InternalForms::unconfirmedNotice,
            "running-clock", InternalForms::runningClock,
            "late-report", InternalForms::lateReport,
            "unbalanced-ledger", InternalForms::unbalancedLedger,
            "missing-step", DisclosureInternalForms::missingStep,
            "unheard-case", DisclosureInternalForms::unheardCase,
            "case-review", DisclosureInternalForms::caseReview));

    private static final Form<About> ABOUT =
            Form.oneOf(Map.of("task", InternalForms::oneTask, "ledger", InternalForms::oneLedger));

    static final Form<Undated<NoticeDue>> NOTICE_DUE = Form.object(in -> {
        Supplier<NoticeKey> notice = in.required("notice", Texts.NOTICE_KEY);
        Supplier<Destination> destination = in.required("destination", DESTINATION);
        Supplier<Optional<Instant>> notBefore = in.optional("notBefore", Values.INSTANT);
        return () -> (id, at) -> new NoticeDue(id, notice.get(), destination.get(), notBefore.get(), at);
    });

    static final Form<Undated<TaskDue>> TASK_DUE = Form.object(in -> {
        Supplier<Subject> about = in.required("about", SUBJECT);
        return () -> (id, at) -> new TaskDue(id, about.get(), at);
    });

    static final Form<Undated<HubEmailDue>> HUB_EMAIL_DUE = Form.object(in -> {
        Supplier<About> about = in.required("about", ABOUT);
        return () -> (id, at) -> new HubEmailDue(id, about.get(), at);
    });

    private InternalForms() {}

    private static Supplier<Destination> school(Fields in) {
        Supplier<String> urn = in.required("urn", Texts.URN);
        Supplier<Optional<String>> text = in.optional("text", Texts.free());
        return () -> new Destination.School(urn.get(), text.get());
    }

    private static Supplier<Destination> officer(Fields in) {
        Supplier<String> localAuthority = in.required("localAuthority", Texts.LOCAL_AUTHORITY);
        return () -> new Destination.HomeEducationOfficer(localAuthority.get());
    }

    private static Supplier<Destination> unknown(Fields in) {
        Supplier<String> named = in.required("named", Texts.free());
        return () -> new Destination.Unknown(named.get());
    }

    private static Supplier<Subject> unconfirmedNotice(Fields in) {
        Supplier<NoticeKey> notice = in.required("notice", Texts.NOTICE_KEY);
        Supplier<LocalDate> ledgerDay = in.required("ledgerDay", Values.DATE);
        return () -> new Subject.UnconfirmedNotice(notice.get(), ledgerDay.get());
    }

    private static Supplier<Subject> runningClock(Fields in) {
        Supplier<String> occurrenceRef = in.required("occurrenceRef", Texts.OPAQUE);
        Supplier<String> ppnRef = in.required("ppnRef", Texts.OPAQUE);
        return () -> new Subject.RunningClock(occurrenceRef.get(), ppnRef.get());
    }

    private static Supplier<Subject> lateReport(Fields in) {
        Supplier<String> report = in.required("report", Texts.OPAQUE);
        return () -> new Subject.LateReport(report.get());
    }

    private static Supplier<Subject> unbalancedLedger(Fields in) {
        Supplier<LocalDate> ledgerDay = in.required("ledgerDay", Values.DATE);
        Supplier<List<String>> missing = in.required("missing", Form.list(Texts.OPAQUE, 0, MOST_MISSING));
        return () -> new Subject.UnbalancedLedger(ledgerDay.get(), missing.get());
    }

    private static Supplier<About> oneTask(Fields in) {
        Supplier<String> taskId = in.required("taskId", Texts.OPAQUE);
        return () -> new About.OneTask(taskId.get());
    }

    private static Supplier<About> oneLedger(Fields in) {
        Supplier<LocalDate> day = in.required("day", Values.DATE);
        return () -> new About.OneLedger(day.get());
    }

    public static Json write(Destination destination) {
        return switch (destination) {
            case Destination.School(String urn, Optional<String> text) ->
                kind("school").with("urn", urn).withText("text", text).build();
            case Destination.HomeEducationOfficer(String localAuthority) ->
                kind("home-education-officer")
                        .with("localAuthority", localAuthority)
                        .build();
            case Destination.Unknown(String named) ->
                kind("unknown").with("named", named).build();
        };
    }

    static Json write(Subject subject) {
        return switch (subject) {
            case Subject.UnconfirmedNotice(NoticeKey notice, LocalDate ledgerDay) ->
                kind("unconfirmed-notice")
                        .with("notice", notice.text())
                        .with("ledgerDay", ledgerDay)
                        .build();
            case Subject.RunningClock(String occurrenceRef, String ppnRef) ->
                kind("running-clock")
                        .with("occurrenceRef", occurrenceRef)
                        .with("ppnRef", ppnRef)
                        .build();
            case Subject.LateReport(String report) ->
                kind("late-report").with("report", report).build();
            case Subject.UnbalancedLedger(LocalDate ledgerDay, List<String> missing) ->
                kind("unbalanced-ledger")
                        .with("ledgerDay", ledgerDay)
                        .with("missing", Json.texts(missing))
                        .build();
            case Subject.MissingStep missing -> DisclosureInternalForms.write(missing);
            case Subject.UnheardCase unheard -> DisclosureInternalForms.write(unheard);
            case Subject.CaseReview review -> DisclosureInternalForms.write(review);
        };
    }

    static Json write(About about) {
        return switch (about) {
            case About.OneTask(String taskId) ->
                kind("task").with("taskId", taskId).build();
            case About.OneLedger(LocalDate day) ->
                kind("ledger").with("day", day).build();
        };
    }

    private static Json.Builder kind(String kind) {
        return Json.object().with("kind", kind);
    }
}
