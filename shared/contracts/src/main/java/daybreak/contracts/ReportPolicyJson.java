package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.report.OffenceRole;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.ReportPolicy;
import daybreak.domain.report.ReportPolicy.Category;
import daybreak.domain.report.ReportPolicy.LegalBasis;
import daybreak.domain.report.ReportPolicy.Scope;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the force decided about reports, as JSON: a part of its policy. */
public final class ReportPolicyJson {
    private static final int LINE = 200;
    private static final int DOMAIN = 253;
    private static final int MOST_DOMAINS = 500;
    private static final int MOST_BASES = 50;
    private static final int MOST_CATEGORIES = 50;
    private static final int MOST_CLASSES = 500;

    private static final Form<String> MAIL_DOMAIN =
            Texts.pattern(DOMAIN, "[a-z0-9-]+(\\.[a-z0-9-]+)+", "must be a mail domain in small letters");

    private static final Form<Set<ReportKind>> KINDS =
            Form.set(Form.word(ReportKind.values()), 1, ReportKind.values().length);
    private static final Form<Set<OffenceRole>> ROLES =
            Form.set(Form.word(OffenceRole.values()), 1, OffenceRole.values().length);

    private static final Form<LegalBasis> LEGAL_BASIS = Form.object(in -> {
        Supplier<String> words = in.required("words", Texts.line(LINE));
        Supplier<Set<ReportKind>> kinds = in.required("kinds", KINDS);
        return () -> new LegalBasis(words.get(), kinds.get());
    });

    private static final Form<Category> CATEGORY = Form.object(in -> {
        Supplier<String> words = in.required("words", Texts.line(LINE));
        Supplier<Set<String>> classes = in.required("classes", Form.set(Texts.REFERENCE, 1, MOST_CLASSES));
        Supplier<Optional<Period>> within = in.optional("within", Values.PERIOD);
        Supplier<Set<ReportKind>> kinds = in.required("kinds", KINDS);
        Supplier<Set<OffenceRole>> roles = in.required("roles", ROLES);
        in.later(
                "within",
                BeyondSchema.POSITIVE,
                () -> within.get().filter(Period::isZero).isEmpty());
        return () -> new Category(words.get(), classes.get(), within.get(), kinds.get(), roles.get());
    });

    /** What counts as relevant. */
    public static final Form<Scope> SCOPE = Form.object(in -> {
        Supplier<Map<String, Category>> categories =
                in.required("categories", Form.map(Texts.CODE_PATTERN, CATEGORY, 1, MOST_CATEGORIES));
        Supplier<Period> repeatWithin = in.required("repeatWithin", Values.PERIOD);
        in.later(
                "repeatWithin", BeyondSchema.POSITIVE, () -> !repeatWithin.get().isZero());
        return () -> new Scope(categories.get(), repeatWithin.get());
    });

    static final Form<ReportPolicy> FORM = Form.object(ReportPolicyJson::policy);

    private ReportPolicyJson() {}

    private static Supplier<ReportPolicy> policy(Fields in) {
        Supplier<Set<String>> domains = in.required("recipientDomains", Form.set(MAIL_DOMAIN, 1, MOST_DOMAINS));
        Supplier<Map<String, LegalBasis>> bases =
                in.required("legalBases", Form.map(Texts.CODE_PATTERN, LEGAL_BASIS, 1, MOST_BASES));
        Supplier<Scope> scope = in.required("scope", SCOPE);
        Supplier<Duration> freshFor = PolicyJson.positive(in, "freshFor");
        Supplier<Duration> keepHistory = PolicyJson.positive(in, "keepHistory");
        Supplier<Duration> historyWithin = PolicyJson.positive(in, "historyWithin");
        Supplier<Duration> warnBefore = PolicyJson.positive(in, "warnBefore");
        Supplier<Duration> confirmWithin = PolicyJson.positive(in, "confirmWithin");
        Supplier<Duration> keepSharing = PolicyJson.positive(in, "keepSharing");
        in.later(
                "keepHistory",
                BeyondSchema.KEPT_WHILE_FRESH,
                () -> keepHistory.get().compareTo(freshFor.get()) > 0);
        return () -> new ReportPolicy(
                domains.get(),
                bases.get(),
                scope.get(),
                freshFor.get(),
                keepHistory.get(),
                historyWithin.get(),
                warnBefore.get(),
                confirmWithin.get(),
                keepSharing.get());
    }

    /** What holds for a force whose policy does not speak of reports. */
    static ReportPolicy packaged() {
        return DefaultPolicy.load().reports();
    }

    static Json write(ReportPolicy policy) {
        return Json.object()
                .with(
                        "recipientDomains",
                        Json.texts(policy.recipientDomains().stream().sorted().toList()))
                .with("legalBases", members(policy.legalBases(), ReportPolicyJson::write))
                .with("scope", write(policy.scope()))
                .with("freshFor", PolicyJson.inDays(policy.freshFor()))
                .with("keepHistory", PolicyJson.inDays(policy.keepHistory()))
                .with("historyWithin", PolicyJson.inDays(policy.historyWithin()))
                .with("warnBefore", PolicyJson.inDays(policy.warnBefore()))
                .with("confirmWithin", PolicyJson.inDays(policy.confirmWithin()))
                .with("keepSharing", PolicyJson.inDays(policy.keepSharing()))
                .build();
    }

    private static Json write(LegalBasis basis) {
        return Json.object()
                .with("words", basis.words())
                .with("kinds", words(basis.kinds()))
                .build();
    }

    public static Json write(Scope scope) {
        return Json.object()
                .with("categories", members(scope.categories(), ReportPolicyJson::write))
                .with("repeatWithin", scope.repeatWithin().toString())
                .build();
    }

    private static Json write(Category category) {
        return Json.object()
                .with("words", category.words())
                .with("classes", Json.texts(category.classes().stream().sorted().toList()))
                .withText("within", category.within().map(Period::toString))
                .with("kinds", words(category.kinds()))
                .with("roles", words(category.roles()))
                .build();
    }

    private static Json words(Set<? extends Enum<?>> constants) {
        return Json.texts(constants.stream().map(Kebab::of).sorted().toList());
    }

    private static <T> Json members(Map<String, T> all, Function<T, Json> write) {
        Json.Builder object = Json.object();
        new TreeMap<>(all).forEach((code, each) -> object.with(code, write.apply(each)));
        return object.build();
    }
}
