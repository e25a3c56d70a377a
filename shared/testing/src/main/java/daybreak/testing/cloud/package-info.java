/** What stands in for AWS in a function's own tests, in the same process. The local cloud is for those of all together. */
@NullMarked
package daybreak.testing.cloud;

import org.jspecify.annotations.NullMarked;
