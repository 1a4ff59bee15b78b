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
 */
final class VisibleJunk {
  private static final Pattern MARKS =
      Pattern.compile(
          Expressions.of("visible-junk.txt").stream()
              .map(Pattern::pattern)
              .collect(Collectors.joining("|")),
          Pattern.MULTILINE);

  private static final int AROUND = 30;

  private VisibleJunk() {}

  /** Each such sign with what stands around it. */
  static List<String> in(String shown, String source) {
    var junk = new ArrayList<String>();
    Matcher mark = MARKS.matcher(shown);
    while (mark.find()) {
      if (source.contains(mark.group().strip())) {
        int from = Math.max(0, mark.start() - AROUND);
        int to = Math.min(shown.length(), mark.end() + AROUND);
        junk.add(shown.substring(from, to).replace('\n', '⏎'));
      }
    }
    return junk;
  }
}
