package lectern.frontmatter.yaml;

import lectern.frontmatter.title.SingleLine;
import org.jspecify.annotations.Nullable;

/** What other libraries say of an error, made fit for one clause of a sentence of ours. */
final class ParserMessage {
  private static final int LONGEST = 120;

  static String reason(@Nullable String message) {
    String line = SingleLine.raw(message == null ? "it cannot be read" : message);
    int aside = line.indexOf(". (");
    line = aside < 0 ? line : line.substring(0, aside);
    return line.length() <= LONGEST ? line : SingleLine.raw(line.substring(0, LONGEST)) + "…";
  }
}
