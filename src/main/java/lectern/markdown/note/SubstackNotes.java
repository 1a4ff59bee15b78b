package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;

/**
 * Notes as Substack and LessWrong export them: a paragraph that holds nothing but the way back to
 * the mark, and below it the words of the note.
 *
 * <p>Here the number joins the first paragraph below it, as {@link AnchorNotes} reads it.
 */
public final class SubstackNotes {
  private SubstackNotes() {}

  /** The blocks with such numbers before the words they belong to. */
  public static List<Block> joined(List<Block> blocks) {
    var joined = new ArrayList<Block>(blocks.size());
    Paragraph number = null;
    for (Block block : blocks) {
      if (number != null && block instanceof Paragraph words && !isNumber(words)) {
        var content = new ArrayList<>(number.content());
        content.add(new Inline.Text(" "));
        content.addAll(words.content());
        joined.removeLast();
        joined.add(new Paragraph(InlineLines.joined(content)));
        number = null;
      } else {
        joined.add(block);
        number = block instanceof Paragraph alone && isNumber(alone) ? alone : null;
      }
    }
    return joined;
  }

  /** Whether this is a number that leads to a mark, and nothing else. */
  private static boolean isNumber(Paragraph paragraph) {
    NoteLink link =
        paragraph.content().size() == 1 ? NoteLink.of(paragraph.content().getFirst()) : null;
    return link != null && leadsBack(link.id());
  }

  /** Names that exporters give to marks. */
  private static boolean leadsBack(String id) {
    return id.startsWith("footnote-anchor-") || id.startsWith("fnref") || id.startsWith("_ftnref");
  }
}
