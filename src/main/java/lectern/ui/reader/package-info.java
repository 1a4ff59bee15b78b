/**
 * The reader: the page, what is picked out of it, the note pop-up, search, bookmarks, and the way
 * back.
 *
 * <p>Not here: how text is laid out ({@code layout}) and the shelf. Used by {@code ui} as one of
 * its two screens.
 */
@NullMarked
package lectern.ui.reader;

import org.jspecify.annotations.NullMarked;
