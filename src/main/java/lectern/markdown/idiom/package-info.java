/**
 * Passes over the parsed tree: what dialects say with plain words at certain places, such as
 * callouts, fields, tasks and citations.
 *
 * <p>Not here: anything that a parser can see while it reads. Called by {@code markdown.reader}
 * alone.
 */
@NullMarked
package lectern.markdown.idiom;

import org.jspecify.annotations.NullMarked;
