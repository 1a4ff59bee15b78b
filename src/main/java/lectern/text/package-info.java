/**
 * Characters to cells: grapheme clusters, their width, where a line may break, hyphens, the order
 * of right-to-left text, folding, the sanitiser; and the resources of the program.
 *
 * <p>Not here: styles, documents and screens. Pure functions over strings that every package may
 * call.
 */
@NullMarked
package lectern.text;

import org.jspecify.annotations.NullMarked;
