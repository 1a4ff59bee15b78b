package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/** Lines that ask PyMdown for another file, {@code --8<-- "file.md"}. */
final class Snippets {
  private static final int LONGEST_MARK = 16;

  private Snippets() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    if (!ahead.startsLine(at)) {
      return null;
    }
    int end = ahead.at(at) == ';' ? at + 1 : at;
    int scissors = end;
    while (scissors - end < LONGEST_MARK && ahead.at(scissors) == '-') {
      scissors++;
    }
    int file = scissors + "8<-".length();
    while (ahead.at(file) == '-' || ahead.at(file) == ' ') {
      file++;
    }
    return scissors > end
            && ahead.text.startsWith("8<-", scissors)
            && "\n\"'".indexOf(ahead.at(file)) >= 0
        ? new Replacement("", ahead.lineEnd(at))
        : null;
  }
}
