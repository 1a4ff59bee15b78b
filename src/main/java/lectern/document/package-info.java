/**
 * What a text is: blocks, inlines, notes, where they stand in the plain text, and what they point
 * at.
 *
 * <p>Not here: how Markdown is read ({@code markdown}) and how wide anything is ({@code layout}).
 * Pure values that every package may use.
 */
@NullMarked
package lectern.document;

import org.jspecify.annotations.NullMarked;
