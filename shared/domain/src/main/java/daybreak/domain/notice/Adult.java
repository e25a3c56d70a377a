package daybreak.domain.notice;

import java.util.Optional;

/**
 * What the wrong-person guard needs of an adult on any PPN of the occurrence.
 *
 * @param name in its normalised form
 */
public record Adult(String name, Optional<String> email, Optional<String> phone) {}
