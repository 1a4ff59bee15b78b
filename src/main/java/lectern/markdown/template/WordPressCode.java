package lectern.markdown.template;

import java.util.List;
import lectern.markdown.MarkerIndex;
import lectern.markup.TextRange;

/**
 * Puts fences around what WordPress has between {@code [code lang="js"]} and {@code [/code]}, each
 * on a line of its own, so that nobody reads templates or Markdown in it.
 */
public final class WordPressCode {
  /** What follows one opening is looked through no further. */
  private static final int LONGEST = 5_000;

  private static final List<String> NAMES = List.of("code", "sourcecode");

  private WordPressCode() {}

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(MarkerIndex markers) {
    return markers.containsAny("[/code]", "[/sourcecode]");
  }

  /** The same text, line for line, with fences; none in these blocks of code is touched. */
  public static String read(String text, List<TextRange> codeBlocks) {
    var code = new CodeSkipper(text, codeBlocks);
    var out = new StringBuilder(text.length() + 64);
    int done = 0;
    for (int at = code.skipCode(0); at < text.length(); at = code.skipCode(at + 1)) {
      String name = text.charAt(at) == '[' ? opened(text, at) : "";
      int lineEnd = name.isEmpty() ? -1 : text.indexOf('\n', at);
      String close = "\n[/" + name + "]";
      int end =
          lineEnd < 0 ? -1 : text.indexOf(close, lineEnd, Math.min(text.length(), at + LONGEST));
      if (end >= 0) {
        String arguments = text.substring(at, lineEnd);
        out.append(text, done, at).append("```").append(language(arguments));
        out.append(text, lineEnd, end).append("\n```");
        done = end + close.length();
        at = done - 1;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The name of the shortcode that is all of the line which begins here, or nothing. */
  private static String opened(String text, int at) {
    int lineEnd = text.indexOf('\n', at);
    boolean alone = at == 0 || text.charAt(at - 1) == '\n';
    if (!alone || lineEnd < 0 || text.indexOf(']', at, lineEnd) != lineEnd - 1) {
      return "";
    }
    for (String name : NAMES) {
      char after = text.startsWith(name, at + 1) ? text.charAt(at + 1 + name.length()) : 'x';
      if (after == ']' || after == ' ') {
        return name;
      }
    }
    return "";
  }

  private static String language(String arguments) {
    int quote = arguments.indexOf('"');
    int end = arguments.indexOf('"', quote + 1);
    return quote < 0 || end < 0 ? "" : arguments.substring(quote + 1, end);
  }
}
