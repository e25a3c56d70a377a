package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StillMissingTest {
    @Test
    void every_seventh_morning_asks_that_what_is_stored_be_kept_for_longer() {
        Incident incident = Incident.of(Ppns.missingChild("P1")
                .version(1)
                .with(child("Rowan Ashdown").onRollAt(LARKFIELD).missingSince("2026-03-05T18:00")));
        incident.reconciled("2026-03-05T21:01");
        Notice notice = incident.notice(new NoticeStep.First());
        List<Integer> asking = new ArrayList<>();
        for (int nth = 0; nth <= 14; nth++) {
            if (StillMissing.asksToBeKept(notice)) {
                asking.add(nth);
            }
            notice = StillMissing.next(
                    notice, London.day("2026-03-09"), London.time("2026-03-09T06:00"), new DigestIds());
        }
        assertThat(asking).containsExactly(7, 14);
    }
}
