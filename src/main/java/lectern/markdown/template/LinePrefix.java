package lectern.markdown.template;

import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a line before its words: the markers of quotes, and blanks after them.
 *
 * @param markers up to the last marker of a quote; often empty
 * @param blanks the blanks after it
 */
record LinePrefix(String markers, String blanks) {
  /** Before a longer line nothing is looked for. */
  private static final int LONGEST = 1_000;

  private static final int TAB = 4;

  /** What is indented as far as this is code, and no fence or words. */
  static final int CODE = 4;

  /**
   * The margin below a line, as long as what stands before its words; markers of lists are blanks.
   */
  static LinePrefix of(String line) {
    var margin = new StringBuilder();
    int markers = 0;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int item = itemEnd(line, at);
      if (c == '>') {
        markers = at + 1;
        margin.append(c);
      } else if (c == ' ' || c == '\t') {
        margin.append(c);
      } else if (item > at) {
        margin.repeat(' ', item - at);
      } else {
        break;
      }
      at = Math.max(at + 1, item);
    }
    return new LinePrefix(margin.substring(0, markers), margin.substring(markers));
  }

  /** The offset after the marker of an item in a list that stands here, or this very one. */
  private static int itemEnd(String line, int at) {
    int end = at;
    if ("-*+".indexOf(line.charAt(at)) >= 0) {
      end = at + 1;
    } else {
      end = Math.min(at + 9, CharacterRun.end(line, at, Character::isDigit));
      end = end > at && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0 ? end + 1 : at;
    }
    return end < line.length() && line.charAt(end) > ' ' ? at : end;
  }

  /** The margin of a fence on the line that begins here. */
  LinePrefix ofFence(CharSequence text, int lineStart) {
    return ofParagraph(text, lineStart, CODE - 1);
  }

  /** The margin of the block of HTML in which the line stands that begins here. */
  LinePrefix ofHtml(CharSequence text, int lineStart) {
    return ofParagraph(text, lineStart, 0);
  }

  /** A line that goes on a paragraph is indented as far as it likes; a block in it may not be. */
  private LinePrefix ofParagraph(CharSequence text, int lineStart, int deepest) {
    LinePrefix first = this;
    int limit = Math.max(0, lineStart - LONGEST);
    int end = lineStart - 1;
    boolean started = false;
    while (end > limit && !started) {
      int start = end;
      while (start > limit && text.charAt(start - 1) != '\n') {
        start--;
      }
      String line = text.subSequence(start, end).toString();
      LinePrefix margin = of(line);
      if (line.isBlank() || !margin.markers.equals(markers)) {
        break;
      }
      first = margin;
      started = !line.startsWith(margin.text());
      end = start - 1;
    }
    return columns(blanks) > columns(first.blanks) + deepest ? first : this;
  }

  String text() {
    return markers + blanks;
  }

  /** How many cells the blanks take with which a line begins. */
  static int columns(String line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case ' ' -> columns++;
        case '\t' -> columns += TAB - columns % TAB;
        default -> {
          return columns;
        }
      }
    }
    return columns;
  }

  /** Whether a line has no words, or begins with no less than this margin. */
  boolean begins(String line) {
    String inner = inner(line);
    return inner == null || inner.isBlank() || columns(inner) >= indentation();
  }

  /** A line without the markers of this margin, and without its blanks. */
  String stripFrom(String line) {
    String inner = inner(line);
    if (inner == null) {
      return line;
    }
    int columns = 0;
    int at = 0;
    while (columns < indentation() && at < inner.length() && " \t".indexOf(inner.charAt(at)) >= 0) {
      columns += inner.charAt(at) == '\t' ? TAB - columns % TAB : 1;
      at++;
    }
    return " ".repeat(Math.max(0, columns - indentation())) + inner.substring(at);
  }

  /** A line without the markers of this margin. */
  String withoutMarkers(String line) {
    String inner = inner(line);
    return inner == null ? line : inner;
  }

  /** Whether nothing else stands on a line. */
  boolean isWholeLine(String line) {
    return withoutMarkers(line).isBlank();
  }

  private int indentation() {
    // One blank belongs to the marker of a quote.
    return markers.isEmpty() ? columns(blanks) : Math.max(0, columns(blanks) - 1);
  }

  /** What stands after the markers of quotes; null when a line has fewer. */
  private @Nullable String inner(String line) {
    int at = 0;
    for (int i = 0; i < markers.length(); i++) {
      if (markers.charAt(i) == '>') {
        at = CharacterRun.blanksEnd(line, at);
        if (at == line.length() || line.charAt(at) != '>') {
          return null;
        }
        at++;
      }
    }
    boolean blank = !markers.isEmpty() && line.startsWith(" ", at);
    return line.substring(blank ? at + 1 : at);
  }
}
