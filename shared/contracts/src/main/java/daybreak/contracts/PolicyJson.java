package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.DisclosurePolicy;
import daybreak.domain.policy.Policy;
import daybreak.domain.policy.Policy.Call;
import daybreak.domain.policy.Policy.Clocks;
import daybreak.domain.policy.Policy.Content;
import daybreak.domain.policy.Policy.Escalation;
import daybreak.domain.policy.Policy.Morning;
import daybreak.domain.policy.Policy.Profile;
import daybreak.domain.policy.Policy.Retention;
import daybreak.domain.policy.Policy.Span;
import daybreak.domain.report.ReportPolicy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A policy as JSON: the same in a message, in a table and in the packaged defaults. */
public final class PolicyJson {
    private static final int MOST_FORM_VERSIONS = 50;
    private static final int MOST_CIRCUMSTANCES = 200;
    private static final int MOST_BANK_HOLIDAYS = 100;
    private static final int MOST_GREENS = 100;
    private static final int LINE = 200;

    private static final Form<Boolean> BOOL = Form.bool();
    private static final Form<Profile> PROFILE = Form.word(Profile.values());
    private static final Form<Span> SPAN = Form.object(PolicyJson::span);

    public static final Form<Policy> FORM = Form.object(PolicyJson::policy);

    private PolicyJson() {}

    private static Supplier<Policy> policy(Fields in) {
        Supplier<String> version = in.required("version", Texts.REFERENCE);
        Supplier<Instant> effectiveFrom = in.required("effectiveFrom", Values.INSTANT);
        Supplier<Set<String>> formVersions =
                in.required("formVersions", Form.set(Texts.REFERENCE, 1, MOST_FORM_VERSIONS));
        Supplier<Map<String, String>> circumstances =
                in.required("circumstances", Form.map(Texts.CODE_PATTERN, Texts.line(LINE), 1, MOST_CIRCUMSTANCES));
        Supplier<Clocks> clocks = in.required("clocks", Form.object(PolicyJson::clocks));
        Supplier<Escalation> escalation = in.required("escalation", Form.object(PolicyJson::escalation));
        Supplier<Morning> morning = in.required("morning", Form.object(PolicyJson::morning));
        Supplier<Content> content = in.required("content", Form.object(PolicyJson::content));
        Supplier<Retention> retention = in.required("retention", Form.object(PolicyJson::retention));
        Supplier<Optional<DisclosurePolicy>> disclosure = in.optional("disclosure", DisclosurePolicyJson.FORM);
        Supplier<Set<LocalDate>> holidays =
                in.required("extraBankHolidays", Form.set(Values.DATE, 0, MOST_BANK_HOLIDAYS));
        Supplier<Optional<ReportPolicy>> reports = in.optional("reports", ReportPolicyJson.FORM);
        return () -> new Policy(
                version.get(),
                effectiveFrom.get(),
                formVersions.get(),
                circumstances.get(),
                clocks.get(),
                escalation.get(),
                morning.get(),
                content.get(),
                retention.get(),
                disclosure.get().orElseGet(DisclosurePolicyJson::packaged),
                holidays.get(),
                reports.get().orElseGet(ReportPolicyJson::packaged));
    }

    private static Supplier<Clocks> clocks(Fields in) {
        Supplier<Duration> red = positive(in, "red");
        Supplier<Duration> amber = positive(in, "amber");
        Supplier<Duration> green = positive(in, "green");
        Supplier<Duration> warnBefore = positive(in, "warnBefore");
        Supplier<Map<DayOfWeek, Span>> workingHours =
                in.required("workingHours", Form.object(PolicyJson::workingHours));
        in.later(
                "warnBefore",
                BeyondSchema.WARNS_BEFORE_RED_ENDS,
                () -> warnBefore.get().compareTo(red.get()) < 0);
        return () -> new Clocks(red.get(), amber.get(), green.get(), warnBefore.get(), workingHours.get());
    }

