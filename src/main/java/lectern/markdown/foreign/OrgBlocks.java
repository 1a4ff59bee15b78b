package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;

/**
 * Reads the blocks of Org that Logseq uses too, {@code #+BEGIN_QUOTE} to {@code #+END_QUOTE}, as
 * quotes, callouts and code; what is a comment vanishes.
 */
public final class OrgBlocks {
  private static final String BEGIN = "#+BEGIN_";
  private static final int LONGEST = 500;

  private static final Set<String> CALLOUTS =
      Set.of("note", "tip", "important", "caution", "warning", "example");

  private OrgBlocks() {}

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains(BEGIN) || text.contains(BEGIN.toLowerCase(Locale.ROOT));
  }

  /**
   * The same text, whose lines end with a line feed, line for line.
   *
   * @param codeBlocks where blocks of code stand, in their order
   */
  public static String read(String text, List<TextRange> codeBlocks) {
    var read = new TextLines(text, codeBlocks);
    List<String> lines = read.lines;
    var out = new ArrayList<String>(lines.size());
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      int marker = read.isCode(at) ? -1 : marker(line);
      String name = marker < 0 ? "" : name(line, marker);
      int end = name.isEmpty() ? -1 : end(lines, at + 1, name);
      if (end < 0) {
        out.add(line);
        at++;
      } else {
        write(lines, at, end, marker, name, out);
        at = end + 1;
      }
    }
    return read.joined(out);
  }

  /**
   * Where the marker starts on this line, after blanks and what begins an item of a list; or -1.
   */
  private static int marker(String line) {
    int at = CharacterRun.end(line, 0, " \t-*");
    return line.regionMatches(true, at, BEGIN, 0, BEGIN.length()) ? at : -1;
  }

  private static String name(String line, int marker) {
    int from = marker + BEGIN.length();
    int end = CharacterRun.end(line, from, Character::isLetter);
    return line.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static int end(List<String> lines, int from, String name) {
    for (int at = from; at < Math.min(lines.size(), from + LONGEST); at++) {
      String line = lines.get(at).strip();
      if (line.regionMatches(true, 0, "#+END_", 0, "#+END_".length())
          && line.substring("#+END_".length()).equalsIgnoreCase(name)) {
        return at;
      }
    }
    return -1;
  }

  private static void write(
      List<String> lines, int from, int to, int marker, String name, List<String> out) {
    String first = lines.get(from);
    String before = first.substring(0, marker);
    // Below the marker of an item its words are indented.
    String indent = " ".repeat(marker);
    String arguments = first.substring(marker + BEGIN.length() + name.length()).strip();
    boolean quoted = name.equals("quote") || name.equals("verse");
    boolean hidden = name.equals("comment") || name.equals("export");
    boolean code = name.equals("src") || name.equals("example");
    String fence = code ? "```" : CALLOUTS.contains(name) ? ":::" : "";
    String word = code ? language(arguments) : fence.isEmpty() ? "" : name;
    out.add(before + (quoted ? ">" : fence + word));
    for (int at = from + 1; at < to; at++) {
      String line = lines.get(at);
      String words = line.strip();
      out.add(
          hidden
              ? ""
              : quoted
                  ? indent + "> " + words + (name.equals("verse") && !words.isEmpty() ? "  " : "")
                  : line);
    }
    out.add(quoted ? indent + ">" : fence.isEmpty() ? "" : indent + fence);
  }

  private static String language(String arguments) {
    int blank = arguments.indexOf(' ');
    return blank < 0 ? arguments : arguments.substring(0, blank);
  }
}
