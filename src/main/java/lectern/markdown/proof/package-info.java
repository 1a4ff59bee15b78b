/**
 * What an author wants to know of a text: {@code lectern check}.
 *
 * <p>Not here: whether the file a link leads to exists. Called by {@code Markdown}.
 */
@NullMarked
package lectern.markdown.proof;

import org.jspecify.annotations.NullMarked;
