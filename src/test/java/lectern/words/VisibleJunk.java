package lectern.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs of markup that a reader sees in an essay, outside code: those of {@code visible-junk.txt}.
 *
 * <p>A sign only counts where the source has it in the same letters outside code: one that an
 * author has escaped, or written as an entity, is meant to be seen.
 *
 * @param signs each such sign with what stands around it
 * @param undefined marks of notes and pictures that the source defines nowhere, with what stands
 *     around them. CommonMark shows them as they were written, and so does lectern: nothing else is
 *     known of them, so they are no junk, but a fault in the essay that {@code check} reports.
 */
record VisibleJunk(List<String> signs, List<String> undefined) {
  private static final Pattern MARKS =
      Pattern.compile(
          PatternFile.of("visible-junk.txt").stream()
              .map(Pattern::pattern)
              .collect(Collectors.joining("|")),
          Pattern.MULTILINE);

  private static final Pattern REFERENCE = Pattern.compile("!?\\[([^\\[\\]\\n]+)\\](?![(\\[])");

  private static final int AROUND = 30;

  /** What a page shows of them, of a source without code. */
  static VisibleJunk in(String shown, String source) {
    var signs = new ArrayList<String>();
    var undefined = new ArrayList<String>();
    Matcher mark = MARKS.matcher(shown);
    while (mark.find()) {
      if (source.contains(mark.group().strip())
          && !isEscaped(mark, shown, source)
          && !isInLine(mark.group(), source)) {
        int from = Math.max(0, mark.start() - AROUND);
        int to = Math.min(shown.length(), mark.end() + AROUND);
        String around = shown.substring(from, to).replace('\n', '⏎');
        (isUndefined(mark, shown, source) ? undefined : signs).add(around);
      }
    }
    return new VisibleJunk(signs, undefined);
  }

  /** Whether the source has the sign, beside the same letters, only behind backslashes. */
  private static boolean isEscaped(Matcher mark, String shown, String source) {
    String sign = mark.group().strip();
    if (sign.indexOf('\\') >= 0) {
      return false;
    }
    int from = mark.start();
    while (from > 0 && Character.isLetterOrDigit(shown.charAt(from - 1))) {
      from--;
    }
    boolean separate = from == mark.start() && shown.startsWith(" ", mark.end());
    int to = wordEnd(shown, separate ? mark.end() + 1 : mark.end());
    var written = new StringBuilder(Pattern.quote(shown.substring(from, mark.start())));
    sign.chars().forEach(c -> written.append("\\\\?").append(Pattern.quote(Character.toString(c))));
    written.append(Pattern.quote(shown.substring(mark.end(), to)));
    Matcher found = Pattern.compile(written.toString()).matcher(source);
    boolean escaped = false;
    while (found.find()) {
      if (found.group().indexOf('\\') < 0) {
        return false;
      }
      escaped = true;
    }
    return escaped;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether the source has a number sign that begins a line elsewhere, as a cell of a table. */
  private static boolean isInLine(String sign, String source) {
    return sign.startsWith("#")
        && !Pattern.compile("(?m)^[ \\t>*+-]*" + Pattern.quote(sign)).matcher(source).find();
  }

  private static boolean isUndefined(Matcher mark, String shown, String source) {
    Matcher reference = REFERENCE.matcher(shown);
    return (mark.group().equals("[^") || mark.group().equals("!["))
        && reference.find(mark.start())
        && reference.start() == mark.start()
        && !Pattern.compile("(?m)^[ \\t>]*" + Pattern.quote("[" + reference.group(1) + "]:"))
            .matcher(source)
            .find();
  }
}
