package lectern.layout;

import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Heading;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.Inline.Strong;
import lectern.document.PlainText;

/** Decides how many blank lines separate two blocks, and where the rule above the notes stands. */
final class BlockSpacing {
  /** Headings down to this level open a section and get more blank rows. */
  private static final int SECTION = 3;

  /** A bold paragraph no longer than this, in characters, is the heading of the notes. */
  private static final int SHORT = 40;

  /**
   * Blank lines between two blocks that follow each other on the page.
   *
   * @param notesAreClose whether the notes of this text stand without blank rows between them
   */
  static int between(Block above, Block below, boolean notesAreClose) {
    if (below instanceof Heading heading) {
      return heading.level() <= SECTION && !(above instanceof Heading) ? 2 : 1;
    }
    return above instanceof Note && below instanceof Note && notesAreClose ? 0 : 1;
  }

  /**
   * Whether notes stand without blank lines between them, as at the foot of a page: only if each
   * has one paragraph.
   */
  static boolean notesAreClose(List<Block> blocks) {
    for (Block block : blocks) { // no stream, whose classes a start would load
      if (block instanceof Note note && !isShort(note)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(Note note) {
    return note.blocks().isEmpty()
        || (note.blocks().size() == 1 && note.blocks().getFirst() instanceof Paragraph);
  }

  /** Whether a short rule sets off the notes that begin below this block. */
  static boolean needsRule(Block above) {
    return !(above instanceof Note
        || above instanceof Block.Rule
        || above instanceof Heading
        || (above instanceof Paragraph paragraph && isBoldLine(paragraph)));
  }

  private static boolean isBoldLine(Paragraph paragraph) {
    return paragraph.content().size() == 1
        && paragraph.content().getFirst() instanceof Strong strong
        && PlainText.words(strong.content()).length() <= SHORT;
  }
}
