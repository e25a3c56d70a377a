/**
 * Records of people that are so alike that a person should look whether they are one:
 * {@link daybreak.likeness.AlikePeople} lists pairs with what is alike, by rules that can be read, and merges nothing.
 * {@link daybreak.likeness.AlikeNames} compares names, {@link daybreak.likeness.AlikeDates} dates of birth.
 */
@NullMarked
package daybreak.likeness;

import org.jspecify.annotations.NullMarked;
