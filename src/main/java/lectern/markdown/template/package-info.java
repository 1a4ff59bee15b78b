/**
 * Template tags of site generators become Markdown: Hugo, Jekyll and Liquid, Eleventy, Hexo,
 * kramdown.
 *
 * <p>Not here: running a template. A tag whose meaning is known is rewritten, any other vanishes
 * and leaves the words around it; what stands in code is never touched. Called by {@code markdown}
 * and {@code markdown.foreign}.
 */
@NullMarked
package lectern.markdown.template;

import org.jspecify.annotations.NullMarked;
