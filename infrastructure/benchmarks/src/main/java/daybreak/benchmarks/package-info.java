/**
 * What a message costs in requests and in time of our own, and whether that stays flat as the tables grow. It measures
 * the functions as they are, on the local cloud, and prints; it asserts nothing, since a figure depends on the machine.
 */
@NullMarked
package daybreak.benchmarks;

import org.jspecify.annotations.NullMarked;
