/**
 * What a function says of itself: structured log lines and metrics, in the field names of Powertools and in CloudWatch's
 * embedded metric format. Ids only: no personal data is ever written here.
 */
@NullMarked
package daybreak.aws.watching;

import org.jspecify.annotations.NullMarked;
