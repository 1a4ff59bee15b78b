package lectern.frontmatter;

import org.jspecify.annotations.Nullable;

/** {@code #+TITLE: …} lines at the very top, as in a file that Org wrote or was written for it. */
final class OrgHead {
  static @Nullable HeadBlock find(String text, int start) {
    return PrefixedHead.find(text, start, PrefixedHead.ORG, OrgHead::header);
  }

  /** A line as others write it: Org separates tags by colons, and sets a date in brackets. */
  private static String header(String line) {
    int end = HeaderLines.keyEnd(line, 0, line.length());
    KeyMeaning meaning = end < 0 ? null : KeyMeaning.of(line.substring(0, end));
    String value = line.substring(end + 1).strip();
    if (meaning == KeyMeaning.TAGS) {
      return line.substring(0, end + 1) + ' ' + value.replace(':', ' ').strip().replace(' ', ',');
    }
    boolean dated = meaning == KeyMeaning.DATE && value.length() > 1;
    return dated && "<[".indexOf(value.charAt(0)) >= 0
        ? line.substring(0, end + 1) + ' ' + value.substring(1).split("[ >\\]]", 2)[0]
        : line;
  }
}
