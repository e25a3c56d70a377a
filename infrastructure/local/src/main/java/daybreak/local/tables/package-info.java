/** DynamoDB Local in this JVM, with the template's tables. */
@NullMarked
package daybreak.local.tables;

import org.jspecify.annotations.NullMarked;
