/**
 * Clare's Law (DVDS) and Sarah's Law (CSODS) casework. A case is the fold of its steps: {@link
 * daybreak.domain.disclosure.Cases} decides whether a step is possible and what the case is after it; {@link
 * daybreak.domain.disclosure.CaseClocks} says by when; {@link daybreak.domain.disclosure.Ladder} says who is reminded on
 * which day; {@link daybreak.domain.disclosure.Recipients} says who that is today; {@link
 * daybreak.domain.disclosure.Documents} says whether the words of a disclosure may be written down, and for whom. Everything
 * here is a pure function of what it is given.
 */
@NullMarked
package daybreak.domain.disclosure;

import org.jspecify.annotations.NullMarked;
