package daybreak.documents.release;

import java.util.List;

/**
 * What must not be in the file, and what may.
 *
 * @param terms searched for
 * @param cleared identifiers of the people whom the report is about: where a term is no more than a part of one, or
 *     could as well mean one, it is not found
 */
public record Forbidden(List<Term> terms, List<Term> cleared) {
    public Forbidden {
        terms = List.copyOf(terms);
        cleared = List.copyOf(cleared);
    }
}
