package lectern.check;

/**
 * Something for an author to fix.
 *
 * @param file the file as its reader named it
 * @param line the line of it, from 1
 * @param column the character of the line, from 1, in code points of Unicode; 0 when not known
 * @param message one sentence that says what is wrong, and what to do where that is not plain
 * @param page the name in {@code [[…]]} when that is of no essay, else empty: a vault may hold
 *     thousands of links to pages that nobody has written yet
 */
public record Finding(String file, int line, int column, String message, String page) {

  /** As compilers print it, {@code file:line:column: message}, which editors know how to follow. */
  public String text() {
    String at = column == 0 ? "" : ":" + column;
    return file + ':' + line + at + ": " + message;
  }
}
