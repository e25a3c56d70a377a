/**
 * Who a record is about: names as given and as compared, ages, and the opaque references that stand for people outside
 * the tables.
 */
@NullMarked
package daybreak.domain.people;

import org.jspecify.annotations.NullMarked;
