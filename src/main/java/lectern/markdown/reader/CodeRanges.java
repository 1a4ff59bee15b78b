package lectern.markdown.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.markdown.guard.Limits;
import lectern.markdown.html.CodeFences;
import lectern.markdown.note.SpacedLabels;
import lectern.markup.Ascii;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Where blocks of code and of HTML stand in a text, by its lines.
 *
 * <p>What rewrites the text keeps the number of every line and touches no code, so the blocks are
 * parsed once; what it makes code shows in the fences that it writes.
 */
final class CodeRanges {
  /** Footnotes are among the blocks, for what is indented in them is no code. */
  private static final Parser BLOCKS =
      Parser.builder()
          .maxOpenBlockParsers(Limits.DEEPEST)
          .extensions(List.of(FootnotesExtension.create(), SpacedLabels.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  /** How often a text is parsed at most for code inside HTML, and how many characters in all. */
  private static final int MOST_PARSES = 20;

  private static final int MOST_PARSED = 1_000_000;

  private final BitSet code = new BitSet();
  private final List<HtmlRange> html = new ArrayList<>();

  /** A block of HTML: the line and the column it begins at, and its last line. */
  private record HtmlRange(int line, int column, int last) {}

  private CodeRanges() {}

  /** The areas of a text whose lines end with a line feed; only their place shows these blocks. */
  static CodeRanges of(String text) {
    CodeRanges areas = parsed(text);
    List<TextRange> fences = new CodeFences(text).in(areas.html(text));
    String read = text;
    for (int parses = Math.clamp(MOST_PARSED / (text.length() + 1), 1, MOST_PARSES);
        parses > 0;
        parses--) {
      String next = withoutCode(read, fences);
      if (next.equals(read)) {
        break;
      }
      read = next;
      areas = parsed(read);
      fences = new CodeFences(text).in(areas.html(text));
    }
    areas.mark(fences, text);
    return areas;
  }

  private static CodeRanges parsed(String text) {
    var areas = new CodeRanges();
    var open = new ArrayDeque<Node>();
    open.push(BLOCKS.parse(text));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        mark(node, areas.code);
      } else if (node instanceof HtmlBlock) {
        areas.html(node);
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Block) {
          open.push(child);
        }
      }
    }
    areas.html.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return areas;
  }

  /**
   * The text with blanks for the first code inside HTML that goes on after an empty line:
   * CommonMark knows only that HTML ends there, and the end of the fence would open other code.
   */
  private static String withoutCode(String text, List<TextRange> fences) {
    for (TextRange fence : fences) {
      int at = fence.start();
      while (at < fence.end() && text.charAt(CharacterRun.end(text, at, " \t>")) != '\n') {
        at = skip(text, at, 1);
      }
      String rest = text.substring(Math.min(at, fence.end()), fence.end());
      if (!rest.isBlank()) {
        return text.substring(0, at) + rest.replaceAll("[^\n]", " ") + text.substring(fence.end());
      }
    }
    return text;
  }

  /** Marks code inside HTML; what seemed HTML in it is none. */
  private void mark(List<TextRange> fences, String text) {
    int line = 0;
    int at = 0;
    for (TextRange range : fences) {
      line += lines(text, at, range.start());
      code.set(line, line + lines(text, range.start(), range.end()) + 1);
      at = range.start();
    }
    html.removeIf(block -> code.get(block.line));
  }

  /** How many lines end between two offsets. */
  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private void html(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan first = spans.getFirst();
      int last = spans.getLast().getLineIndex();
      html.add(new HtmlRange(first.getLineIndex(), first.getColumnIndex(), last));
    }
  }

  private static void mark(Node block, BitSet lines) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (!spans.isEmpty()) {
      lines.set(spans.getFirst().getLineIndex(), spans.getLast().getLineIndex() + 1);
    }
  }

  /** The blocks of code in a text that has the same lines, in their order. */
  List<TextRange> code(String text) {
    return ranges(text, code);
  }

  /** The blocks of HTML in a text that has the same lines, in their order. */
  List<TextRange> html(String text) {
    var ranges = new ArrayList<TextRange>();
    int line = 0;
    int at = 0;
    for (HtmlRange block : html) {
      at = skip(text, at, block.line - line);
      int after = skip(text, at, block.last + 1 - block.line);
      int end = after > at && text.charAt(after - 1) == '\n' ? after - 1 : after;
      if (at + block.column < end) {
        ranges.add(new TextRange(at + block.column, end));
      }
      line = block.last + 1;
      at = after;
    }
    return ranges;
  }

  private static List<TextRange> ranges(String text, BitSet lines) {
    var ranges = new ArrayList<TextRange>();
    int line = 0;
    int at = 0;
    for (int first = lines.nextSetBit(0); first >= 0; first = lines.nextSetBit(line)) {
      at = skip(text, at, first - line);
      int after = lines.nextClearBit(first);
      int end = skip(text, at, after - first);
      boolean feed = end > at && text.charAt(end - 1) == '\n';
      ranges.add(new TextRange(at, feed ? end - 1 : end));
      line = after;
      at = end;
    }
    return ranges;
  }

  /** The offset so many lines below one where a line begins. */
  private static int skip(String text, int from, int lines) {
    int at = from;
    for (int i = 0; i < lines && at < text.length(); i++) {
      int feed = text.indexOf('\n', at);
      at = feed < 0 ? text.length() : feed + 1;
    }
    return at;
  }

  /**
   * Notes what has become code, between fences that were written into a text, and what has become
   * HTML, after an empty line.
   *
   * @return whether every line kept its number, so that this still tells where blocks stand
   */
  boolean updateAfterRewrite(String before, String after) {
    int line = 0;
    boolean separate = true;
    var ranges = new ArrayList<HtmlRange>();
    int opened = 0;
    String fence = "";
    int old = 0;
    int now = 0;
    while (now < after.length()) {
      int oldEnd = skip(before, old, 1);
      int end = skip(after, now, 1);
      boolean changed =
          end - now != oldEnd - old || !before.regionMatches(old, after, now, end - now);
      String words = words(after, now, end);
      boolean mayOpen = changed && fence.isEmpty() && !code.get(line);
      String opening = mayOpen ? CodeFences.opening(words) : "";
      if (!opening.isEmpty()) {
        fence = opening;
        opened = line;
      } else if (!fence.isEmpty() && CodeFences.closes(fence, words)) {
        code.set(opened, line + 1);
        fence = "";
      } else if (changed && separate && isTag(after, now)) {
        ranges.add(new HtmlRange(line, 0, line + linesToEmptyLine(after, now)));
      }
      separate = after.substring(now, end).isBlank();
      old = oldEnd;
      now = end;
      line++;
    }
    if (!fence.isEmpty()) {
      code.set(opened, line);
    }
    // What was HTML by itself is code between fences.
    html.removeIf(block -> code.get(block.line));
    var known = new BitSet();
    html.forEach(block -> known.set(block.line, block.last + 1));
    for (HtmlRange block : ranges) {
      int next = known.nextSetBit(block.line);
      if (next < 0 || next > block.last) {
        html.add(block);
      }
    }
    html.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return old == before.length() && before.endsWith("\n") == after.endsWith("\n");
  }

  private static boolean isTag(String text, int at) {
    return text.startsWith("<", at)
        && at + 1 < text.length()
        && Ascii.isLetter(text.charAt(at + 1));
  }

  private static int linesToEmptyLine(String text, int from) {
    int lines = -1;
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      at = skip(text, at, 1);
      lines++;
    }
    return lines;
  }

  /** What a line holds after what opens quotes and items of lists. */
  private static String words(String text, int start, int end) {
    int at = Math.min(end, CharacterRun.end(text, start, " \t>-*+.)0123456789"));
    return text.substring(at, end).stripTrailing();
  }
}
