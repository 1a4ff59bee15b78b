package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/**
 * The titles of tabs in themes of Hexo, which stand in comments: {@code <!-- tab Title@icon -->}.
 */
final class HexoTabs {
  private static final String OPEN = "<!-- tab ";

  private HexoTabs() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    int end = ahead.text.startsWith(OPEN, at) ? ahead.onLine("-->", at) : -1;
    if (end < 0 || !ahead.comes("<!-- endtab", end)) {
      return null;
    }
    String said = ahead.text.substring(at + OPEN.length(), end).strip();
    int icon = said.indexOf('@');
    String title = icon < 0 ? said : said.substring(0, icon).strip();
    // Words of the tab may follow on the next line: two blanks break this one, and show nowhere.
    return new Replacement(title.isEmpty() ? "" : "**" + title + "**  ", end + 3);
  }
}
