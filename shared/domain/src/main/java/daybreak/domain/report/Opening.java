package daybreak.domain.report;

import daybreak.domain.message.Problem;
import daybreak.domain.report.ReportPolicy.LegalBasis;
import daybreak.domain.report.ReportRequest.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a report may be made at all. */
public final class Opening {
    private Opening() {}

    /** Everything that stands against the request; empty where nothing does. */
    public static List<Problem> problems(ReportRequest request, ReportPolicy policy) {
        List<Problem> problems = new ArrayList<>();
        if (!policy.recipientDomains().contains(request.recipient().domain())) {
            problems.add(new Problem(
                    "/data/recipient/email",
                    "recipient-domain",
                    "the recipient's mail domain is not on the force's list"));
        }
        Optional<LegalBasis> basis = Optional.ofNullable(policy.legalBases().get(request.legalBasis()));
        if (basis.filter(each -> each.kinds().contains(request.kind())).isEmpty()) {
            problems.add(new Problem(
                    "/data/legalBasis",
                    "legal-basis",
                    "the legal basis is not on the force's list for this kind of report"));
        }
        if (request.kind() == ReportKind.MARAC && !(hasA(request, Part.VICTIM) && hasA(request, Part.PERPETRATOR))) {
            problems.add(new Problem(
                    "/data/people", "marac-people", "a MARAC is about a victim and a perpetrator, both named"));
        }
        return List.copyOf(problems);
    }

    private static boolean hasA(ReportRequest request, Part part) {
        return request.people().stream().anyMatch(person -> person.part() == part);
    }

    /** A report that waits for its history. */
    public static Report open(String ref, ReportRequest request, ReportPolicy policy, Instant now) {
        return Report.opened(ref, request, now, policy);
    }
}
