/** What the commands share that a person runs by hand: how they are called, how they end, and what they say if they break off. */
@NullMarked
package daybreak.aws.commands;

import org.jspecify.annotations.NullMarked;
