package lectern.document;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Widths;

/** Code as lines, tabs expanded to cells. */
public final class CodeLines {
  /** Cells between tab stops. */
  private static final int TAB = 4;

  /** Fixed widths: a text must not depend on the terminal. */
  private static final Widths WIDTHS = Widths.NARROW;

  private CodeLines() {}

  /** The lines of this code, without the empty ones at its end. */
  public static List<String> of(String code) {
    var lines = new ArrayList<String>();
    String source = code.replace("\r\n", "\n").replace('\r', '\n');
    for (String line : source.split("\n", -1)) { // no stream, whose classes a start would load
      lines.add(expanded(line));
    }
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
    return lines;
  }

  private static String expanded(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    var out = new StringBuilder();
    int column = 0;
    int done = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', done)) {
      String before = line.substring(done, tab);
      column += WIDTHS.of(before);
      int blanks = TAB - column % TAB;
      out.append(before).repeat(' ', blanks);
      column += blanks;
      done = tab + 1;
    }
    return out.append(line, done, line.length()).toString();
  }
}
