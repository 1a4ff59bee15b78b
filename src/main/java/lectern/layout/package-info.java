/**
 * A document and a measure become a page: lines of styled spans, each knowing its offset in the
 * text.
 *
 * <p>Not here: colours, keys and screens; a page knows roles, never how they look. Used by {@code
 * ui} for the reader and its pop-ups, by {@code cli} for {@code cat}, and by {@code config} for the
 * style that a reader may choose.
 */
@NullMarked
package lectern.layout;

import org.jspecify.annotations.NullMarked;
