package daybreak.contracts;

import daybreak.contracts.InternalForms.Undated;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.message.BriefDue;
import daybreak.domain.message.CaseProgressed;
import daybreak.domain.message.DisclosureDayRan;
import daybreak.domain.message.Outbound.TaskDue.Subject;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.message.ReminderDue.CaseRungs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the functions of disclosure casework ask of one another, and what they answer, as JSON. */
final class DisclosureInternalForms {
    private static final int MOST_CASES = 500;
    private static final int MOST_RUNGS = 50;
    private static final int MOST_STEPS = 9999;
    private static final int RUNG_LENGTH = 100;

    private static final int MOST_PARTS = 999;

    private static final Form<CaseRungs> CASE_RUNGS = Form.object(in -> {
        Supplier<String> caseRef = in.required("caseRef", Texts.OPAQUE);
        Supplier<List<String>> rungs = in.required("rungs", Form.list(Texts.code(RUNG_LENGTH), 1, MOST_RUNGS));
        return () -> new CaseRungs(caseRef.get(), rungs.get());
    });

    private static final Form<About> ABOUT = Form.oneOf(Map.of(
            "digest", DisclosureInternalForms::digest,
            "alert", DisclosureInternalForms::alert,
            "climb", DisclosureInternalForms::climb,
            "again", DisclosureInternalForms::again));

    static final Form<Undated<ReminderDue>> REMINDER_DUE = Form.object(in -> {
        Supplier<About> about = in.required("about", ABOUT);
        return () -> (id, at) -> new ReminderDue(id, about.get(), at);
    });

    private static final Form<BriefDue.About> BRIEF =
            Form.oneOf(Map.of("weekly", DisclosureInternalForms::weekly, "again", DisclosureInternalForms::briefAgain));

    static final Form<Undated<BriefDue>> BRIEF_DUE = Form.object(in -> {
        Supplier<BriefDue.About> about = in.required("about", BRIEF);
        return () -> (id, at) -> new BriefDue(id, about.get(), at);
    });

    private DisclosureInternalForms() {}

    private static Supplier<About> digest(Fields in) {
        Supplier<String> staffRef = in.required("staffRef", Texts.OPAQUE);
        Supplier<LocalDate> day = in.required("day", Values.DATE);
        Supplier<Integer> part = in.required("part", Values.integer(1, MOST_PARTS));
        Supplier<List<CaseRungs>> cases = in.required("cases", Form.list(CASE_RUNGS, 1, MOST_CASES));
        return () -> new About.Digest(staffRef.get(), day.get(), part.get(), cases.get());
    }

    private static Supplier<About> alert(Fields in) {
        Supplier<String> caseRef = in.required("caseRef", Texts.OPAQUE);
        Supplier<Integer> sequence = in.required("sequence", Values.integer(1, MOST_STEPS));
        Supplier<Rank> to = in.required("to", Form.word(Rank.values()));
        return () -> new About.Alert(caseRef.get(), sequence.get(), to.get());
    }

    private static Supplier<About> climb(Fields in) {
        Supplier<String> reminder = in.required("reminderId", Texts.OPAQUE);
        return () -> new About.Climb(reminder.get());
    }

    private static Supplier<About> again(Fields in) {
        Supplier<String> reminder = in.required("reminderId", Texts.OPAQUE);
        return () -> new About.Again(reminder.get());
    }

    private static Supplier<BriefDue.About> weekly(Fields in) {
        Supplier<String> staffRef = in.required("staffRef", Texts.OPAQUE);
        Supplier<LocalDate> day = in.required("day", Values.DATE);
        Supplier<LocalDate> from = in.required("from", Values.DATE);
        Supplier<LocalDate> to = in.required("to", Values.DATE);
        return () -> new BriefDue.About.Weekly(staffRef.get(), day.get(), from.get(), to.get());
    }

    private static Supplier<BriefDue.About> briefAgain(Fields in) {
        Supplier<String> reminder = in.required("reminderId", Texts.OPAQUE);
        return () -> new BriefDue.About.Again(reminder.get());
    }

    static Supplier<Subject> missingStep(Fields in) {
        Supplier<String> caseRef = in.required("caseRef", Texts.OPAQUE);
        Supplier<String> caseNumber = in.required("caseNumber", Texts.REFERENCE);
        Supplier<Integer> expected = in.required("expected", Values.integer(1, MOST_STEPS));
        return () -> new Subject.MissingStep(caseRef.get(), caseNumber.get(), expected.get());
    }

