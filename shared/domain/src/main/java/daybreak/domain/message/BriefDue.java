package daybreak.domain.message;

import java.time.Instant;
import java.time.LocalDate;

/** {@code brief.due.v1}: asks brief-supervisor for one brief. */
public record BriefDue(String eventId, About about, Instant at) implements Outbound.DisclosureDue {
    /** Which brief. */
    public sealed interface About {
        /**
         * The week's, for one person.
         *
         * @param staffRef opaque id of the person
         * @param from first London day of the figures
         * @param to last London day of the figures
         */
        record Weekly(String staffRef, LocalDate day, LocalDate from, LocalDate to) implements About {}

        /** One that is not known to have arrived: it is tried again, or a person is told. */
        record Again(String reminderId) implements About {}
    }
}
