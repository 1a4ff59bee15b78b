/**
 * Links, images, citations and bare addresses beyond CommonMark, and the definitions that they
 * refer to.
 *
 * <p>Not here: where a link leads ({@code document.target}), and footnotes ({@code markdown.note}).
 * Used by {@code markdown.grammar} and by those that read its nodes.
 */
@NullMarked
package lectern.markdown.grammar.link;

import org.jspecify.annotations.NullMarked;
