/**
 * Breaks running text into lines: measures it, hyphenates, justifies, keeps words together, and
 * orders what runs from right to left.
 *
 * <p>Not here: where a block stands on the page, and tables ({@code layout} and its other
 * subpackages). Used by {@code layout}.
 */
@NullMarked
package lectern.layout.paragraph;

import org.jspecify.annotations.NullMarked;
