/**
 * Delimiter runs: the delimiters of emphasis and their like, paired as CommonMark pairs them, and
 * beside East Asian text where CommonMark does not.
 *
 * <p>Not here: what a pair becomes, which each delimiter processor decides. Used by {@code
 * markdown.grammar}.
 */
@NullMarked
package lectern.markdown.grammar.delimiter;

import org.jspecify.annotations.NullMarked;
