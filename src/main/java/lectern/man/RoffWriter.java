package lectern.man;

/** Lines of a manual page: text filled and escaped, and requests between it. */
final class RoffWriter {
  /** Columns of a line of text; the reader's own are made by {@code man}. */
  private static final int WIDTH = 78;

  private final StringBuilder page = new StringBuilder();

  /** Whether nothing stands below the last heading yet. */
  private boolean begins;

  /** A request or a macro on a line of its own, its arguments escaped already. */
  void request(String line) {
    page.append(line).append('\n');
    begins = false;
  }

  /** A heading, {@code .SH} or {@code .SS}, with which a paragraph begins. */
  void heading(String macro, String words) {
    request(macro + " \"" + escaped(words, true) + '"');
    begins = true;
  }

  /** The beginning of a paragraph. */
  void paragraph() {
    if (!begins) {
      request(".PP");
    }
  }

  /** Words to be filled, escaped already; a line end in them is kept. */
  void fill(String text) {
    String[] parts = text.split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        request(".br");
      }
      var line = new StringBuilder();
      for (String word : parts[i].strip().split(" +", -1)) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
          line(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      line(line.toString());
    }
  }

  private void line(String line) {
    if (!line.isEmpty()) {
      code(line);
    }
  }

  /** A line as it stands, escaped already; no request, whatever it begins with. */
  void code(String line) {
    page.append(line.isEmpty() || line.startsWith(".") ? "\\&" : "").append(line).append('\n');
    begins = false;
  }

  /** Characters as {@code man} shows them as they are; the hyphen of code can be copied. */
  static String escaped(String text, boolean code) {
    var escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      switch (point) {
        case '\\' -> escaped.append("\\e");
        case '-' -> escaped.append(code ? "\\-" : "-");
        case '\'' -> escaped.append(code ? "\\(aq" : "\\(cq");
        case '`' -> escaped.append("\\(ga");
        case '^' -> escaped.append("\\(ha");
        case '~' -> escaped.append("\\(ti");
        case '"' -> escaped.append("\\(dq");
        case '\u00A0' -> escaped.append("\\ ");
        default -> {
          if (point < 0x80) {
            escaped.appendCodePoint(point);
          } else {
            escaped.append("\\[u%04X]".formatted(point));
          }
        }
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
