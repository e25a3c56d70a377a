package daybreak.domain.report;

/**
 * What people are looking at now.
 *
 * @param number counts every draft and every review, from 1
 * @param basis the rules its draft is made by
 * @param digest of its content; an approval names it
 * @param entries how many items its draft has
 * @param reviewed whether somebody read it since its history came
 */
public record Edition(int number, DraftBasis basis, String digest, int entries, boolean reviewed) {}
