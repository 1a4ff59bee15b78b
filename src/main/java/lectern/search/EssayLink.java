package lectern.search;

import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.essay.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * A link between files of a library.
 *
 * @param from the essay that has it
 * @param to the essay it leads to, or null where the library has none
 * @param written the destination as its author wrote it
 * @param passage the sentence it stands in, its words as the only hit
 * @param anchor of the link
 */
public record EssayLink(
    Essay from, @Nullable Essay to, String written, Snippet passage, TextAnchor anchor) {}
