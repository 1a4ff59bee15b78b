package lectern.markdown.grammar.table;

import java.util.ArrayList;
import java.util.List;
import lectern.text.CharacterRun;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.jspecify.annotations.Nullable;

/** The line below the header of a table, {@code |:---|---:|}. */
final class DelimiterRow {
  private static final int LEAST_DASHES = 3;

  /**
   * The alignments that a line gives its columns, null where it gives none; nothing when it is no
   * such line (GFM 4.10).
   */
  static List<@Nullable Alignment> of(CharSequence line) {
    var columns = new ArrayList<@Nullable Alignment>();
    boolean barred = false;
    boolean bar = false;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '|' && !bar) {
        bar = true;
        barred = true;
        at++;
      } else if (c == ' ' || c == '\t' || c == '\u00A0') {
        at++;
      } else if ((c == '-' || c == ':') && (bar || columns.isEmpty())) {
        int dash = c == ':' ? at + 1 : at;
        int end = CharacterRun.end(line, dash, "-");
        if (end == dash) {
          return List.of();
        }
        boolean right = end < line.length() && line.charAt(end) == ':';
        columns.add(alignment(c == ':', right));
        at = right ? end + 1 : end;
        bar = false;
      } else {
        return List.of();
      }
    }
    return barred ? columns : List.of();
  }

  /** The alignment of {@code :---:} below a single cell between bars; null where it is none. */
  static @Nullable Alignment withoutBars(CharSequence line) {
    List<@Nullable Alignment> columns = of("|" + line.toString().strip());
    return line.toString().indexOf('|') < 0 && columns.size() == 1 ? columns.getFirst() : null;
  }

  private static @Nullable Alignment alignment(boolean left, boolean right) {
    if (left) {
      return right ? Alignment.CENTER : Alignment.LEFT;
    }
    return right ? Alignment.RIGHT : null;
  }

  /**
   * Whether a line is one of kramdown's: a bar and dashes, over all columns at once, or {@code |=}
   * before the foot.
   */
  static boolean isOverAll(CharSequence line) {
    String words = line.toString().strip();
    boolean foot = words.startsWith("|=");
    return (foot || (words.startsWith("|-") && !words.endsWith("|")))
        && (foot || words.length() > LEAST_DASHES)
        && words.chars().allMatch(c -> "|-=:+ ".indexOf(c) >= 0);
  }

  /**
   * Whether a line is such a rule below a header; between two bars it is about as wide, for GFM
   * takes {@code |---|} below two cells for words.
   */
  static boolean isOverAll(CharSequence line, CharSequence header) {
    String words = line.toString().strip();
    boolean wide = !words.endsWith("|") || words.length() + LEAST_DASHES > header.length();
    return isOverAll(line) || (wide && words.startsWith("|") && of(line).size() == 1);
  }

  /** Whether the rule of one cell has the bars of further ones after it, {@code |----|||}. */
  private static boolean isPadded(CharSequence line) {
    String words = line.toString().strip();
    int end = CharacterRun.start(words, words.length(), "|");
    return end < words.length() - 1 && isOverAll(words.substring(0, end));
  }

  /** Whether a line separates the rows of a table, as one of either kind does. */
  static boolean parts(CharSequence line) {
    return isOverAll(line) || isPadded(line) || (!of(line).isEmpty() && isLong(line));
  }

  /** Whether no cell has fewer dashes than {@value #LEAST_DASHES}: those may stand for nothing. */
  private static boolean isLong(CharSequence line) {
    int dashes = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at < line.length() && line.charAt(at) == '-') {
        dashes++;
      } else if (dashes > 0 && dashes < LEAST_DASHES) {
        return false;
      } else {
        dashes = 0;
      }
    }
    return true;
  }
}