    static Supplier<Subject> unheardCase(Fields in) {
        Supplier<String> caseRef = in.required("caseRef", Texts.OPAQUE);
        Supplier<String> caseNumber = in.required("caseNumber", Texts.REFERENCE);
        Supplier<String> rung = in.required("rung", Texts.code(RUNG_LENGTH));
        return () -> new Subject.UnheardCase(caseRef.get(), caseNumber.get(), rung.get());
    }

    static Supplier<Subject> caseReview(Fields in) {
        Supplier<String> caseRef = in.required("caseRef", Texts.OPAQUE);
        Supplier<String> caseNumber = in.required("caseNumber", Texts.REFERENCE);
        Supplier<LocalDate> on = in.required("on", Values.DATE);
        return () -> new Subject.CaseReview(caseRef.get(), caseNumber.get(), on.get());
    }

    static Json write(Subject.CaseReview review) {
        return Json.object()
                .with("kind", "case-review")
                .with("caseRef", review.caseRef())
                .with("caseNumber", review.caseNumber())
                .with("on", review.on())
                .build();
    }

    static Json write(Subject.MissingStep missing) {
        return Json.object()
                .with("kind", "missing-step")
                .with("caseRef", missing.caseRef())
                .with("caseNumber", missing.caseNumber())
                .with("expected", missing.expected())
                .build();
    }

    static Json write(Subject.UnheardCase unheard) {
        return Json.object()
                .with("kind", "unheard-case")
                .with("caseRef", unheard.caseRef())
                .with("caseNumber", unheard.caseNumber())
                .with("rung", unheard.rung())
                .build();
    }

    static Json.Builder data(ReminderDue due) {
        return Json.object().with("about", about(due.about()));
    }

    private static Json about(About about) {
        return switch (about) {
            case About.Digest(String staffRef, LocalDate day, int part, List<CaseRungs> cases) ->
                Json.object()
                        .with("kind", "digest")
                        .with("staffRef", staffRef)
                        .with("day", day)
                        .with("part", part)
                        .with(
                                "cases",
                                Json.list(
                                        cases,
                                        each -> Json.object()
                                                .with("caseRef", each.caseRef())
                                                .with("rungs", Json.texts(each.rungs()))
                                                .build()))
                        .build();
            case About.Alert(String caseRef, int sequence, Rank to) ->
                Json.object()
                        .with("kind", "alert")
                        .with("caseRef", caseRef)
                        .with("sequence", sequence)
                        .with("to", Kebab.of(to))
                        .build();
            case About.Climb(String reminder) -> aboutReminder("climb", reminder);
            case About.Again(String reminder) -> aboutReminder("again", reminder);
        };
    }

    private static Json aboutReminder(String kind, String reminder) {
        return Json.object().with("kind", kind).with("reminderId", reminder).build();
    }

    /** The opaque id of what a reminder is about. */
    static String subject(ReminderDue due) {
        return switch (due.about()) {
            case About.Digest digest -> digest.staffRef();
            case About.Alert alert -> alert.caseRef();
            case About.Climb(String reminder) -> reminder;
            case About.Again(String reminder) -> reminder;
        };
    }

    static Json.Builder data(BriefDue due) {
        return Json.object()
                .with(
                        "about",
                        switch (due.about()) {
                            case BriefDue.About.Weekly(String staffRef, LocalDate day, LocalDate from, LocalDate to) ->
                                Json.object()
                                        .with("kind", "weekly")
                                        .with("staffRef", staffRef)
                                        .with("day", day)
                                        .with("from", from)
                                        .with("to", to)
                                        .build();
                            case BriefDue.About.Again(String reminder) -> aboutReminder("again", reminder);
                        });
    }

    /** The opaque id of what a brief is about. */
    static String subject(BriefDue due) {
        return switch (due.about()) {
            case BriefDue.About.Weekly weekly -> weekly.staffRef();
            case BriefDue.About.Again(String reminder) -> reminder;
        };
    }

    static Json.Builder data(CaseProgressed progressed) {
        return Json.object()
                .with("caseRef", progressed.caseRef())
                .with("caseNumber", progressed.caseNumber())
                .with("sequence", progressed.sequence())
                .with("stage", Kebab.of(progressed.stage()))
                .with("dueOn", progressed.dueOn())
                .withText("outcome", progressed.outcome().map(Kebab::of))
                .with("policyVersion", progressed.policyVersion());
    }

    static Json.Builder data(DisclosureDayRan ran) {
        return Json.object()
                .with("day", ran.day())
                .with("cases", ran.cases())
                .with("reminders", ran.reminders())
                .with("sent", ran.sent())
                .with("failed", ran.failed());
    }
}
