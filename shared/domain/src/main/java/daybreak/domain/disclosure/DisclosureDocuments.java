package daybreak.domain.disclosure;

import java.util.Optional;

/** Reads which disclosure documents were made. They are saved through {@link daybreak.domain.record.Records}. */
@FunctionalInterface
public interface DisclosureDocuments {
    Optional<DisclosureDocument> read(String id);
}
