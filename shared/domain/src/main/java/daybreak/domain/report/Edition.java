package daybreak.domain.report;

/**
 * What people are looking at now.
 *
 * @param number counts every draft and every review, from 1
 * @param basis the rules its draft is made by
 * @param digest of its content; an approval names it
 * @param entries how many items its draft has
 * @param reviewed whether somebody read it since its history came, and since it came back from a release
 */
public record Edition(int number, DraftBasis basis, String digest, int entries, boolean reviewed) {
    Edition unread() {
        return new Edition(number, basis, digest, entries, false);
    }

    /** The same content under the next number: what is said of one release is not said of another. */
    Edition again() {
        return new Edition(number + 1, basis, digest, entries, reviewed);
    }
}