    private static Supplier<Map<DayOfWeek, Span>> workingHours(Fields in) {
        Map<DayOfWeek, Supplier<Optional<Span>>> read = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            read.put(day, in.optional(Kebab.of(day), SPAN));
        }
        if (!in.hasAny(Arrays.stream(DayOfWeek.values()).map(Kebab::of).toArray(String[]::new))) {
            in.refuse("anyOf", "must have at least one day that is worked");
        }
        return () -> {
            Map<DayOfWeek, Span> worked = new EnumMap<>(DayOfWeek.class);
            read.forEach((day, span) -> span.get().ifPresent(hours -> worked.put(day, hours)));
            return worked;
        };
    }

    private static Supplier<Span> span(Fields in) {
        Supplier<LocalTime> from = in.required("from", Values.TIME);
        Supplier<LocalTime> to = in.required("to", Values.TIME);
        in.later("to", BeyondSchema.SPAN_ENDS_AFTER_START, () -> from.get().isBefore(to.get()));
        return () -> new Span(from.get(), to.get());
    }

    private static Supplier<Escalation> escalation(Fields in) {
        Supplier<Integer> greens = in.required("greens", Values.integer(1, MOST_GREENS));
        Supplier<Period> within = in.required("within", Values.PERIOD);
        in.later("within", BeyondSchema.POSITIVE, () -> !within.get().isZero());
        return () -> new Escalation(greens.get(), within.get());
    }

    private static Supplier<Morning> morning(Fields in) {
        Supplier<LocalTime> cutOff = in.required("cutOff", Values.TIME);
        Supplier<LocalTime> ledgerCutOff = in.required("ledgerCutOff", Values.TIME);
        Supplier<LocalTime> close = in.required("close", Values.TIME);
        Supplier<LocalTime> atOnceUntil = in.required("atOnceUntil", Values.TIME);
        Supplier<Boolean> hold = in.required("holdToSchoolDay", BOOL);
        Supplier<Boolean> repeat = in.required("repeatStillMissing", BOOL);
        Supplier<Span> foundHours = in.required("foundHours", SPAN);
        in.later(
                "ledgerCutOff",
                BeyondSchema.MORNING_IN_ORDER,
                () -> cutOff.get().isBefore(ledgerCutOff.get())
                        && ledgerCutOff.get().isBefore(close.get()));
        in.later(
                "cutOff",
                BeyondSchema.AS_SCHEDULED,
                () -> !cutOff.get().isAfter(MorningTimes.RUN) && close.get().equals(MorningTimes.CLOSE));
        return () -> new Morning(
                cutOff.get(),
                ledgerCutOff.get(),
                close.get(),
                atOnceUntil.get(),
                hold.get(),
                repeat.get(),
                foundHours.get());
    }

    private static Supplier<Content> content(Fields in) {
        Supplier<Profile> profile = in.required("profile", PROFILE);
        Supplier<Boolean> includePlace = in.required("includePlace", BOOL);
        Supplier<Call> call = in.required("call", Form.object(PolicyJson::call));
        Supplier<Boolean> earlyYears = in.required("earlyYearsByEmail", BOOL);
        Supplier<Boolean> taskEmails = in.required("taskEmails", BOOL);
        return () -> new Content(profile.get(), includePlace.get(), call.get(), earlyYears.get(), taskEmails.get());
    }

    private static Supplier<Call> call(Fields in) {
        Supplier<String> name = in.required("name", Texts.line(LINE));
        Supplier<String> number = in.required("number", Texts.PHONE);
        Supplier<Optional<String>> outOfHours = in.optional("outOfHours", Texts.PHONE);
        return () -> new Call(name.get(), number.get(), outOfHours.get());
    }

    private static Supplier<Retention> retention(Fields in) {
        Supplier<Duration> workingCopies = in.required("workingCopies", Values.DURATION);
        in.later(
                "workingCopies",
                BeyondSchema.KEPT_OVER_A_HOLIDAY,
                () -> workingCopies.get().compareTo(Retention.LEAST) >= 0);
        Supplier<Duration> audit = positive(in, "audit");
        return () -> new Retention(workingCopies.get(), audit.get());
    }

    static Supplier<Duration> positive(Fields in, String name) {
        Supplier<Duration> read = in.required(name, Values.DURATION);
        in.later(name, BeyondSchema.POSITIVE, () -> read.get().isPositive());
        return read;
    }

    /** The policy as the data of a message holds it. */
    public static Json tree(Policy policy) {
        Clocks clocks = policy.clocks();
        Json.Builder workingHours = Json.object();
        for (DayOfWeek day : DayOfWeek.values()) {
            workingHours.with(
                    Kebab.of(day), Optional.ofNullable(clocks.workingHours().get(day)), PolicyJson::write);
        }
        Json.Builder circumstances = Json.object();
        for (String code : new TreeSet<>(policy.circumstances().keySet())) {
            circumstances.withText(
                    code, Optional.ofNullable(policy.circumstances().get(code)));
        }
        List<String> holidays = policy.extraBankHolidays().stream()
                .sorted()
                .map(LocalDate::toString)
                .toList();
        return Json.object()
                .with("version", policy.version())
                .with("effectiveFrom", policy.effectiveFrom())
                .with(
                        "formVersions",
                        Json.texts(policy.formVersions().stream().sorted().toList()))
                .with("circumstances", circumstances.build())
                .with(
                        "clocks",
                        Json.object()
                                .with("red", clocks.red().toString())
                                .with("amber", clocks.amber().toString())
                                .with("green", clocks.green().toString())
                                .with("warnBefore", clocks.warnBefore().toString())
                                .with("workingHours", workingHours.build())
                                .build())
                .with(
                        "escalation",
                        Json.object()
                                .with("greens", policy.escalation().greens())
                                .with("within", policy.escalation().within().toString())
                                .build())
                .with("morning", write(policy.morning()))
                .with("content", write(policy.content()))
                .with(
                        "retention",
                        Json.object()
                                .with("workingCopies", inDays(policy.retention().workingCopies()))
                                .with("audit", inDays(policy.retention().audit()))
                                .build())
                .with("disclosure", DisclosurePolicyJson.tree(policy.disclosure()))
                .with("extraBankHolidays", Json.texts(holidays))
                .with("reports", ReportPolicyJson.write(policy.reports()))
                .build();
    }

    private static Json write(Morning morning) {
        return Json.object()
                .with("cutOff", morning.cutOff().toString())
                .with("ledgerCutOff", morning.ledgerCutOff().toString())
                .with("close", morning.close().toString())
                .with("atOnceUntil", morning.atOnceUntil().toString())
                .with("holdToSchoolDay", morning.holdToSchoolDay())
                .with("repeatStillMissing", morning.repeatStillMissing())
                .with("foundHours", write(morning.foundHours()))
                .build();
    }

    private static Json write(Content content) {
        return Json.object()
                .with("profile", Kebab.of(content.profile()))
                .with("includePlace", content.includePlace())
                .with(
                        "call",
                        Json.object()
                                .with("name", content.call().name())
                                .with("number", content.call().number())
                                .withText("outOfHours", content.call().outOfHours())
                                .build())
                .with("earlyYearsByEmail", content.earlyYearsByEmail())
                .with("taskEmails", content.taskEmails())
                .build();
    }

    private static Json write(Span span) {
        return Json.object()
                .with("from", span.from().toString())
                .with("to", span.to().toString())
                .build();
    }

    /** Whole days as days: the JDK would write ninety days as so many hours. */
    static String inDays(Duration duration) {
        return duration.equals(Duration.ofDays(duration.toDays()))
                ? "P" + duration.toDays() + "D"
                : duration.toString();
    }

    public static String write(Policy policy) {
        return Json.write(tree(policy));
    }

    /** @throws daybreak.domain.message.RejectedException if it is no policy */
    public static Policy read(String text) {
        return Contracts.build(FORM, text);
    }
}
