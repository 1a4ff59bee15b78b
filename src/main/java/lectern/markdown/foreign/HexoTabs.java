package lectern.markdown.foreign;

import java.util.List;

/**
 * The titles of tabs in themes of Hexo, which stand in comments: {@code <!-- tab Title@icon -->}.
 */
final class HexoTabs {
  static final String OPEN = "<!-- tab ";
  private static final String CLOSE = "-->";

  /** The last line that ends a tab. */
  private final int lastEnd;

  HexoTabs(List<String> lines) {
    int last = lines.size() - 1;
    while (last >= 0 && !lines.get(last).contains("<!-- endtab")) {
      last--;
    }
    this.lastEnd = last;
  }

  /** The title of the tab that this line begins, or the line itself. */
  String read(String line, int at) {
    int open = line.indexOf(OPEN);
    int close = open < 0 || at > lastEnd ? -1 : line.indexOf(CLOSE, open);
    if (close < 0) {
      return line;
    }
    String argument = line.substring(open + OPEN.length(), close).strip();
    int icon = argument.indexOf('@');
    String title = icon < 0 ? argument : argument.substring(0, icon).strip();
    // Words of the tab may follow on the next line: two blanks break this one, and show nowhere.
    String shown = title.isEmpty() ? "" : "**" + title + "**  ";
    return line.substring(0, open) + shown + line.substring(close + CLOSE.length());
  }
}
