package lectern.ui.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.document.PlainTextRange;
import lectern.essay.Snippet;
import lectern.text.CharacterRun;
import lectern.text.Graphemes;
import lectern.text.Widths;
import lectern.ui.look.WrappedText;

/** A sentence in as many lines as there are for it, its first hit among what is shown. */
final class SnippetLines {
  /**
   * One line.
   *
   * @param hits offsets in its words of the characters that were looked for
   */
  record SnippetLine(String words, Set<Integer> hits) {}

  /** At most {@code most} lines of at most {@code cells} cells. */
  static List<SnippetLine> of(Snippet passage, int cells, int most, Widths widths) {
    int from = start(passage, cells, most, widths);
    String cut = from > 0 ? "…" : "";
    String shown = cut + passage.words().substring(from).strip();
    int shift = from - cut.length();
    var lines = new ArrayList<SnippetLine>();
    int at = 0;
    for (String line : WrappedText.lines(shown, cells, most, widths)) {
      boolean whole = shown.startsWith(line, at);
      int end = at + line.length() - (whole ? 0 : 1);
      var hits = new HashSet<Integer>();
      for (PlainTextRange hit : passage.hits()) {
        for (int i = Math.max(at, hit.start() - shift); i < Math.min(end, hit.end() - shift); i++) {
          hits.add(i - at);
        }
      }
      lines.add(new SnippetLine(line, hits));
      at = CharacterRun.end(shown, end, Character::isWhitespace);
    }
    return lines;
  }

  /** The offset from which on a sentence is shown: its beginning, unless the hit is too far off. */
  private static int start(Snippet passage, int cells, int most, Widths widths) {
    String words = passage.words();
    if (passage.hits().isEmpty()) {
      return 0;
    }
    PlainTextRange hit = passage.hits().getFirst();
    // Lines are broken at blanks, so that a part of each may be empty.
    int room = cells * most - 12 * (most - 1) - 1;
    if (widths.of(words, 0, hit.end()) <= room) {
      return 0;
    }
    int start = hit.start();
    int blank = start;
    while (start > 0 && widths.of(words, start, hit.start()) < cells / 2) {
      start--;
      blank = words.charAt(start) == ' ' ? start + 1 : blank;
    }
    return blank < hit.start() ? blank : boundary(words, start);
  }

  private static int boundary(String words, int wanted) {
    int at = 0;
    while (at < wanted) {
      at = Graphemes.next(words, at);
    }
    return at;
  }
}
