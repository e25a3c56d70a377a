package daybreak.domain.people;

/** Turns identifying facts into ids that may leave: a keyed hash, the same for the same facts, letters and digits only. */
@FunctionalInterface
public interface OpaqueIds {
    /** @param kind what the id names, so that equal parts of two kinds never collide */
    String of(String kind, String... parts);
}
