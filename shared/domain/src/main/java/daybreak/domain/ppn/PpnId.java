package daybreak.domain.ppn;

/** The records system's id of a PPN, the same for all its versions. */
public record PpnId(String value) {
    public PpnId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a PPN id must not be blank");
        }
    }
}
