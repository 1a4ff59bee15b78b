/**
 * Every way people write footnotes: labels, numbers in brackets, anchors of HTML.
 *
 * <p>Not here: where a note is shown. Called by {@code markdown.html}, {@code markdown.reader} and
 * {@code markdown.proof}.
 */
@NullMarked
package lectern.markdown.note;

import org.jspecify.annotations.NullMarked;
