package daybreak.domain.record;

/**
 * Where a stored record stands.
 *
 * @param version counts every change; 0 means not stored yet
 * @param entries how many audit entries the record's chain has
 * @param head digest of the last of them, empty where there is none
 */
public record Revision(long version, long entries, String head) {
    public static final Revision NEW = new Revision(0, 0, "");
}
