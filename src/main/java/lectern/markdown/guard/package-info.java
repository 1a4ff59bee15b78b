/**
 * Limits for text that would take quadratic time or too much memory, and the beginning of a long
 * essay that is read before the rest.
 *
 * <p>Not here: what any construct means; a guard only rewrites a text so that its words stay.
 * Called by {@code markdown.reader} and {@code markdown.proof}; it knows no other package of
 * Markdown.
 */
@NullMarked
package lectern.markdown.guard;

import org.jspecify.annotations.NullMarked;
