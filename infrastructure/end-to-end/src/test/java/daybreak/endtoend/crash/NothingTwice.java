package daybreak.endtoend.crash;

import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.local.email.SentEmail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No email goes twice, and what SES took is what the notice says. */
final class NothingTwice {
    private NothingTwice() {}

    static List<String> violations(AfterTheMorning after) {
        List<String> violations = new ArrayList<>();
        Set<Map<String, String>> sent = new HashSet<>();
        for (SentEmail email : after.emails()) {
            if (!sent.add(email.tags())) {
                violations.add("sent twice: " + email.tags());
            }
        }
        after.notices().values().forEach(notice -> violations.addAll(about(notice, after)));
        return violations;
    }

    private static List<String> about(Notice notice, AfterTheMorning after) {
        List<String> violations = new ArrayList<>();
        List<SentEmail> emails = after.emailsAbout(notice.key());
        emails.stream()
                .limit(Math.max(0, emails.size() - 1))
                .filter(email -> !address(email).startsWith("bounce"))
                .forEach(email -> violations.add("told again, though nothing bounced: " + email.tags()));
        if (emails.stream().map(NothingTwice::address).distinct().count() < emails.size()) {
            violations.add(
                    "one address was written to twice about " + notice.key().text());
        }
        boolean arrived = !emails.isEmpty() && address(emails.getLast()).startsWith("success");
        if (arrived != notice.state() instanceof NoticeState.Delivered) {
            violations.add(
                    notice.key().text() + " is " + notice.state().getClass().getSimpleName() + ", and its email "
                            + (arrived ? "arrived" : "did not arrive"));
        }
        return violations;
    }

    private static String address(SentEmail email) {
        return email.recipients().getFirst();
    }
}
