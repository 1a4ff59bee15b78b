package lectern.markdown.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Escapes paragraphs for which commonmark-java would need more than linear time.
 *
 * <p>Inside one paragraph its time grows with the square of the characters that may open or close
 * something, and with their number times the lines. A paragraph that costs more than {@link
 * #MOST_OF_ONE} of these steps, or comes when all before it took {@link #MOST_OF_ALL}, is read as
 * plain words: its marks are escaped.
 */
public final class InlineGuard {
  /** Steps of about half a nanosecond: fourteen thousand marks in one line, some 100 ms. */
  static final long MOST_OF_ONE = 200_000_000;

  static final long MOST_OF_ALL = 1_000_000_000;

  private static final String ESCAPED = "]!*_~`<&^=";

  /** A piece of the text, by offsets. */
  private record CostlyRange(int start, int end) {}

  private InlineGuard() {}

  /** Parses the blocks of a text; what stands in them goes to a parser of its own. */
  @FunctionalInterface
  public interface BlockScan {
    void parse(String text, Supplier<InlineParser> inlines);
  }

  /**
   * The same words, in a form that takes linear time.
   *
   * @param text a text that {@link BlockGuard} has eased
   * @param blocks parses it as the grammar does
   */
  public static String limit(String text, BlockScan blocks) {
    if (!isSuspicious(text)) {
      return text;
    }
    var ranges = new ArrayList<CostlyRange>();
    blocks.parse(
        text,
        () -> {
          ranges.clear();
          return new CostlyParagraphs(ranges);
        });
    return ranges.isEmpty() ? text : escaped(text, ranges);
  }

  private static long cost(long delimiters, long lines) {
    return delimiters * (delimiters + 3 * lines);
  }

  /** Whether any run of lines without an empty one, which no paragraph outgrows, costs too much. */
  private static boolean isSuspicious(String text) {
    long all = 0;
    long delimiters = 0;
    long lines = 0;
    boolean empty = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\r' && text.startsWith("\n", i + 1)) {
        continue;
      }
      if (c == '\n' || c == '\r') {
        lines++;
        if (empty || i == text.length()) {
          long cost = cost(delimiters, lines);
          all += cost;
          if (cost > MOST_OF_ONE || all > MOST_OF_ALL) {
            return true;
          }
          delimiters = 0;
          lines = 0;
        }
        empty = true;
      } else if (c != ' ' && c != '\t') {
        empty = false;
        delimiters += isDelimiter(c) ? 1 : 0;
      }
    }
    return false;
  }

  private static boolean isDelimiter(char c) {
    return switch (c) {
      case '[', ']', '!', '*', '_', '~', '`', '<', '&', '^', ':', '@', '=' -> true;
      default -> false;
    };
  }

  /** Takes the place of the inline parser and only notes where costly paragraphs stand. */
  private static final class CostlyParagraphs implements InlineParser {
    private final List<CostlyRange> costly;
    private long all;

    CostlyParagraphs(List<CostlyRange> costly) {
      this.costly = costly;
    }

    @Override
    public void parse(SourceLines lines, Node node) {
      long delimiters = 0;
      for (SourceLine line : lines.getLines()) {
        delimiters += line.getContent().chars().filter(c -> isDelimiter((char) c)).count();
      }
      long cost = cost(delimiters, lines.getLines().size());
      if (cost > MOST_OF_ONE || all + cost > MOST_OF_ALL) {
        for (SourceLine line : lines.getLines()) {
          var span = line.getSourceSpan();
          if (span != null) {
            int start = span.getInputIndex();
            costly.add(new CostlyRange(start, start + span.getLength()));
          }
        }
      } else {
        all += cost;
      }
    }
  }

  private static String escaped(String text, List<CostlyRange> ranges) {
    ranges.sort((a, b) -> Integer.compare(a.start(), b.start()));
    var out = new StringBuilder(text.length() + text.length() / 4);
    int done = 0;
    for (CostlyRange range : ranges) {
      out.append(text, done, range.start);
      escape(text, range, out);
      done = range.end;
    }
    return out.append(text, done, text.length()).toString();
  }

  private static void escape(String text, CostlyRange range, StringBuilder out) {
    for (int i = range.start; i < range.end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < range.end) {
        i++;
        out.append(c).append(text.charAt(i));
      } else {
        // With a backslash, an opening bracket would begin a formula of TeX.
        String character = c == '[' ? "&#91;" : Character.toString(c);
        out.append(c < 128 && ESCAPED.indexOf(c) >= 0 ? "\\" : "").append(character);
      }
    }
  }
}
