package daybreak.sendschoolnotice;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.SafeText;
import daybreak.domain.notice.NoticeContent;

/** Who the notice is about, and by what reference the police know it. */
record ChildWords(String name, String dateOfBirth, String reference) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 80;

    static ChildWords of(NoticeContent content) {
        return new ChildWords(
                SafeText.line(content.child().given(), LONGEST_NAME),
                content.dateOfBirth().map(LondonTime::date).orElse("not recorded"),
                SafeText.line(content.reference(), LONGEST_REFERENCE));
    }
}
