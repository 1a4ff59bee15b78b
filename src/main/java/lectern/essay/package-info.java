/**
 * What an essay is: its head, its date, its tags, how far it has been read, the shelf it stands on,
 * and how it was found.
 *
 * <p>Not here: the text itself ({@code document}), and anything that reads a file. Every package
 * may use these values; they use none but the places in a text.
 */
@NullMarked
package lectern.essay;

import org.jspecify.annotations.NullMarked;
