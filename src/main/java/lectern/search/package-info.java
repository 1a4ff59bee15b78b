/**
 * Full-text search over a library: the index of its essays, the query language, the best sentence
 * of each essay found, and which essays lead to another.
 *
 * <p>Not here: how results look ({@code ui}, {@code cli}) and how far an essay is read ({@code
 * state}), which callers pass in. The only package that sees Lucene, loaded when somebody first
 * searches; called by {@code app} and {@code cli}.
 */
@NullMarked
package lectern.search;

import org.jspecify.annotations.NullMarked;
