package daybreak.domain.people;

/** A person's record in the police records system; personal data, so it never leaves in clear. */
public record NominalId(String value) {
    public NominalId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a nominal id must not be blank");
        }
    }
}
