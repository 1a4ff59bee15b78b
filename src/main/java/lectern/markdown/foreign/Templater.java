package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/** What Templater of Obsidian and its like left undone: <code>&lt;% tp.file.title %&gt;</code>. */
final class Templater {
  private Templater() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    int end = ahead.at(at + 1) == '%' ? ahead.inParagraph("%>", at + 2) : -1;
    return end < 0 ? null : new Replacement("", end + 2);
  }
}
