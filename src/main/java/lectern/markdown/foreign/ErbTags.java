package lectern.markdown.foreign;

import java.util.List;
import lectern.markdown.MarkerIndex;
import lectern.markdown.template.CodeSkipper;
import lectern.markdown.template.ErbHelper;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;

/**
 * The tags of Ruby's templates, <code>&lt;%= figure file: "a.png", caption: "…" %&gt;</code>: what
 * a helper shows, and nothing for statements beside one.
 */
public final class ErbTags {
  private static final String OPEN = "<%";
  private static final String CLOSE = "%>";
  private static final int LONGEST = 2_000;

  private ErbTags() {}

  /** Whether a text calls a helper, without which these markers are words. */
  public static boolean mayOccurIn(MarkerIndex markers) {
    return markers.contains("<%= ");
  }

  /**
   * The same text, line for line, without them.
   *
   * @param codeBlocks where blocks of code stand, in their order
   */
  public static String read(String text, List<TextRange> codeBlocks) {
    var out = new StringBuilder(text.length());
    if (!read(text, codeBlocks, false, out)) {
      // No helper shows anything, so a sentence speaks of its tags.
      out.setLength(0);
      read(text, codeBlocks, true, out);
    }
    return out.toString();
  }

  /**
   * Writes a text without its tags, or without those that have their lines to themselves.
   *
   * @return whether any of them shows something
   */
  private static boolean read(
      String text, List<TextRange> codeBlocks, boolean onlyAlone, StringBuilder out) {
    var code = new CodeSkipper(text, codeBlocks);
    boolean any = false;
    int done = 0;
    int close = -1;
    int empty = -1;
    for (int at = code.skipCode(0); at < text.length(); at = code.skipCode(at)) {
      if (!text.startsWith(OPEN, at)) {
        at++;
        continue;
      }
      if (close < at) {
        close = text.indexOf(CLOSE, at);
      }
      if (close < 0) {
        break;
      }
      if (empty < at) {
        int found = text.indexOf("\n\n", at);
        empty = found < 0 ? text.length() : found;
      }
      if (close > empty || close - at > LONGEST) {
        at++;
        continue;
      }
      String inner = text.substring(at + OPEN.length(), close);
      int end = close + CLOSE.length();
      boolean alone = isAlone(text, at, end);
      if (alone || !onlyAlone) {
        String shown = shown(inner, alone);
        any |= !shown.isEmpty();
        out.append(text, done, at).append(shown);
        inner.chars().filter(c -> c == '\n').forEach(_ -> out.append('\n'));
        done = end;
      }
      at = end;
    }
    out.append(text, done, text.length());
    return any;
  }

  private static String shown(String inner, boolean alone) {
    String call = inner.endsWith("-") ? inner.substring(0, inner.length() - 1) : inner;
    return call.startsWith("=") ? ErbHelper.of(call, alone) : "";
  }

  /** Whether a tag has its lines to itself. */
  private static boolean isAlone(String text, int start, int end) {
    int before = CharacterRun.start(text, start, " \t");
    int after = CharacterRun.end(text, end, " \t");
    return (before == 0 || text.charAt(before - 1) == '\n')
        && (after == text.length() || text.charAt(after) == '\n');
  }
}
