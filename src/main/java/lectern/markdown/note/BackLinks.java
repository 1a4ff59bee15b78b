package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;

/** Removes the arrows that lead from a note back to its mark: in lectern a key does that. */
final class BackLinks {
  private boolean found;

  /** Whether there was any. */
  boolean found() {
    return found;
  }

  /** These blocks without arrows, and without paragraphs that held nothing else. */
  List<Block> without(List<Block> blocks) {
    var kept = new ArrayList<Block>();
    for (Block block : blocks) {
      if (!(block instanceof Paragraph(var content))) {
        kept.add(block);
        continue;
      }
      List<Inline> words =
          InlineLines.trimmed(InlineLines.joined(without(content, kept.isEmpty())));
      if (!words.isEmpty()) {
        kept.add(new Paragraph(words));
      }
    }
    return kept;
  }

  private List<Inline> without(List<Inline> content, boolean first) {
    var kept = new ArrayList<Inline>();
    for (Inline inline : content) {
      boolean arrow = NoteLink.leadsBack(inline);
      // A number before the words that leads back is an arrow, too.
      boolean number =
          first && isNumber(inline) && kept.stream().allMatch(Inline.Anchor.class::isInstance);
      found |= arrow || number;
      if (!arrow && !number) {
        kept.add(inline);
      }
    }
    return kept;
  }

  private static boolean isNumber(Inline inline) {
    NoteLink link = NoteLink.of(inline);
    return link != null && !link.id().isEmpty();
  }
}
