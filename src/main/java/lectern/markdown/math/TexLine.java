package lectern.markdown.math;

import lectern.text.CharacterRun;

/** A formula as it is set from left to right: pieces, and the blanks that keep them apart. */
final class TexLine {
  private final StringBuilder line = new StringBuilder();

  /** Whether a letter or digit that follows must not touch what stands at the end. */
  private boolean separate;

  /** Adds characters beside what is there. */
  void add(String text) {
    if (separate && !text.isEmpty() && beginsWord(text)) {
      blank();
    }
    separate = false;
    line.append(text);
  }

  /** Adds a blank, unless one is there. */
  void blank() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  /** Adds a relation or an operation with blanks around it. */
  void spaced(String operator) {
    blank();
    add(operator);
    line.append(' ');
  }

  /**
   * Adds a character beside what is there, an operation after a blank with one on its other side.
   */
  void close(String operator) {
    boolean after = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
    if (after && "·∘∗⋆•".contains(operator)) {
      spaced(operator);
    } else {
      add(operator);
    }
  }

  /** Adds the name of a function, which no letter touches. */
  void word(String name) {
    if (!line.isEmpty() && Character.isLetterOrDigit(line.codePointBefore(line.length()))) {
      blank();
    }
    add(name);
    separate = true;
  }

  /** Adds {@code a/b}, kept apart from a number before it and a letter after it. */
  void fraction(String above, String below) {
    if (!line.isEmpty() && Character.isLetterOrDigit(line.codePointBefore(line.length()))) {
      blank();
    }
    add(grouped(above) + "/" + grouped(below));
    separate = true;
  }

  /** Adds characters exactly as they are: words of a text. */
  void append(String words) {
    separate = false;
    line.append(words);
  }

  /** Parts two rows that stand in one line. */
  void rowEnd() {
    line.setLength(CharacterRun.start(line, line.length(), " "));
    append("; ");
  }

  /** Makes everything so far what stands above {@code below}. */
  void over(String below) {
    String above = line.toString().strip();
    line.setLength(0);
    fraction(above, below);
  }

  /** Puts everything so far between these. */
  void enclose(String before, String after) {
    String inside = line.toString().strip();
    line.setLength(0);
    line.append(before).append(inside).append(after);
  }

  /**
   * Adds an index or a power: {@code _} or {@code ^} and its character stay where Unicode has none.
   */
  void script(char operator, String content) {
    String script =
        switch (content) {
          case "∘" -> "°";
          case "′", "″", "*", "∗", "†", "°" -> content;
          case "⊤" -> "ᵀ";
          // Small letters leave no room for the blank between two words.
          case String words when hasWords(words) -> null;
          default ->
              operator == '^' ? TexLetters.superscript(content) : TexLetters.subscript(content);
        };
    boolean wasApart = separate;
    separate = false;
    line.setLength(CharacterRun.start(line, line.length(), " "));
    boolean alone = content.codePointCount(0, content.length()) == 1 || isBracketed(content);
    line.append(script != null ? script : operator + (alone ? content : "(" + content + ")"));
    separate = wasApart || script == null;
  }

  /** A group with brackets, unless it is one word or number. */
  static String grouped(String content) {
    boolean one =
        content.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '′')
            || content.codePointCount(0, content.length()) == 1
            || isBracketed(content);
    return one ? content : "(" + content + ")";
  }

  private static boolean isBracketed(String content) {
    int depth = 0;
    for (int i = 0; i < content.length(); i++) {
      depth += content.charAt(i) == '(' ? 1 : content.charAt(i) == ')' ? -1 : 0;
      if (depth == 0 && i + 1 < content.length()) {
        return false;
      }
    }
    return !content.isEmpty() && content.charAt(0) == '(' && depth == 0;
  }

  private static boolean hasWords(String content) {
    int blank = content.indexOf(' ');
    return blank > 0
        && Character.isLetter(content.charAt(blank - 1))
        && blank + 1 < content.length()
        && Character.isLetter(content.charAt(blank + 1));
  }

  private static boolean beginsWord(String text) {
    int first = text.codePointAt(0);
    return Character.isLetterOrDigit(first) || first == '√';
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
