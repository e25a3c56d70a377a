/**
 * The directory's table: schools of the national register, whom to write to there, calendars, mailboxes of the force, and
 * its policies. Every way of reading is a key; {@code docs/data-model-directory.md} lists them. Rows are mapped by hand,
 * one class per kind, and are public where a function's adapter reads them together with rows of its own table.
 */
@NullMarked
package daybreak.aws.directory;

import org.jspecify.annotations.NullMarked;
