/**
 * The words of a disclosure as a PDF for the officer who says them: {@link daybreak.documents.script.ScriptPdf} makes the
 * file, {@link daybreak.documents.script.ScriptSheet} is what its template prints.
 *
 * <p>The words that are the same in each, those of the undertaking among them, are in {@code script.html} among the
 * resources.
 */
@NullMarked
@JStacheConfig(type = JStacheType.STACHE, pathing = @JStachePath(prefix = "daybreak/documents/script/"))
package daybreak.documents.script;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
