package lectern.markdown.reader;

import java.util.List;
import lectern.document.Block;
import lectern.document.Inline;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds an image whose caption is written as an emphasised line below it. */
final class Captions {
  /** The figure that this paragraph is, or null. */
  static @Nullable Block figure(Paragraph paragraph, InlineReader inlines) {
    Node image = paragraph.getFirstChild();
    if (!(image instanceof Image)) {
      return null;
    }
    Node lineEnd = image.getNext();
    // Where attributes stood, nothing is left.
    if (lineEnd instanceof Text text && text.getLiteral().isBlank()) {
      lineEnd = lineEnd.getNext();
    }
    boolean ends = lineEnd instanceof SoftLineBreak || lineEnd instanceof HardLineBreak;
    if (!ends || !(lineEnd.getNext() instanceof Emphasis words) || words.getNext() != null) {
      return null;
    }
    List<Inline> caption = inlines.line(words);
    var shown = new Block.Paragraph(inlines.line(List.of(image)));
    return caption.isEmpty() ? null : new Block.Figure(List.of(shown), caption);
  }
}
