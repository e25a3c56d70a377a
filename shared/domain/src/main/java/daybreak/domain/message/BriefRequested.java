package daybreak.domain.message;

import java.time.LocalDate;

/**
 * {@code brief.requested.v1}: a supervisor or inspector wants the brief now, with the figures of these days.
 *
 * @param by staff id; who is not on the unit's list gets nothing
 * @param from first London day of the figures
 * @param to last London day of the figures
 */
public record BriefRequested(String by, LocalDate from, LocalDate to) implements Inbound.OfDisclosure {}
