package daybreak.domain.notice;

import java.time.Instant;
import java.util.List;

/** A notice that the PPNs of an occurrence call for, before what has become of it is known. */
public record PlannedNotice(
        NoticeKind kind,
        String childRef,
        Destination destination,
        NoticeContent content,
        List<Concern> concerns,
        List<Adult> adults,
        Instant submittedAt) {

    public PlannedNotice {
        concerns = List.copyOf(concerns);
        adults = List.copyOf(adults);
    }
}
