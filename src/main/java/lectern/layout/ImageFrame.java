package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.layout.Style.StyleRole;
import lectern.layout.paragraph.LineTypesetter;
import lectern.layout.paragraph.RunningText;
import lectern.layout.paragraph.RunningTextBuilder;

/** Lays out images that stand alone: their description in a light frame. */
final class ImageFrame {
  /** Cells that a frame takes on both sides, its spacing counted. */
  private static final int SIDES = 4;

  /** Narrower columns need their cells for the words. */
  private static final int NARROWEST = 16;

  private final Galley galley;
  private final RunningTextBuilder inlines;
  private final BlockIndent margin;

  ImageFrame(Galley galley, RunningTextBuilder inlines, BlockIndent margin) {
    this.galley = galley;
    this.inlines = inlines;
    this.margin = margin;
  }

  /** Whether a paragraph is images and nothing else, and this margin has room for a frame. */
  static boolean fits(Paragraph paragraph, BlockIndent margin) {
    return margin.width() >= NARROWEST
        && !paragraph.content().isEmpty()
        && isImages(paragraph.content())
        && paragraph.content().stream().anyMatch(inline -> !isBlank(inline));
  }

  private static boolean isImages(List<Inline> content) {
    for (Inline inline : content) {
      boolean image =
          inline instanceof Inline.Image
              || (inline instanceof Inline.Link link
                  && link.content().size() == 1
                  && link.content().getFirst() instanceof Inline.Image);
      if (!image && !isBlank(inline)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  void layOut(Paragraph paragraph) {
    galley.clearLead(margin, margin.left(), inlines.offset());
    int left = margin.left() + SIDES / 2;
    RunningText text = inlines.leaf(paragraph.content(), margin.style());
    List<Line> lines = LineTypesetter.lines(text, left, margin.measure() - SIDES / 2);
    if (lines.isEmpty()) {
      return;
    }
    int column = LineTypesetter.left(lines) - SIDES / 2;
    int cells = LineTypesetter.right(lines, galley.widths()) - column + SIDES / 2;
    edge(column, lines.getFirst().start(), "╭" + "─".repeat(cells - 2) + "╮");
    for (Line line : lines) {
      var spans = new ArrayList<Span>();
      spans.add(side(column));
      spans.addAll(line.spans());
      spans.add(side(column + cells - 1));
      galley.add(margin, new Line(line.start(), line.end(), spans));
    }
    edge(column, inlines.offset(), "╰" + "─".repeat(cells - 2) + "╯");
  }

  private void edge(int column, int offset, String shown) {
    Span span = new Span(column, shown, Style.TEXT.withRole(StyleRole.RULE), -1, -1);
    galley.add(margin, new Line(offset, offset, List.of(span)));
  }

  private static Span side(int column) {
    return new Span(column, "│", Style.TEXT.withRole(StyleRole.RULE), -1, -1);
  }
}
