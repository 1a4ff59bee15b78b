package lectern.markdown.mdx;

/** Counts the brackets of JavaScript outside its strings and comments. */
final class JavaScriptBrackets {
  private int open;

  /** The string that has not ended; only one between backquotes outlives its line. */
  private char quote;

  private boolean escaped;
  private boolean inComment;
  private char last;

  /** Whether a bracket or a string waits for its end. */
  boolean areOpen() {
    return open > 0 || quote != 0;
  }

  /** Whether the last line ends with a delimiter that joins it to the next. */
  boolean isJoined() {
    return last != 0 && "=,+&|?:(".indexOf(last) >= 0;
  }

  /** Reads a line. */
  void readLine(CharSequence line) {
    line.chars().forEach(c -> read((char) c));
    quote = quote == '`' ? quote : 0;
    escaped = false;
    inComment = false;
  }

  /** Reads the next character of a line. */
  void read(char c) {
    if (inComment || escaped) {
      escaped = false;
      return;
    }
    if (quote != 0) {
      escaped = c == '\\';
      quote = c == quote ? 0 : quote;
    } else if (c == '/' && last == '/') {
      inComment = true;
    } else if (c == '"' || c == '`' || c == '\'') {
      quote = c;
    } else {
      open += "{[(".indexOf(c) >= 0 ? 1 : "}])".indexOf(c) >= 0 ? -1 : 0;
    }
    last = c <= ' ' ? last : c;
  }
}
