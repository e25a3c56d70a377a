package daybreak.contracts.stored;

import daybreak.contracts.HistoryForms;
import daybreak.contracts.ReportForms;
import daybreak.contracts.ReportPolicyJson;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.people.NominalId;
import daybreak.domain.report.Approval;
import daybreak.domain.report.DraftBasis;
import daybreak.domain.report.Edition;
import daybreak.domain.report.HistoryAsk;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.LikelySamePerson;
import daybreak.domain.report.ReportPolicy.Scope;
import daybreak.domain.report.ReportRequest;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.ReportState.Approved;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.ReportState.AwaitingHistory;
import daybreak.domain.report.ReportState.InReview;
import daybreak.domain.report.ReportState.Refused;
import daybreak.domain.report.ReportState.Released;
import daybreak.domain.report.ReportState.Sending;
import daybreak.domain.report.Review;
import daybreak.domain.report.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Every column of a report that holds JSON. */
public final class ReportColumns {
    private static final Form<String> TEXT = Texts.any();
    private static final Form<Integer> NUMBER = Values.integer(0, Integer.MAX_VALUE);
    private static final Form<NominalId> NOMINAL = TEXT.to(NominalId::new);
    private static final Form<Arrival> ARRIVAL = Form.word(Arrival.values());

    private static final Form<Approval> APPROVAL_FORM = Form.object(ReportColumns::approval);

    public static final JsonColumn<ReportRequest> REQUEST =
            new JsonColumn<>("report request", ReportForms.REQUEST, ReportForms::write);

    public static final JsonColumn<HistoryPage> PAGE =
            new JsonColumn<>("page of history", HistoryForms.PAGE, HistoryForms::write);

    public static final JsonColumn<List<Review>> REVIEWS =
            JsonColumn.list("reviews", ReportForms.REVIEW, ReportForms::write);

    public static final JsonColumn<List<NominalId>> SUBJECTS =
            JsonColumn.list("subjects", NOMINAL, id -> Json.text(id.value()));

    public static final JsonColumn<Staff> STAFF = new JsonColumn<>("staff", ReportForms.STAFF, ReportForms::write);

    public static final JsonColumn<HistoryAsk> HISTORY =
            new JsonColumn<>("asking for history", Form.object(ReportColumns::ask), ReportColumns::write);

    public static final JsonColumn<Edition> EDITION =
            new JsonColumn<>("edition", Form.object(ReportColumns::edition), ReportColumns::write);

    public static final JsonColumn<List<LikelySamePerson>> LIKELY =
            JsonColumn.list("likely same person", Form.object(ReportColumns::likely), ReportColumns::write);

    public static final JsonColumn<ReportState> STATE = new JsonColumn<>(
            "report state",
            Form.oneOf(Map.of(
                    "awaiting-history", _ -> () -> new AwaitingHistory(),
                    "in-review", ReportColumns::inReview,
                    "approved", ReportColumns::approved,
                    "sending", ReportColumns::sending,
                    "released", ReportColumns::released,
                    "refused", ReportColumns::refused)),
            ReportColumns::write);

    private ReportColumns() {}

    private static Supplier<HistoryAsk> ask(Fields in) {
        Supplier<Integer> number = in.required("number", NUMBER);
        Supplier<Instant> at = in.required("at", Values.INSTANT);
        Supplier<Optional<Integer>> pages = in.optional("pages", NUMBER);
        Supplier<Set<Integer>> received = in.required("received", Form.set(NUMBER, 0, Integer.MAX_VALUE));
        Supplier<Optional<Instant>> oldest = in.optional("oldest", Values.INSTANT);
        return () -> new HistoryAsk(number.get(), at.get(), pages.get(), received.get(), oldest.get());
    }

    private static Json write(HistoryAsk ask) {
        return Json.object()
                .with("number", ask.number())
                .with("at", ask.at())
                .with("pages", ask.pages(), all -> Json.number(all))
                .with("received", Json.list(ask.received().stream().sorted().toList(), each -> Json.number(each)))
                .withInstant("oldest", ask.oldest())
                .build();
    }

