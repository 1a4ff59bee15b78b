package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lectern.markdown.MarkerIndex;
import lectern.markdown.html.CalloutKinds;
import lectern.markup.TextRange;

/**
 * Writes the first line of Python-Markdown's callouts as the grammar reads them, a blank after the
 * markers and a title in quotes: {@code !!!note}, {@code !!! warning inline end}, {@code ???
 * recipe}.
 *
 * <p>Without a title such a line may be an exclamation, so indented text must follow it; a tab,
 * {@code === "Title"}, without such text is escaped.
 */
public final class AdmonitionLines {
  private static final String TAB = "=== \"";
  private static final int MARKER_LENGTH = 3;
  private static final int INDENT = 4;
  private static final int MOST_CLASSES = 6;
  private static final int MOST_PLACES = 2;

  private final TextLines text;
  private final List<String> lines;

  private AdmonitionLines(TextLines text) {
    this.text = text;
    this.lines = text.lines;
  }

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(MarkerIndex markers) {
    return begins(markers, "!!!") || begins(markers, "???") || begins(markers, TAB);
  }

  private static boolean begins(MarkerIndex markers, String marker) {
    return markers.contains(marker)
        && (markers.text().startsWith(marker) || markers.containsAny("\n" + marker, "  " + marker));
  }

  /**
   * The same text, whose lines end with a line feed, line for line.
   *
   * @param codeBlocks where blocks of code stand, in their order
   */
  public static String read(String text, List<TextRange> codeBlocks) {
    return new AdmonitionLines(new TextLines(text, codeBlocks)).run();
  }

  private String run() {
    var out = new ArrayList<String>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      String words = line.strip();
      boolean marked = words.startsWith("!!!") || words.startsWith("???");
      boolean tab = words.startsWith(TAB);
      if (text.isCode(at) || !(marked || tab)) {
        out.add(line);
      } else if (holdsWords(at)) {
        out.add(tab ? line : rewritten(line, words));
      } else {
        out.add(tab ? line.replaceFirst("=", "\\\\=") : line);
      }
    }
    return text.joined(out);
  }

  /** Whether the next line with words, this one or one after an empty line, is indented. */
  private boolean holdsWords(int at) {
    int below = at + 1;
    while (below < lines.size() && below < at + 3 && lines.get(below).isBlank()) {
      below++;
    }
    return below < lines.size()
        && !lines.get(below).isBlank()
        && indent(lines.get(below)) >= indent(lines.get(at)) + INDENT;
  }

  private static int indent(String line) {
    int indent = 0;
    for (int at = 0; at < line.length() && line.charAt(at) <= ' '; at++) {
      indent += line.charAt(at) == '\t' ? INDENT - indent % INDENT : 1;
    }
    return indent;
  }

  private static String rewritten(String line, String words) {
    boolean unfolded = words.startsWith("???+");
    int from = unfolded ? MARKER_LENGTH + 1 : MARKER_LENGTH;
    String rest = withoutPlaces(words.substring(from).strip());
    int quote = rest.indexOf('"');
    String[] classes = (quote < 0 ? rest : rest.substring(0, quote)).strip().split("\\s+");
    String margin = line.substring(0, line.indexOf(words)) + words.substring(0, from) + " ";
    if (quote == 0 && words.startsWith("?")) {
      // What folds needs no kind.
      return margin + "details " + rest;
    }
    String kind = classes[0];
    if (quote < 0 && isTitle(classes)) {
      return margin + kind + " \"" + rest.substring(kind.length()).strip() + "\"";
    }
    if (classes.length > MOST_CLASSES || !areNames(classes)) {
      return line;
    }
    if (quote >= 0) {
      return margin + rest;
    }
    boolean known = CalloutKinds.isCallout(kind.toLowerCase(Locale.ROOT));
    if (!known && !arePlaces(classes)) {
      return line;
    }
    String title = Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
    return known ? margin + kind : margin + kind + " \"" + title + "\"";
  }

  /** The words up to a title, without the places after it: {@code danger "Mind" inline end}. */
  private static String withoutPlaces(String rest) {
    int close = rest.lastIndexOf('"');
    String after = rest.substring(close + 1).strip();
    boolean titled = rest.indexOf('"') < close && !after.isEmpty();
    return titled && Arrays.stream(after.split("\\s+")).allMatch(AdmonitionLines::isPlace)
        ? rest.substring(0, close + 1)
        : rest;
  }

  private static boolean isPlace(String word) {
    return word.equals("inline") || word.equals("end");
  }

  /** Whether words after a kind are a title without quotes; classes are few, and in lower case. */
  private static boolean isTitle(String[] words) {
    List<String> after = Arrays.asList(words).subList(1, words.length);
    boolean plain = after.stream().allMatch(word -> word.matches("[a-z0-9_-]+"));
    return CalloutKinds.isCallout(words[0]) && (!plain || after.size() > MOST_PLACES);
  }

  /** Whether all but the first are words of MkDocs; "??? what is that" is a question. */
  private static boolean arePlaces(String[] classes) {
    return Arrays.stream(classes).skip(1).allMatch(AdmonitionLines::isPlace);
  }

  private static boolean areNames(String[] classes) {
    for (String name : classes) {
      boolean named =
          name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_".indexOf(c) >= 0);
      if (name.isEmpty() || !named || !Character.isLetter(name.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
