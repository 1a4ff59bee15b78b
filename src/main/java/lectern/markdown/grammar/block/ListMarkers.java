package lectern.markdown.grammar.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.document.Numbering;
import lectern.markup.Ascii;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;

/**
 * Marks the items of lists with letters, for {@link LetteredLists} to read.
 *
 * <p>One such marker may begin any sentence, so an item needs another that follows it; and a parser
 * of commonmark-java is never asked about a line that begins with a letter.
 */
public final class ListMarkers {
  /** An item that others may follow. */
  private static final class OpenListItem {
    final int line;
    final int indent;
    final ListMarker first;
    final Numbering numbering;
    int next;

    OpenListItem(int line, int indent, ListMarker marker) {
      this.line = line;
      this.indent = indent;
      this.first = marker;
      this.numbering = marker.numbering();
      this.next = marker.number() + 1;
    }
  }

  /** A reference to an example, or code, which holds none. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)|\\(@[a-zA-Z0-9_-]+\\)");

  private final List<String> lines;
  private final BitSet separate = new BitSet();
  private final BitSet marked = new BitSet();
  private final ArrayDeque<OpenListItem> open = new ArrayDeque<>();

  private ListMarkers(String text, List<List<TextRange>> others) {
    this.lines = List.of(text.split("\n", -1));
    for (List<TextRange> areas : others) {
      int start = 0;
      int area = 0;
      for (int at = 0; at < lines.size() && area < areas.size(); at++) {
        int end = start + lines.get(at).length() + 1;
        while (area < areas.size() && areas.get(area).end() <= start) {
          area++;
        }
        if (area < areas.size() && areas.get(area).start() < end) {
          separate.set(at);
        }
        start = end;
      }
    }
  }

  /** Whether two lines of a text begin with such a marker, or one with that of an example. */
  public static boolean mayOccurIn(String text) {
    int found = 0;
    int start = 0;
    while (start < text.length()) {
      int at = indent(text, start);
      int marker = at < text.length() && text.charAt(at) == '(' ? at + 1 : at;
      if (marker < text.length() && isMarker(text, marker, marker > at)) {
        found += text.charAt(marker) == '@' ? 2 : 1;
        if (found > 1) {
          return true;
        }
      }
      int end = text.indexOf('\n', at);
      start = end < 0 ? text.length() : end + 1;
    }
    return false;
  }

  /** The offset after the blanks and the markers of quotes before the words of a line. */
  private static int indent(String text, int start) {
    return CharacterRun.end(text, start, " \t>");
  }

  private static boolean isMarker(String text, int at, boolean framed) {
    char c = text.charAt(at);
    if (c == '@') {
      return framed;
    }
    int end = at + 1;
    while (Ascii.isLetter(c) && end < text.length() && ListMarker.isRoman(text.charAt(end))) {
      end++;
    }
    return (Ascii.isLetter(c) || c == '#')
        && (text.startsWith(". ", end) || text.startsWith(") ", end));
  }

  /**
   * The same text, whose lines end with a line feed, with such items marked.
   *
   * @param html the blocks of HTML in the text, in their order
   * @param code the blocks of code in the text, in their order
   */
  public static String read(String text, List<TextRange> html, List<TextRange> code) {
    var markers = new ListMarkers(text, List.of(html, code));
    markers.find();
    return markers.marked.isEmpty() ? text : markers.written();
  }

  private void find() {
    boolean blank = true;
    boolean formula = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      int indent = indent(line, 0);
      if (separate.get(at) || indent == line.length()) {
        blank = true;
        continue;
      }
      formula ^= line.startsWith("$$", indent) && line.indexOf("$$", indent + 2) < 0;
      // A bar may separate the cells of a table.
      boolean words = !formula && line.indexOf('|') < 0;
      ListMarker marker = words ? ListMarker.at(line, indent) : null;
      if (marker != null) {
        item(at, indent, marker, blank);
      } else if (blank) {
        end(indent);
      }
      blank = false;
    }
  }

  /** Ends the lists that words so far from the margin are no part of. */
  private void end(int indent) {
    while (!open.isEmpty() && open.peek().indent >= indent) {
      open.pop();
    }
  }

  private void item(int at, int indent, ListMarker marker, boolean blank) {
    while (!open.isEmpty() && open.peek().indent > indent) {
      open.pop();
    }
    OpenListItem before = open.peek();
    if (before != null
        && before.indent == indent
        && marker.follows(before.numbering, before.next, before.first)) {
      before.next++;
      marked.set(before.line);
      marked.set(at);
    } else if (blank || marker.number() == 1) {
      end(indent);
      open.push(new OpenListItem(at, indent, marker));
      if (marker.name().equals("@")) {
        marked.set(at);
      }
    }
  }

  private String written() {
    var out = new ArrayList<String>(lines);
    var examples = new HashMap<String, Integer>();
    int count = 0;
    for (int at = marked.nextSetBit(0); at >= 0; at = marked.nextSetBit(at + 1)) {
      String line = lines.get(at);
      int indent = indent(line, 0);
      ListMarker marker = ListMarker.at(line, indent);
      if (marker != null && marker.isExample()) {
        count++;
        examples.putIfAbsent("(" + marker.name() + ")", count);
      }
      out.set(at, line.substring(0, indent) + ListMarker.MARK + line.substring(indent));
    }
    examples.remove("(@)");
    return examples.isEmpty() ? String.join("\n", out) : withReferences(out, examples);
  }

  /** The lines with the numbers of examples where words refer to them, {@code as (@good) shows}. */
  private String withReferences(List<String> out, Map<String, Integer> examples) {
    for (int at = 0; at < out.size(); at++) {
      int from = marked.get(at) ? indent(out.get(at), 0) + 2 : 0;
      String line = out.get(at).substring(from);
      if (!separate.get(at) && line.contains("(@")) {
        String numbered =
            REFERENCE
                .matcher(line)
                .replaceAll(match ->
                    examples.containsKey(match.group())
                        ? "(" + examples.get(match.group()) + ")"
                        : Matcher.quoteReplacement(match.group()));
        out.set(at, out.get(at).substring(0, from) + numbered);
      }
    }
    return String.join("\n", out);
  }
}
