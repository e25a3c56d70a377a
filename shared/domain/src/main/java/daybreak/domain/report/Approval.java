package daybreak.domain.report;

import java.time.Instant;

/** Somebody's decision that one content may leave. */
public record Approval(Staff by, int edition, String digest, Instant at) {}
