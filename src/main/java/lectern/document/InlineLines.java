package lectern.document;

import java.util.ArrayList;
import java.util.List;
import lectern.text.CharacterRun;

/** Tidies a line of inlines: neighbouring words become one, and nothing blank stands at an end. */
public final class InlineLines {
  private InlineLines() {}

  /** The same inlines, with neighbouring texts joined. */
  public static List<Inline> joined(List<Inline> content) {
    var joined = new ArrayList<Inline>(content.size());
    var words = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text(var text)) {
        words.append(text);
        continue;
      }
      addWords(joined, words);
      joined.add(inline);
    }
    addWords(joined, words);
    return joined;
  }

  private static void addWords(List<Inline> joined, StringBuilder words) {
    if (!words.isEmpty()) {
      joined.add(new Inline.Text(words.toString()));
      words.setLength(0);
    }
  }

  /**
   * The same inlines without line breaks and spaces at either end, but with the anchors there;
   * empty if nothing is visible.
   */
  public static List<Inline> trimmed(List<Inline> content) {
    int from = 0;
    while (from < content.size() && isUnseen(content.get(from))) {
      from++;
    }
    int to = content.size();
    while (to > from && isUnseen(content.get(to - 1))) {
      to--;
    }
    if (from == to) {
      return List.of();
    }
    var trimmed = new ArrayList<Inline>(anchors(content.subList(0, from)));
    int first = trimmed.size();
    trimmed.addAll(content.subList(from, to));
    if (trimmed.get(first) instanceof Inline.Text(var text) && text.startsWith(" ")) {
      trimmed.set(first, new Inline.Text(leading(text)));
    }
    if (trimmed.getLast() instanceof Inline.Text(var text) && text.endsWith(" ")) {
      trimmed.set(trimmed.size() - 1, new Inline.Text(trailing(text)));
    }
    trimmed.addAll(anchors(content.subList(to, content.size())));
    return trimmed;
  }

  /** The anchors among these inlines. */
  public static List<Inline> anchors(List<Inline> content) {
    return chosen(content, true);
  }

  /** The same inlines without marks of notes, as a heading is named elsewhere. */
  public static List<Inline> withoutMarks(List<Inline> content) {
    var words = new ArrayList<Inline>(content.size());
    for (Inline inline : content) {
      if (!(inline instanceof Inline.NoteMark)) {
        words.add(TextMapper.within(inline, InlineLines::withoutMarks));
      }
    }
    return trimmed(words);
  }

  /** All of these inlines that are no anchors. */
  public static List<Inline> withoutAnchors(List<Inline> content) {
    return chosen(content, false);
  }

  private static List<Inline> chosen(List<Inline> content, boolean anchors) {
    List<Inline> chosen = List.of();
    for (Inline inline : content) {
      if ((inline instanceof Inline.Anchor) == anchors) {
        chosen = chosen.isEmpty() ? new ArrayList<>(content.size()) : chosen;
        chosen.add(inline);
      }
    }
    return chosen;
  }

  private static boolean isUnseen(Inline inline) {
    return inline instanceof Inline.Anchor || isBlank(inline);
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text(var text) && leading(text).isEmpty());
  }

  /** Only plain spaces: a no-break space at an edge was meant by somebody. */
  private static String leading(String text) {
    int from = CharacterRun.end(text, 0, " ");
    return text.substring(from);
  }

  private static String trailing(String text) {
    int to = CharacterRun.start(text, text.length(), " ");
    return text.substring(0, to);
  }
}
