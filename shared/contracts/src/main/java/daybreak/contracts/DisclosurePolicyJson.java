package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.disclosure.Limit;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.Stage;
import daybreak.domain.disclosure.Timer;
import daybreak.domain.policy.DisclosurePolicy;
import daybreak.domain.policy.DisclosurePolicy.Forecasting;
import daybreak.domain.policy.DisclosurePolicy.Limits;
import daybreak.domain.policy.DisclosurePolicy.Rung;
import daybreak.domain.policy.DisclosurePolicy.SchemeLimits;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The part of a policy that is about disclosure casework, as JSON. */
final class DisclosurePolicyJson {
    private static final int MOST_TIME = 1000;
    private static final int MOST_RUNGS = 50;
    private static final int CODE_LENGTH = 30;
    private static final int MOST_DAYS_BEFORE = 100;
    private static final int MOST_DAYS = 365;
    private static final int MOST_CASES = 100_000;
    private static final int MOST_LOAD = 1000;

    private static final Form<Limit> LIMIT = Form.object(in -> {
        Supplier<Limit.Unit> unit = in.required("unit", Form.word(Limit.Unit.values()));
        Supplier<Integer> count = in.required("count", Values.integer(1, MOST_TIME));
        return () -> new Limit(unit.get(), count.get());
    });

    private static final Form<Limits> LIMITS = Form.object(in -> {
        Supplier<Limit> checks = in.required("checks", LIMIT);
        Supplier<Limit> interview = in.required("interview", LIMIT);
        Supplier<Limit> whole = in.required("whole", LIMIT);
        return () -> new Limits(checks.get(), interview.get(), whole.get());
    });

    private static final Form<SchemeLimits> SCHEME = Form.object(in -> {
        Supplier<Limits> ordinary = in.required("ordinary", LIMITS);
        Supplier<Limits> immediate = in.required("immediate", LIMITS);
        return () -> new SchemeLimits(ordinary.get(), immediate.get());
    });

    private static final Form<Rung> RUNG = Form.object(in -> {
        Supplier<String> code = in.required("code", Texts.kebab(CODE_LENGTH));
        Supplier<Timer> timer = in.required("timer", Form.word(Timer.values()));
        Supplier<Rank> to = in.required("to", Form.word(Rank.values()));
        Supplier<Integer> days = in.required("days", Values.integer(-MOST_DAYS_BEFORE, MOST_DAYS));
        return () -> new Rung(code.get(), timer.get(), to.get(), days.get());
    });

    static final Form<DisclosurePolicy> FORM = Form.object(DisclosurePolicyJson::policy);

    private DisclosurePolicyJson() {}

    private static Supplier<DisclosurePolicy> policy(Fields in) {
        Supplier<Map<Scheme, SchemeLimits>> schemes =
                in.required("schemes", Form.object(DisclosurePolicyJson::schemes));
        Supplier<List<Rung>> ladder = in.required("ladder", Form.list(RUNG, 1, MOST_RUNGS));
        Supplier<Integer> secondRead = in.required("secondReadPercent", Values.integer(0, 100));
        Supplier<Duration> gapWait = in.required("gapWait", Values.DURATION);
        Supplier<Period> reviewClosed = in.required("reviewClosed", Values.PERIOD);
        Supplier<DayOfWeek> briefDay = in.required("briefDay", Form.word(DayOfWeek.values()));
        Supplier<Forecasting> forecast = in.required("forecast", Form.object(DisclosurePolicyJson::forecasting));
        in.later("ladder", BeyondSchema.UNIQUE_RUNG, () -> isUnique(ladder.get()));
        in.later("gapWait", BeyondSchema.POSITIVE, () -> gapWait.get().isPositive());
        in.later(
                "reviewClosed", BeyondSchema.POSITIVE, () -> !reviewClosed.get().isZero());
        return () -> new DisclosurePolicy(
                schemes.get(),
                ladder.get(),
                secondRead.get(),
                gapWait.get(),
                reviewClosed.get(),
                briefDay.get(),
                forecast.get());
    }

