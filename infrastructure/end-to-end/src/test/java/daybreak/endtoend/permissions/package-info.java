/**
 * What the functions' roles allow, against what the functions call while the mornings are played: each call must be
 * allowed, and each thing allowed must be called, or have its reason here.
 */
@NullMarked
package daybreak.endtoend.permissions;

import org.jspecify.annotations.NullMarked;
