/**
 * Tells the words of code apart: comments, strings, numbers and keywords of the languages essays
 * show most.
 *
 * <p>Not here: parsing, and how anything looks. A language it does not know is left plain, and one
 * it knows is classified roughly: this is for reading an essay, not for writing a program. Used by
 * {@code layout}.
 */
@NullMarked
package lectern.layout.code;

import org.jspecify.annotations.NullMarked;
