package lectern.markdown.template;

import lectern.markup.Attributes;
import lectern.text.CharacterRun;

/** Puts the attributes of kramdown where the grammar reads them, in what is written so far. */
final class AttributeTags {
  /** The item that holds the place of a table of contents or of the notes has a few words. */
  private static final int LONGEST_ITEM = 200;

  private final String text;
  private final StringBuilder out;

  /** Where the line begins that is being written. */
  private int lineStart;

  AttributeTags(String text, StringBuilder out) {
    this.text = text;
    this.out = out;
  }

  /** Where the line begins that is being written, which a tag may have moved. */
  int lineStart() {
    return lineStart;
  }

  /** What stands for a tag in the line that begins at this offset of what is written. */
  String read(TemplateTag tag, int start) {
    lineStart = start;
    if (KramdownAttributes.holdsPlace(tag.source())) {
      boolean below = start > 0 && LineContext.startsLine(out, out.length());
      int end = below ? start - 1 : out.length();
      int line = below ? end : start;
      while (line > Math.max(0, end - LONGEST_ITEM) && out.charAt(line - 1) != '\n') {
        line--;
      }
      if (line == 0 || out.charAt(line - 1) == '\n') {
        removeItem(line, end);
      }
      return "";
    }
    String id = KramdownAttributes.id(tag.source());
    int heading = start == out.length() && start > 1 ? headingEnd(start - 1) : -1;
    if (!id.isEmpty() && heading > 0) {
      // A heading has its attributes on its own line everywhere else.
      String named = " {#" + id + "}";
      out.insert(heading, named);
      lineStart += named.length();
      return "";
    }
    if (!id.isEmpty() && start < out.length() && (endsElement() || endsItem(tag.end()))) {
      return "{#" + id + "}";
    }
    boolean beside = start < out.length() && out.charAt(start) == '#';
    boolean after = start == out.length() && start > 1 && isWords(start - 1);
    String braced = "{" + tag.source() + "}";
    return (beside || after) && Attributes.end(braced, 0) == braced.length() && !id.isEmpty()
        ? braced
        : "";
  }

  /** Whether an element of a line, such as {@code **words**}, ends right here. */
  private boolean endsElement() {
    return "*_)`".indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  /** Whether the words of an item of a list, or a paragraph of one line, end here. */
  private boolean endsItem(int end) {
    int below = text.indexOf('\n', end) + 1;
    int next = below;
    while (below > 0 && next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean last = below == 0 || next == text.length() || "\n-*+".indexOf(text.charAt(next)) >= 0;
    return last
        && LineContext.endsLine(text, end)
        && out.charAt(out.length() - 1) == ' '
        && "|`~<#:".indexOf(out.charAt(lineStart)) < 0;
  }

  /**
   * Where the words end of the heading without attributes whose last line ends here, of number
   * signs or with a line of dashes below it; -1 for no heading.
   */
  private int headingEnd(int end) {
    int at = startOfLine(end);
    boolean named = end > 0 && out.charAt(end - 1) == '}';
    if (at < end && out.charAt(at) == '#') {
      return named ? -1 : end;
    }
    String line = out.substring(at, Math.min(end, at + LONGEST_ITEM)).strip();
    boolean below = at > 1 && !line.isEmpty() && line.chars().allMatch(c -> c == line.charAt(0));
    boolean ruled = below && "=-".indexOf(line.charAt(0)) >= 0;
    return ruled && isWords(at - 1) && out.charAt(at - 2) != '}' ? at - 1 : -1;
  }

  private int startOfLine(int end) {
    return out.lastIndexOf("\n", end - 1) + 1;
  }

  /** Whether the line that ends here is one of words, and no row of a table. */
  private boolean isWords(int end) {
    int at = startOfLine(end);
    return at < end && "|`~<#:".indexOf(out.charAt(at)) < 0;
  }

  /** Removes the item of a list that only held the place of something else. */
  private void removeItem(int start, int end) {
    int first = CharacterRun.end(out, start, " ");
    if (first < end && "*-+1".indexOf(out.charAt(first)) >= 0) {
      out.delete(start, end);
      lineStart -= lineStart > start ? end - start : 0;
    }
  }
}
