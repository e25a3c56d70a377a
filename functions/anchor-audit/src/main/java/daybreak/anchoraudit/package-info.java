/** Anchors each day's audit entries outside the tables, so that a cut tail shows. Runs on a schedule after midnight, UTC. */
@NullMarked
package daybreak.anchoraudit;

import org.jspecify.annotations.NullMarked;
