package lectern.layout;

import java.util.List;
import lectern.text.Widths;

/** A page as plain text, each span in its cells. */
public final class PagePicture {
  private PagePicture() {}

  public static String of(Page page) {
    return of(page.lines());
  }

  static String of(List<Line> lines) {
    var picture = new StringBuilder();
    for (Line line : lines) {
      picture.append(of(line)).append('\n');
    }
    return picture.toString();
  }

  public static String of(Line line) {
    var picture = new StringBuilder();
    int cells = 0;
    for (Span span : line.spans()) {
      if (span.column() < cells) {
        throw new AssertionError("spans overlap: " + line);
      }
      picture.repeat(' ', span.column() - cells).append(span.text());
      cells = span.column() + Widths.NARROW.of(span.text());
    }
    return picture.toString().stripTrailing();
  }
}
