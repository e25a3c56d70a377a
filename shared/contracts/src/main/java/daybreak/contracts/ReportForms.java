package daybreak.contracts;

import daybreak.contracts.InternalForms.Undated;
import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.contracts.json.Json;
import daybreak.domain.message.ReportEmailDue;
import daybreak.domain.message.ReportInbound.HistorySupplied;
import daybreak.domain.message.ReportInbound.ReportApproved;
import daybreak.domain.message.ReportInbound.ReportRefused;
import daybreak.domain.message.ReportInbound.ReportRequested;
import daybreak.domain.message.ReportInbound.ReportReviewed;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.Approval;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.ReportRequest;
import daybreak.domain.report.ReportRequest.Part;
import daybreak.domain.report.ReportRequest.Recipient;
import daybreak.domain.report.ReportRequest.RequestedPerson;
import daybreak.domain.report.ReportState.Refused;
import daybreak.domain.report.Review;
import daybreak.domain.report.Review.Addition;
import daybreak.domain.report.Review.Clearance;
import daybreak.domain.report.Review.OfItem;
import daybreak.domain.report.Review.OfPerson;
import daybreak.domain.report.Review.OfTerm;
import daybreak.domain.report.Review.OfWords;
import daybreak.domain.report.Review.Redaction;
import daybreak.domain.report.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is said about reports, as JSON. */
public final class ReportForms {
    private static final int LINE = 200;
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_REDACTIONS = 500;
    private static final int MOST_ADDITIONS = 50;
    private static final int MOST_CLEARANCES = 100;
    private static final int MOST_EDITIONS = 10_000;
    private static final int DIGEST_LENGTH = 64;

    private static final Form<Integer> EDITION = Values.integer(1, MOST_EDITIONS);
    private static final Form<ReportEmailDue.Kind> EMAIL_KIND = Form.word(ReportEmailDue.Kind.values());

    public static final Form<Staff> STAFF = Form.object(in -> {
        Supplier<String> id = in.required("id", Texts.REFERENCE);
        Supplier<String> name = in.required("name", Texts.line(LINE));
        return () -> new Staff(id.get(), name.get());
    });

    private static final Form<RequestedPerson> PERSON = Form.object(in -> {
        Supplier<NominalId> nominalId = in.required("nominalId", Texts.NOMINAL_ID);
        Supplier<PersonName> name = in.required("name", Texts.PERSON_NAME);
        Supplier<Part> part = in.required("part", Form.word(Part.values()));
        return () -> new RequestedPerson(nominalId.get(), name.get(), part.get());
    });

    private static final Form<Recipient> RECIPIENT = Form.object(in -> {
        Supplier<String> name = in.required("name", Texts.line(LINE));
        Supplier<String> agency = in.required("agency", Texts.line(LINE));
        Supplier<String> email = in.required("email", Texts.EMAIL);
        return () -> new Recipient(name.get(), agency.get(), email.get());
    });

    public static final Form<ReportRequest> REQUEST = Form.object(ReportForms::request);

    private static final Form<Redaction> REDACTION =
            Form.oneOf(Map.of("item", ReportForms::item, "words", ReportForms::words));

    private static final Form<Clearance> CLEARANCE =
            Form.oneOf(Map.of("person", ReportForms::person, "term", ReportForms::term));

    private static final Form<Addition> ADDITION = Form.object(in -> {
        Supplier<String> source = in.required("source", Texts.line(LINE));
        Supplier<String> text = in.required("text", Texts.reason());
        return () -> new Addition(source.get(), text.get());
    });

    /** A review without the report that it is of. */
    public static final Form<Review> REVIEW = Form.object(ReportForms::review);

    static final Form<ReportRequested> REPORT_REQUESTED = REQUEST.to(ReportRequested::new);

    static final Form<HistorySupplied> HISTORY_SUPPLIED = Form.object(in -> {
        Supplier<String> report = in.required("report", Texts.OPAQUE);
        Supplier<HistoryPage> page = HistoryForms.page(in);
        return () -> new HistorySupplied(report.get(), page.get());
    });

