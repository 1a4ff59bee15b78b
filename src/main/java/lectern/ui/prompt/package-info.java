/**
 * A line that a reader types: its text, its cursor, its keys, and how it is drawn.
 *
 * <p>Not here: what the line is for. The screens that ask for words use it.
 */
@NullMarked
package lectern.ui.prompt;

import org.jspecify.annotations.NullMarked;
