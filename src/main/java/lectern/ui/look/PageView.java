package lectern.ui.look;

import java.util.List;
import lectern.document.Reference;
import lectern.document.Reference.To;
import lectern.document.Target;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.Row;
import lectern.layout.Span;
import lectern.screen.Face;
import lectern.screen.Frame;
import org.jspecify.annotations.Nullable;

/** Draws lines of a page on a frame: the one way in which set text becomes cells. */
public final class PageView {
  private PageView() {}

  /**
   * Draws the page from a row on.
   *
   * @param row first row of the frame
   * @param rows how many rows at most
   * @param column the frame's column of the page's left edge
   * @param selected index of the reference that is lit, or -1
   */
  public static void draw(
      Frame frame, Theme theme, Page page, Row top, int row, int rows, int column, int selected) {
    List<Line> lines = page.lines(top, rows);
    List<Reference> references = page.plain().references();
    for (int i = 0; i < lines.size(); i++) {
      for (Span span : lines.get(i).spans()) {
        boolean lit = selected >= 0 && span.reference() == selected;
        Face face = theme.of(span.style());
        String link = link(references, span.reference());
        frame.write(
            row + i,
            column + span.column(),
            frame.size().columns(),
            span.text(),
            lit ? theme.lit(face) : face,
            link);
      }
    }
  }

  /** The address a terminal may offer for these cells: web addresses only, never anything else. */
  private static @Nullable String link(List<Reference> references, int index) {
    if (index >= 0
        && references.get(index).kind() instanceof To to
        && to.target() instanceof Target.Web web) {
      return web.written();
    }
    return null;
  }
}