    static final Form<ReportReviewed> REPORT_REVIEWED = Form.object(in -> {
        Supplier<String> report = in.required("report", Texts.OPAQUE);
        Supplier<Review> review = review(in);
        return () -> new ReportReviewed(report.get(), review.get());
    });

    static final Form<ReportApproved> REPORT_APPROVED = Form.object(in -> {
        Supplier<String> report = in.required("report", Texts.OPAQUE);
        Supplier<Integer> edition = in.required("edition", EDITION);
        Supplier<String> digest =
                in.required("digest", Texts.pattern(DIGEST_LENGTH, "[0-9a-f]{64}", "must be a digest"));
        Supplier<Staff> by = in.required("by", STAFF);
        Supplier<Instant> at = in.required("approvedAt", Values.INSTANT);
        return () -> new ReportApproved(report.get(), new Approval(by.get(), edition.get(), digest.get(), at.get()));
    });

    static final Form<ReportRefused> REPORT_REFUSED = Form.object(in -> {
        Supplier<String> report = in.required("report", Texts.OPAQUE);
        Supplier<Staff> by = in.required("by", STAFF);
        Supplier<Instant> at = in.required("refusedAt", Values.INSTANT);
        Supplier<String> why = in.required("why", Texts.reason());
        return () -> new ReportRefused(report.get(), new Refused(by.get(), why.get(), at.get()));
    });

    static final Form<Undated<ReportEmailDue>> REPORT_EMAIL_DUE = Form.object(in -> {
        Supplier<String> report = in.required("report", Texts.OPAQUE);
        Supplier<Integer> edition = in.required("edition", EDITION);
        Supplier<ReportEmailDue.Kind> kind = in.required("kind", EMAIL_KIND);
        return () -> (id, at) -> new ReportEmailDue(id, report.get(), edition.get(), kind.get(), at);
    });

    private ReportForms() {}

    private static Supplier<ReportRequest> request(Fields in) {
        Supplier<String> requestId = in.required("requestId", Texts.REFERENCE);
        Supplier<ReportKind> kind = in.required("kind", Form.word(ReportKind.values()));
        Supplier<List<RequestedPerson>> people = in.required("people", Form.list(PERSON, 1, MOST_PEOPLE));
        Supplier<String> legalBasis = in.required("legalBasis", Texts.CODE);
        Supplier<String> purpose = in.required("purpose", Texts.reason());
        Supplier<String> necessity = in.required("necessity", Texts.reason());
        Supplier<Staff> requester = in.required("requester", STAFF);
        Supplier<Recipient> recipient = in.required("recipient", RECIPIENT);
        Supplier<Instant> requestedAt = in.required("requestedAt", Values.INSTANT);
        Supplier<Instant> neededBy = in.required("neededBy", Values.INSTANT);
        Supplier<Optional<LocalDate>> meetingOn = in.optional("meetingOn", Values.DATE);
        in.later(
                "neededBy",
                BeyondSchema.NEEDED_AFTER_REQUEST,
                () -> neededBy.get().isAfter(requestedAt.get()));
        in.later("people", BeyondSchema.UNIQUE_PERSON, () -> unique(people.get()));
        return () -> new ReportRequest(
                requestId.get(),
                kind.get(),
                people.get(),
                legalBasis.get(),
                purpose.get(),
                necessity.get(),
                requester.get(),
                recipient.get(),
                requestedAt.get(),
                neededBy.get(),
                meetingOn.get());
    }

    private static boolean unique(List<RequestedPerson> people) {
        Set<NominalId> seen = new HashSet<>();
        return people.stream().allMatch(person -> seen.add(person.nominalId()));
    }

