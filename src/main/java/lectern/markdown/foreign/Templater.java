package lectern.markdown.foreign;

import lectern.markdown.template.ErbHelper;
import org.jspecify.annotations.Nullable;

/**
 * What Templater of Obsidian and its like left undone, <code>&lt;% tp.file.title %&gt;</code>, and
 * the helpers of Ruby's templates.
 */
final class Templater {
  private Templater() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    int end = ahead.at(at + 1) == '%' ? ahead.inParagraph("%>", at + 2) : -1;
    if (end < 0) {
      return null;
    }
    boolean helper = ahead.at(at + 2) == '=';
    int from = helper ? at + 2 : end;
    int to = helper && ahead.at(end - 1) == '-' ? end - 1 : end;
    boolean alone = ahead.startsLine(at) && ahead.text.substring(end + 2, ahead.lineEnd(end)).isBlank();
    String shown = helper ? ErbHelper.of(ahead.text.substring(from, to), alone) : "";
    return new Replacement(shown, end + 2);
  }
}
