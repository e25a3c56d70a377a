/**
 * Documents that leave as files: {@code report} lays out a report and {@code script} the words of a disclosure, both as the
 * accessible PDF that {@code pdf} makes; {@code release} reads a finished file again and searches it. None knows where a
 * document comes from or goes to.
 */
@NullMarked
package daybreak.documents;

import org.jspecify.annotations.NullMarked;
