package daybreak.sendhubemail;

import daybreak.domain.mail.Email;
import daybreak.domain.mail.EmailStyle;
import daybreak.domain.mail.HtmlText;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.PlainText;
import daybreak.domain.mail.Subject;
import daybreak.domain.morning.Ledger;
import io.jstach.jstache.JStache;

/** The morning's account as the hub reads it: whom to ring first, then everything else that waits for a person. */
public final class LedgerEmail {
    private static final LedgerTextRenderer TEXT = new LedgerTextRenderer(Object::toString, plain -> plain);
    private static final LedgerHtmlRenderer HTML = new LedgerHtmlRenderer(Object::toString, HtmlText::escape);

    private LedgerEmail() {}

    public static Email of(Ledger ledger) {
        LedgerWords words = LedgerWords.of(ledger);
        return new Email(
                Subject.of("School ledger " + (ledger.balances() ? "balances" : "DOES NOT BALANCE") + ", "
                        + LondonTime.day(ledger.day())),
                PlainText.wrap(TEXT.execute(new LedgerText(words))),
                HTML.execute(new LedgerHtml(words)));
    }

    @JStache(path = "ledger.txt")
    record LedgerText(LedgerWords words) {}

    @JStache(path = "ledger.html")
    record LedgerHtml(LedgerWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }
}
