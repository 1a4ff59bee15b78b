/**
 * Places notes in the margin, beside the lines that cite them.
 *
 * <p>Not here: the lines of a page ({@code layout}) and the pop-up of a note ({@code ui}). Used by
 * {@code layout}, and by {@code ui.reader} for what is under the mouse.
 */
@NullMarked
package lectern.layout.margin;

import org.jspecify.annotations.NullMarked;
