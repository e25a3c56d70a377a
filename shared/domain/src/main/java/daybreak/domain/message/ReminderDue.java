package daybreak.domain.message;

import daybreak.domain.disclosure.Rank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code reminder.due.v1}: asks send-reminder to send one email. */
public record ReminderDue(String eventId, About about, Instant at) implements Outbound.DisclosureDue {
    /** What the email is about. */
    public sealed interface About {
        /**
         * One person's day.
         *
         * @param staffRef opaque id of the person
         * @param part 0; from 1 on, what was too much for the email before
         */
        record Digest(String staffRef, LocalDate day, int part, List<CaseRungs> cases) implements About {
            public Digest {
                cases = List.copyOf(cases);
            }
        }

        /** A danger that is immediate, found by this step of the case. */
        record Alert(String caseRef, int sequence, Rank to) implements About {}

        /** An email that failed goes to the next above, at once. */
        record Climb(String reminderId) implements About {}

        /** An email that was certainly not sent is tried again. */
        record Again(String reminderId) implements About {}
    }

    /** The rungs of one case. */
    public record CaseRungs(String caseRef, List<String> rungs) {
        public CaseRungs {
            rungs = List.copyOf(rungs);
        }
    }
}
