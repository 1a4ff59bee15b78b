package lectern.frontmatter;

import lectern.essay.Head;

/** Reads the head of an essay: its front matter, else its first heading, else its file name. */
public final class FrontMatter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FrontMatter() {}

  /**
   * The head of a text, and where its body begins; whatever the text is, nothing below the head is
   * lost.
   *
   * @param text the whole file
   * @param fileName the last name of its path, or the folder's name for {@code name/index.md}
   */
  public static HeadAndBody read(String text, String fileName) {
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    HeadBlock block = block(text, start);
    int bodyStart = block.bodyStart();
    Head head = new HeadReader(block, FileName.of(fileName)).head(text, bodyStart);
    return new HeadAndBody(head, bodyStart, LineOffsets.number(text, bodyStart));
  }

  /**
   * The head of a text that begins at {@code start}, in whichever notation it is written, and
   * whatever stands right below it as a second one; a fenced one may have empty lines above it.
   */
  private static HeadBlock block(String text, int start) {
    for (HeadNotation notation : HeadNotation.values()) {
      HeadBlock found = notation.find(text, start);
      if (found != null) {
        return SecondHead.joined(text, found);
      }
    }
    HeadBlock below = SecondHead.below(text, start);
    return below == null ? HeadBlock.none(start) : SecondHead.joined(text, below);
  }
}
