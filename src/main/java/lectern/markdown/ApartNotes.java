package lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;

/**
 * Notes as Substack and LessWrong export them: a paragraph, or the entry of a list, that holds
 * nothing but the way back to the mark, and below it the words of the note.
 *
 * <p>Here the number joins the first paragraph below it, as {@link AnchorNotes} reads it.
 */
final class ApartNotes {
  private ApartNotes() {}

  /** The blocks with such numbers before the words they belong to. */
  static List<Block> joined(List<Block> blocks) {
    if (blocks.stream().noneMatch(ApartNotes::isNumber)) {
      return blocks;
    }
    var joined = new ArrayList<Block>(blocks.size());
    for (int at = 0; at < blocks.size(); at++) {
      if (at + 1 < blocks.size()
          && isNumber(blocks.get(at))
          && blocks.get(at) instanceof Paragraph number
          && blocks.get(at + 1) instanceof Paragraph words
          && !isNumber(words)) {
        var content = new ArrayList<>(number.content());
        content.add(new Inline.Text(" "));
        content.addAll(words.content());
        joined.add(new Paragraph(Edges.joined(content)));
        at++;
      } else {
        joined.add(blocks.get(at));
      }
    }
    return joined;
  }

  /** Whether this is a number that leads to a mark, and nothing else. */
  private static boolean isNumber(Block block) {
    if (!(block instanceof Paragraph paragraph) || paragraph.content().size() != 1) {
      return false;
    }
    Inline only = paragraph.content().getFirst();
    NoteLink link = NoteLink.of(only);
    return link != null && leadsBack(link.id());
  }

  /** Names that exporters give to marks. */
  private static boolean leadsBack(String id) {
    return id.startsWith("footnote-anchor-") || id.startsWith("fnref") || id.startsWith("_ftnref");
  }
}