    private static Supplier<Review> review(Fields in) {
        Supplier<Integer> edition = in.required("edition", EDITION);
        Supplier<Staff> by = in.required("by", STAFF);
        Supplier<Instant> at = in.required("reviewedAt", Values.INSTANT);
        Supplier<List<Redaction>> redactions = in.listOrNone("redactions", Form.list(REDACTION, 0, MOST_REDACTIONS));
        Supplier<List<Addition>> additions = in.listOrNone("additions", Form.list(ADDITION, 0, MOST_ADDITIONS));
        Supplier<List<Clearance>> clearances = in.listOrNone("clearances", Form.list(CLEARANCE, 0, MOST_CLEARANCES));
        return () -> new Review(edition.get(), by.get(), at.get(), redactions.get(), additions.get(), clearances.get());
    }

    private static Supplier<Redaction> item(Fields in) {
        Supplier<String> item = in.required("item", Texts.REFERENCE);
        Supplier<String> reason = in.required("reason", Texts.reason());
        return () -> new OfItem(item.get(), reason.get());
    }

    private static Supplier<Redaction> words(Fields in) {
        Supplier<String> item = in.required("item", Texts.REFERENCE);
        Supplier<String> words = in.required("words", Texts.reason());
        Supplier<String> reason = in.required("reason", Texts.reason());
        return () -> new OfWords(item.get(), words.get(), reason.get());
    }

    private static Supplier<Clearance> person(Fields in) {
        Supplier<NominalId> nominalId = in.required("nominalId", Texts.NOMINAL_ID);
        Supplier<String> reason = in.required("reason", Texts.reason());
        return () -> new OfPerson(nominalId.get(), reason.get());
    }

    private static Supplier<Clearance> term(Fields in) {
        Supplier<String> words = in.required("words", Texts.reason());
        Supplier<String> reason = in.required("reason", Texts.reason());
        return () -> new OfTerm(words.get(), reason.get());
    }

    public static Json write(Staff staff) {
        return Json.object().with("id", staff.id()).with("name", staff.name()).build();
    }

    public static Json write(ReportRequest request) {
        return Json.object()
                .with("requestId", request.requestId())
                .with("kind", Kebab.of(request.kind()))
                .with(
                        "people",
                        Json.list(
                                request.people(),
                                person -> Json.object()
                                        .with("nominalId", person.nominalId().value())
                                        .with("name", person.name().given())
                                        .with("part", Kebab.of(person.part()))
                                        .build()))
                .with("legalBasis", request.legalBasis())
                .with("purpose", request.purpose())
                .with("necessity", request.necessity())
                .with("requester", write(request.requester()))
                .with(
                        "recipient",
                        Json.object()
                                .with("name", request.recipient().name())
                                .with("agency", request.recipient().agency())
                                .with("email", request.recipient().email())
                                .build())
                .with("requestedAt", request.requestedAt())
                .with("neededBy", request.neededBy())
                .withDate("meetingOn", request.meetingOn())
                .build();
    }

    public static Json write(Review review) {
        return Json.object()
                .with("edition", review.edition())
                .with("by", write(review.by()))
                .with("reviewedAt", review.at())
                .with("redactions", Json.list(review.redactions(), ReportForms::write))
                .with(
                        "additions",
                        Json.list(
                                review.additions(),
                                addition -> Json.object()
                                        .with("source", addition.source())
                                        .with("text", addition.text())
                                        .build()))
                .with("clearances", Json.list(review.clearances(), ReportForms::write))
                .build();
    }

    private static Json write(Redaction redaction) {
        return switch (redaction) {
            case OfItem(String item, String reason) ->
                kind("item").with("item", item).with("reason", reason).build();
            case OfWords(String item, String words, String reason) ->
                kind("words")
                        .with("item", item)
                        .with("words", words)
                        .with("reason", reason)
                        .build();
        };
    }

    private static Json write(Clearance clearance) {
        return switch (clearance) {
            case OfPerson(NominalId nominalId, String reason) ->
                kind("person")
                        .with("nominalId", nominalId.value())
                        .with("reason", reason)
                        .build();
            case OfTerm(String words, String reason) ->
                kind("term").with("words", words).with("reason", reason).build();
        };
    }

    private static Json.Builder kind(String kind) {
        return Json.object().with("kind", kind);
    }
}
