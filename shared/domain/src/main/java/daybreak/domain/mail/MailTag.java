package daybreak.domain.mail;

import daybreak.domain.notice.NoticeKey;
import java.time.LocalDate;

/** Ties what SES later reports to the item that was sent. Opaque. */
public sealed interface MailTag {
    record OfNotice(NoticeKey notice, int attempt) implements MailTag {}

    record OfTask(String taskId) implements MailTag {}

    record OfLedger(LocalDate day) implements MailTag {}

    /** @param report its opaque reference */
    record OfReport(String report, int edition, What what) implements MailTag {
        /** Which of a report's emails. */
        public enum What {
            /** To the hub. */
            DRAFT,
            /** To the recipient. */
            RELEASE
        }
    }

    record OfReminder(String reminderId) implements MailTag {}

    record OfDocument(String documentId) implements MailTag {}
}
