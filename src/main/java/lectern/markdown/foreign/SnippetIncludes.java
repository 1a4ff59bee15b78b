package lectern.markdown.foreign;

import lectern.text.CharacterRun;

/** Lines that ask PyMdown for another file, {@code --8<-- "file.md"}, or begin a list of them. */
final class SnippetIncludes {
  /** Whether a line, without blanks at its ends, is one; a semicolon before it escapes it. */
  static boolean isInclude(String words) {
    int scissors = dashes(words, 0);
    if (scissors == 0 || !words.startsWith("8<", scissors)) {
      return false;
    }
    int end = dashes(words, scissors + 2);
    String file = words.substring(end).strip();
    return end > scissors + 2 && (file.isEmpty() || isQuoted(file));
  }

  private static int dashes(String words, int from) {
    return CharacterRun.end(words, from, "-");
  }

  private static boolean isQuoted(String file) {
    char quote = file.charAt(0);
    return file.length() > 2
        && (quote == '"' || quote == '\'')
        && file.indexOf(quote, 1) == file.length() - 1;
  }
}
