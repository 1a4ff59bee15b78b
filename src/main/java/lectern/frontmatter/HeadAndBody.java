package lectern.frontmatter;

import lectern.essay.Head;

/**
 * A head, and where the text below it begins.
 *
 * @param head what the essay says of itself
 * @param bodyStart the offset, in characters of the whole text, at which its body begins
 * @param bodyLine the line of the file, from 1, on which its body begins
 */
public record HeadAndBody(Head head, int bodyStart, int bodyLine) {}
