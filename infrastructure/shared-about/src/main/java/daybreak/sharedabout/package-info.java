/**
 * The command that prints every decision to share something about a person, or not to: what a subject access request, an
 * inspection or a complaint asks. It reads the sharing records alone, which outlive the reports.
 */
@NullMarked
package daybreak.sharedabout;

import org.jspecify.annotations.NullMarked;
