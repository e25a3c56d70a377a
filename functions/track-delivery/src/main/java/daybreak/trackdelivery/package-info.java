/** Moves a notice's delivery state as the mail system reports it, forward only. Reads the queue DeliveryEvents. */
@NullMarked
package daybreak.trackdelivery;

import org.jspecify.annotations.NullMarked;
