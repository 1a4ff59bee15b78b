/**
 * What goes in and out of the pure program: messages it handles, commands it asks for, a step
 * between.
 *
 * <p>Not here: who runs the commands ({@code app}). Every screen uses these.
 */
@NullMarked
package lectern.ui.loop;

import org.jspecify.annotations.NullMarked;
