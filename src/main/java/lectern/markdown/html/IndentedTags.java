package lectern.markdown.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.markdown.MarkerIndex;
import lectern.markup.Ascii;
import lectern.markup.MarkupTag;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;

/**
 * Shifts indented tags to the left that follow an empty line inside an element of HTML, and all
 * that is indented as far as a tag above it that asks for Markdown.
 *
 * <p>CommonMark 0.31, 4.6: a block of HTML ends at an empty line, so what is indented by four
 * blanks below one is code, even where the element around it is still open.
 */
public final class IndentedTags {
  private static final Set<String> CONTAINERS = Set.of("ul", "ol", "dl", "table", "tbody", "thead");

  /** Elements that people write an end for, and that hold others. */
  private static final Set<String> HOLDERS =
      Set.of(
          ("ul ol dl table tbody thead div blockquote section article figure"
                  + " center aside main header footer nav details")
              .split(" "));

  /** CommonMark 0.31, 4.4: what is indented so far is code. */
  private static final int CODE_INDENT = 4;

  /** White space between two parts of one element. */
  private static final int LONGEST_GAP = 200;

  private final String text;
  private final StringBuilder out;
  private final Map<String, Integer> open = new HashMap<>();
  private final Map<String, Integer> lastEnds = new HashMap<>();

  /** The offset in the text up to which it has been written. */
  private int done;

  /** Where the last block of HTML ends, how far from the margin it begins, and what it shows. */
  private int htmlEnd = -1;

  private int base;
  private boolean indented;

  /** How far from the margin the open element begins that asks for Markdown; 0 when none does. */
  private int asked;

  private String askedName = "";

  private IndentedTags(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(MarkerIndex markers) {
    return markers.containsAny("\n    <", "\n\t<", "\n      <");
  }

  /**
   * The same text, whose lines end with a line feed, line for line.
   *
   * @param html the blocks of HTML in the text, in their order
   * @param code the blocks of code in the text, in their order
   */
  public static String read(String text, List<TextRange> html, List<TextRange> code) {
    return new IndentedTags(text).run(html, code);
  }

  private String run(List<TextRange> html, List<TextRange> code) {
    int block = 0;
    for (TextRange area : code) {
      while (block < html.size() && html.get(block).start() < area.start()) {
        takeHtml(html.get(block));
        block++;
      }
      int start = text.lastIndexOf('\n', area.start()) + 1;
      if (htmlEnd >= 0 && isRightBelow(start) && isAsked(start, area)) {
        shiftWords(start, area.end());
      } else if (htmlEnd >= 0 && goesOn(start, area)) {
        shift(start, area.end());
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private void takeHtml(TextRange area) {
    int start = text.lastIndexOf('\n', area.start()) + 1;
    int first = text.indexOf('<', area.start());
    String block = text.substring(area.start(), area.end());
    take(block);
    base = first - start;
    htmlEnd = area.end();
    ask(text.substring(start, area.end()));
    indented = block.contains("\n" + " ".repeat(base) + " ") || block.contains("\n\t");
  }

  private void take(String block) {
    HtmlTokenizer.read(
        block,
        _ -> {},
        tag -> {
          if (HOLDERS.contains(tag.name())) {
            open.merge(tag.name(), tag.closing() ? -1 : 1, (a, b) -> Math.max(0, a + b));
          }
        });
  }

  /** Whether these lines of code, right below HTML, are more of it. */
  private boolean goesOn(int start, TextRange area) {
    String words = text.substring(area.start(), area.end()).stripLeading();
    boolean tag =
        words.length() > 1
            && words.charAt(0) == '<'
            && (Ascii.isLetter(words.charAt(1)) || words.charAt(1) == '/');
    MarkupTag read =
        tag ? MarkupTag.read(words.substring(0, Math.max(2, words.indexOf('>') + 1))) : null;
    return read != null
        && read.isBlock()
        && isRightBelow(start)
        && text.substring(start, area.start()).isBlank()
        && open.entrySet().stream()
            .anyMatch(entry ->
                entry.getValue() > 0
                    && (indented || CONTAINERS.contains(entry.getKey()))
                    && lastEnd(entry.getKey()) > area.start());
  }

  /** Whether nothing but white space stands between the last block of HTML and this line. */
  private boolean isRightBelow(int start) {
    return start >= htmlEnd
        && start < htmlEnd + LONGEST_GAP
        && text.substring(htmlEnd, start).isBlank();
  }

  /** Whether code here is indented just as far as the element that asks for Markdown. */
  private boolean isAsked(int start, TextRange area) {
    return asked >= CODE_INDENT && indent(text.substring(start, area.end())) == asked;
  }

  private static int indent(String line) {
    return CharacterRun.end(line, 0, " ");
  }

  /**
   * Notes the last tag that begins a line, asks for Markdown and is open at the end of the block.
   */
  private void ask(String block) {
    var unclosed = new HashMap<String, Integer>();
    int end = block.length();
    for (int at = block.lastIndexOf('<'); at >= 0; at = block.lastIndexOf('<', at - 1)) {
      String line = block.substring(at, end).lines().findFirst().orElse("");
      MarkupTag tag = MarkupTag.read(line.strip());
      end = at;
      if (tag == null) {
        continue;
      }
      boolean open = unclosed.merge(tag.name(), tag.closing() ? -1 : 1, Integer::sum) > 0;
      int indent = indentBefore(block, at);
      if (open && !tag.closing() && indent >= 0 && asks(tag)) {
        asked = indent;
        askedName = tag.name();
        return;
      }
    }
  }

  /** How many blanks stand before this, or -1 where anything else does on its line. */
  private static int indentBefore(String block, int at) {
    int start = CharacterRun.start(block, at, " ");
    return start == 0 || block.charAt(start - 1) == '\n' ? at - start : -1;
  }

  private static boolean asks(MarkupTag tag) {
    return tag.attributes().containsKey("markdown") && !tag.attribute("markdown").equals("0");
  }

  /** Shifts what is indented like the element that asks for Markdown, as far as that is. */
  private void shiftWords(int start, int end) {
    String words = text.substring(start, end);
    take(words);
    out.append(text, done, start);
    for (String line : words.split("\n", -1)) {
      out.append(line.substring(Math.min(asked, indent(line)))).append('\n');
    }
    out.setLength(out.length() - 1);
    done = end;
    htmlEnd = end;
    asked = words.contains("</" + askedName) ? 0 : asked;
  }

  private int lastEnd(String name) {
    return lastEnds.computeIfAbsent(name, tagName -> text.lastIndexOf("</" + tagName));
  }

  private void shift(int start, int end) {
    take(text.substring(start, end));
    out.append(text, done, start);
    for (String line : text.substring(start, end).split("\n", -1)) {
      out.append(line.isBlank() ? "" : " ".repeat(base)).append(line.strip()).append('\n');
    }
    out.setLength(out.length() - 1);
    done = end;
    htmlEnd = end;
    indented = true;
  }
}