    private static boolean isUnique(List<Rung> ladder) {
        Set<String> seen = new HashSet<>();
        return ladder.stream().allMatch(rung -> seen.add(rung.timer() + "." + rung.code()));
    }

    private static Supplier<Map<Scheme, SchemeLimits>> schemes(Fields in) {
        Map<Scheme, Supplier<SchemeLimits>> read = new EnumMap<>(Scheme.class);
        for (Scheme scheme : Scheme.values()) {
            read.put(scheme, in.required(Kebab.of(scheme), SCHEME));
        }
        return () -> {
            Map<Scheme, SchemeLimits> limits = new EnumMap<>(Scheme.class);
            read.forEach((scheme, each) -> limits.put(scheme, each.get()));
            return limits;
        };
    }

    private static Supplier<Forecasting> forecasting(Fields in) {
        Supplier<Map<Stage, Integer>> usual = in.required("usualDays", Form.object(DisclosurePolicyJson::usualDays));
        Supplier<Integer> closed = in.required("closedCases", Values.integer(1, MOST_CASES));
        Supplier<Integer> load = in.required("usualLoad", Values.integer(1, MOST_LOAD));
        return () -> new Forecasting(usual.get(), closed.get(), load.get());
    }

    private static Supplier<Map<Stage, Integer>> usualDays(Fields in) {
        Map<Stage, Supplier<Integer>> read = new EnumMap<>(Stage.class);
        open().forEach(stage -> read.put(stage, in.required(Kebab.of(stage), Values.integer(0, MOST_DAYS))));
        return () -> {
            Map<Stage, Integer> days = new EnumMap<>(Stage.class);
            read.forEach((stage, each) -> days.put(stage, each.get()));
            return days;
        };
    }

    private static List<Stage> open() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.CLOSED)
                .toList();
    }

    /** What holds for a force whose policy does not speak of disclosure. */
    static DisclosurePolicy packaged() {
        return DefaultPolicy.load().disclosure();
    }

    static Json tree(DisclosurePolicy policy) {
        Json.Builder schemes = Json.object();
        for (Scheme scheme : Scheme.values()) {
            SchemeLimits limits = policy.limits(scheme);
            schemes.with(
                    Kebab.of(scheme),
                    Json.object()
                            .with("ordinary", tree(limits.ordinary()))
                            .with("immediate", tree(limits.immediate()))
                            .build());
        }
        Json.Builder usual = Json.object();
        open().forEach(stage ->
                usual.with(Kebab.of(stage), policy.forecast().usualDays().getOrDefault(stage, 0)));
        return Json.object()
                .with("schemes", schemes.build())
                .with("ladder", Json.list(policy.ladder(), DisclosurePolicyJson::tree))
                .with("secondReadPercent", policy.secondReadPercent())
                .with("gapWait", policy.gapWait().toString())
                .with("reviewClosed", policy.reviewClosed().toString())
                .with("briefDay", Kebab.of(policy.briefDay()))
                .with(
                        "forecast",
                        Json.object()
                                .with("usualDays", usual.build())
                                .with("closedCases", policy.forecast().closedCases())
                                .with("usualLoad", policy.forecast().usualLoad())
                                .build())
                .build();
    }

    private static Json tree(Rung rung) {
        return Json.object()
                .with("code", rung.code())
                .with("timer", Kebab.of(rung.timer()))
                .with("to", Kebab.of(rung.to()))
                .with("days", rung.days())
                .build();
    }

    private static Json tree(Limits limits) {
        return Json.object()
                .with("checks", tree(limits.checks()))
                .with("interview", tree(limits.interview()))
                .with("whole", tree(limits.whole()))
                .build();
    }

    private static Json tree(Limit limit) {
        return Json.object()
                .with("unit", Kebab.of(limit.unit()))
                .with("count", limit.count())
                .build();
    }
}
