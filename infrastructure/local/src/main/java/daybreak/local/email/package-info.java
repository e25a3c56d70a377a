/**
 * The mail side of the local cloud: an endpoint that speaks SES's query API, mailboxes that answer as their address
 * says, and SES's events on their way through SNS to a queue.
 */
@NullMarked
package daybreak.local.email;

import org.jspecify.annotations.NullMarked;
