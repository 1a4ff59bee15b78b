package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Widths;

/**
 * Mirrors the layout for a right-to-left block: bullets, numbers and bars move to the right of the
 * words. The words themselves are already in visual order.
 *
 * @param measure cells of the whole page
 * @param widths how many cells a text takes
 */
record RightToLeftMirror(int measure, Widths widths) {

  /** What stands beside words, on the other side. */
  List<Span> beside(List<Span> spans) {
    var turned = new ArrayList<Span>();
    for (Span span : spans) {
      turned.addFirst(span.at(measure - span.column() - widths.of(span.text())));
    }
    turned.sort((a, b) -> Integer.compare(a.column(), b.column()));
    return turned;
  }

  /** The words with the cells that are free on their left moved to their right. */
  List<Span> words(List<Span> spans, int left) {
    int shift = spans.isEmpty() ? 0 : Math.min(left, spans.getFirst().column());
    return spans.stream().map(span -> span.at(span.column() - shift)).toList();
  }
}
