/**
 * How things look: a theme that turns roles into styles, and the pieces every screen is drawn with.
 *
 * <p>Not here: what a screen shows. Draws on a frame and nothing else; used by the screens.
 */
@NullMarked
package lectern.ui.look;

import org.jspecify.annotations.NullMarked;
