/**
 * What MDX adds: imports, components and expressions in braces.
 *
 * <p>Not here: what a component means, which {@code markdown.html} decides by its name. Called by
 * {@code markdown.grammar} and {@code markdown.reader}.
 */
@NullMarked
package lectern.markdown.mdx;

import org.jspecify.annotations.NullMarked;
