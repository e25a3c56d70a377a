/**
 * The last look before a report leaves: the finished file is read again, and what was read is searched for everything
 * that must not be in it.
 *
 * <p>{@link daybreak.documents.release.PdfReading} takes a file apart: each page as it is drawn and as it reads, the body
 * across pages, and every string that no page shows. What it cannot read, or what a report never has (a picture, an
 * attachment, an annotation, an earlier revision), is a finding of its own. {@link daybreak.documents.release.Folded}
 * brings text and terms to one form, so that case, accents, ligatures, look-alikes, hyphens and invisible characters
 * make no difference; {@link daybreak.documents.release.Needles} says in which shapes a term may come; and
 * {@link daybreak.documents.release.Search} says where it does. {@link daybreak.documents.release.ReleaseCheck} is what
 * others call.
 */
@NullMarked
package daybreak.documents.release;

import org.jspecify.annotations.NullMarked;
