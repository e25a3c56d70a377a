/** What can be played: a night and its morning, a day of reports, five weeks of a disclosure unit. All of it is made up. */
@NullMarked
package daybreak.local.sample;

import org.jspecify.annotations.NullMarked;