    private static Supplier<Edition> edition(Fields in) {
        Supplier<Integer> number = in.required("number", NUMBER);
        Supplier<String> policyVersion = in.required("policyVersion", TEXT);
        Supplier<LocalDate> on = in.required("on", Values.DATE);
        Supplier<String> legalBasis = in.required("legalBasis", TEXT);
        Supplier<Scope> scope = in.required("scope", ReportPolicyJson.SCOPE);
        Supplier<String> digest = in.required("digest", TEXT);
        Supplier<Integer> entries = in.required("entries", NUMBER);
        Supplier<Boolean> reviewed = in.required("reviewed", Form.bool());
        return () -> new Edition(
                number.get(),
                new DraftBasis(policyVersion.get(), on.get(), legalBasis.get(), scope.get()),
                digest.get(),
                entries.get(),
                reviewed.get());
    }

    private static Json write(Edition edition) {
        DraftBasis basis = edition.basis();
        return Json.object()
                .with("number", edition.number())
                .with("policyVersion", basis.policyVersion())
                .with("on", basis.on())
                .with("legalBasis", basis.legalBasis())
                .with("scope", ReportPolicyJson.write(basis.scope()))
                .with("digest", edition.digest())
                .with("entries", edition.entries())
                .with("reviewed", edition.reviewed())
                .build();
    }

    private static Supplier<LikelySamePerson> likely(Fields in) {
        Supplier<NominalId> one = in.required("one", NOMINAL);
        Supplier<NominalId> other = in.required("other", NOMINAL);
        Supplier<List<String>> reasons = in.required("reasons", Form.list(TEXT, 0, Integer.MAX_VALUE));
        return () -> new LikelySamePerson(one.get(), other.get(), reasons.get());
    }

    private static Json write(LikelySamePerson pair) {
        return Json.object()
                .with("one", pair.one().value())
                .with("other", pair.other().value())
                .with("reasons", Json.texts(pair.reasons()))
                .build();
    }

    private static Supplier<Approval> approval(Fields in) {
        Supplier<Staff> by = in.required("by", ReportForms.STAFF);
        Supplier<Integer> edition = in.required("edition", NUMBER);
        Supplier<String> digest = in.required("digest", TEXT);
        Supplier<Instant> at = in.required("at", Values.INSTANT);
        return () -> new Approval(by.get(), edition.get(), digest.get(), at.get());
    }

    private static Json write(Approval approval) {
        return Json.object()
                .with("by", ReportForms.write(approval.by()))
                .with("edition", approval.edition())
                .with("digest", approval.digest())
                .with("at", approval.at())
                .build();
    }

    private static Supplier<ReportState> inReview(Fields in) {
        Supplier<Optional<String>> returned = in.optional("returned", TEXT);
        return () -> new InReview(returned.get());
    }

    private static Supplier<ReportState> approved(Fields in) {
        Supplier<Approval> approval = in.required("approval", APPROVAL_FORM);
        return () -> new Approved(approval.get());
    }

    private static Supplier<ReportState> sending(Fields in) {
        Supplier<Approval> approval = in.required("approval", APPROVAL_FORM);
        Supplier<Instant> at = in.required("at", Values.INSTANT);
        return () -> new Sending(approval.get(), at.get());
    }

    private static Supplier<ReportState> released(Fields in) {
        Supplier<Approval> approval = in.required("approval", APPROVAL_FORM);
        Supplier<Instant> at = in.required("at", Values.INSTANT);
        Supplier<Arrival> arrival = in.required("arrival", ARRIVAL);
        return () -> new Released(approval.get(), at.get(), arrival.get());
    }

    private static Supplier<ReportState> refused(Fields in) {
        Supplier<Staff> by = in.required("by", ReportForms.STAFF);
        Supplier<String> why = in.required("why", TEXT);
        Supplier<Instant> at = in.required("at", Values.INSTANT);
        return () -> new Refused(by.get(), why.get(), at.get());
    }

    private static Json write(ReportState state) {
        return switch (state) {
            case AwaitingHistory() -> kind("awaiting-history").build();
            case InReview(Optional<String> returned) ->
                kind("in-review").withText("returned", returned).build();
            case Approved(Approval approval) ->
                kind("approved").with("approval", write(approval)).build();
            case Sending(Approval approval, Instant at) ->
                kind("sending").with("approval", write(approval)).with("at", at).build();
            case Released(Approval approval, Instant at, Arrival arrival) ->
                kind("released")
                        .with("approval", write(approval))
                        .with("at", at)
                        .with("arrival", Kebab.of(arrival))
                        .build();
            case Refused(Staff by, String why, Instant at) ->
                kind("refused")
                        .with("by", ReportForms.write(by))
                        .with("why", why)
                        .with("at", at)
                        .build();
        };
    }

    private static Json.Builder kind(String kind) {
        return Json.object().with("kind", kind);
    }
}
