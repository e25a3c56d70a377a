/** The sample night: messages of a made-up evening and night that between them take every route. */
@NullMarked
package daybreak.local.sample;

import org.jspecify.annotations.NullMarked;
