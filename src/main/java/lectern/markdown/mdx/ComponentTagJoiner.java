package lectern.markdown.mdx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import lectern.markdown.html.ComponentHtml;
import lectern.markup.Ascii;
import lectern.markup.MarkupTag;

/**
 * Rewrites the tags of components in MDX so that CommonMark can parse them: a tag over several
 * lines on the first of them, and what stands indented inside a component as far left as its tag.
 *
 * <p>Every line keeps its number.
 */
public final class ComponentTagJoiner {
  /** No one writes longer tags, and looking further would take time. */
  private static final int LONGEST = 4_000;

  /** Characters that a text may be read in vain; what is left of it stays as it is. */
  private static final int MOST_WASTED = 200_000;

  /** A component that is open, and how many blanks its lines lose; -1 before the first of them. */
  private static final class OpenComponent {
    final String name;
    final int indent;

    /** Whether it is an element of HTML, whose tags may as well stand among its words. */
    final boolean element;

    int lost = -1;

    OpenComponent(String name, int indent, boolean element) {
      this.name = name;
      this.indent = indent;
      this.element = element;
    }
  }

  private final List<String> lines;
  private final ArrayDeque<OpenComponent> open = new ArrayDeque<>();
  private int wasted;

  private ComponentTagJoiner(List<String> lines) {
    this.lines = lines;
  }

  /** The same text, whose lines end in {@code \n}, with its tags set so. */
  public static String rewrite(String text) {
    var joined = new ComponentTagJoiner(new ArrayList<>(List.of(text.split("\n", -1))));
    joined.join();
    var level = new ComponentTagJoiner(new ArrayList<>(joined.lines));
    // Where a component has no end, nobody knows what it holds.
    return String.join("\n", level.shift() ? level.lines : joined.lines);
  }

  private void join() {
    var fence = new CodeFence();
    for (int i = 0; i < lines.size() && wasted < MOST_WASTED; i++) {
      String line = lines.get(i);
      if (!fence.covers(line) && begins(line.strip())) {
        join(i);
      }
    }
  }

  private static boolean begins(String line) {
    return line.length() > 1 && line.charAt(0) == '<' && Ascii.isLetter(line.charAt(1));
  }

  /** Joins the lines of a tag that begins here and ends further down, alone on its lines. */
  private void join(int first) {
    var brackets = new JavaScriptBrackets();
    var tag = new StringBuilder();
    for (int i = first; i < lines.size() && tag.length() < LONGEST; i++) {
      String line = i == first ? lines.get(i).stripTrailing() : lines.get(i).strip();
      int end = i == first ? line.indexOf('<') + 1 : 0;
      while (end < line.length() && (brackets.areOpen() || "<>".indexOf(line.charAt(end)) < 0)) {
        brackets.read(line.charAt(end));
        end++;
      }
      tag.append(i == first ? "" : " ").append(line);
      if (end < line.length()) {
        boolean ends = line.charAt(end) == '>' && end + 1 == line.length();
        boolean block = isBlock(tag.toString().strip());
        // A bracket that begins a line would begin a quotation.
        if (ends && i > first && (block || line.equals(">"))) {
          lines.subList(first, i + 1).replaceAll(_ -> "");
          // What an element in a line holds stands right below it.
          lines.set(block ? first : i, tag.toString());
        }
        return;
      }
      if (line.isBlank() && !brackets.areOpen()) {
        return;
      }
    }
    wasted += tag.length();
  }

  private static boolean isBlock(String source) {
    MarkupTag tag = MarkupTag.read(source);
    return Character.isUpperCase(source.charAt(1)) || (tag != null && tag.isBlock());
  }

  /** Shifts what components hold to the left; whether all of them have an end. */
  private boolean shift() {
    var fence = new CodeFence();
    var ends = new HashMap<String, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).strip();
      if (words.startsWith("</")) {
        ends.put(words, i);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String words = line.strip();
      boolean inCode = fence.covers(line);
      if (words.isEmpty()) {
        continue;
      }
      int indent = line.length() - line.stripLeading().length();
      String name = inCode || !ComponentLines.holdsMarkdown(words) ? "" : ComponentHtml.name(words);
      if (words.startsWith("</")
          && !name.isEmpty()
          && !close(name, !ComponentLines.isComponent(words))) {
        return false;
      }
      int lost = lostIndent(indent);
      lines.set(i, line.substring(Math.min(indent, lost)));
      boolean opens = !name.isEmpty() && !words.startsWith("</") && !words.endsWith("/>");
      boolean element = opens && !ComponentLines.isComponent(words);
      if (opens && (!element || ends.getOrDefault("</" + name + ">", -1) > i)) {
        open.push(new OpenComponent(name, indent - Math.min(indent, lost), element));
      }
    }
    open.removeIf(component -> component.element);
    return open.isEmpty();
  }

  /** Closes what has this name; false where another component is open. */
  private boolean close(String name, boolean element) {
    while (!element && !open.isEmpty() && open.peek().element) {
      open.pop();
    }
    if (!open.isEmpty() && open.peek().name.equals(name)) {
      open.pop();
      return true;
    }
    return element;
  }

  /** How many blanks a line loses that begins with so many. */
  private int lostIndent(int indent) {
    OpenComponent in = open.peek();
    if (in == null) {
      return 0;
    }
    if (in.lost < 0) {
      in.lost = Math.max(0, indent - in.indent);
    }
    return in.lost;
  }

  /** Fenced code, as far as one line after the other shows it. */
  private static final class CodeFence {
    private String fence = "";

    /** Whether a line opens code, stands in it or ends it. */
    boolean covers(String line) {
      String words = line.strip();
      String begin = fence(words);
      if (!fence.isEmpty()) {
        fence = begin.startsWith(fence) && begin.equals(words) ? "" : fence;
        return true;
      }
      // After backquotes that open code stand no others.
      fence = words.indexOf('`', begin.length()) < 0 ? begin : "";
      return !fence.isEmpty();
    }

    private static String fence(String words) {
      int end = 0;
      while (end < words.length()
          && "`~".indexOf(words.charAt(0)) >= 0
          && words.charAt(end) == words.charAt(0)) {
        end++;
      }
      return end < 3 ? "" : words.substring(0, end);
    }
  }
}
