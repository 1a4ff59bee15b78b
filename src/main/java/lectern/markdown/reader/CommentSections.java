package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.document.Block;
import lectern.document.Block.Heading;
import lectern.document.Inline;
import lectern.document.PlainText;

/**
 * Keeps the headings of comments, as exported with a post, out of the contents: names and dates
 * over many small pieces, on a level that the text itself does not reach.
 */
final class CommentSections {
  /** Levels of headings that essays hardly use. */
  private static final int DEEP = 5;

  private static final int MANY = 8;

  /** The blocks with such headings as bold lines, or the very same blocks when there are none. */
  static List<Block> demoted(List<Block> blocks) {
    int deep = 0;
    boolean reached = false;
    Set<String> words = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        reached |= heading.level() == DEEP - 1;
        if (heading.level() >= DEEP) {
          deep++;
          words.add(PlainText.words(heading.content()));
        }
      }
    }
    boolean tooDeep = deep >= MANY && (!reached || words.size() * 2 <= deep);
    return tooDeep ? withoutDeep(blocks) : blocks;
  }

  private static List<Block> withoutDeep(List<Block> blocks) {
    var demoted = new ArrayList<Block>(blocks.size());
    for (Block block : blocks) {
      demoted.add(
          block instanceof Heading heading && heading.level() >= DEEP
              ? new Block.Paragraph(List.of(new Inline.Strong(heading.content())))
              : block);
    }
    return demoted;
  }
}
