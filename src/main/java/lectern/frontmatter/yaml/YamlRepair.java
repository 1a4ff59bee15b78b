package lectern.frontmatter.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Fault;
import lectern.frontmatter.HeaderLines;
import lectern.frontmatter.KeyMeaning;
import lectern.frontmatter.title.SingleLine;

/**
 * Repairs mistakes that would lose words because YAML reads them as something else: a list item
 * without its space or with another indent, and a {@code #2} that is no comment.
 *
 * <p>Each line is repaired by itself, before YAML is read, so that a fault costs nothing but
 * itself.
 */
final class YamlRepair {
  /** The column of a dash after a tab. */
  private static final int TAB = 2;

  private final int firstLine;
  private final List<String> repaired = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** The key whose lines are read, or empty. */
  private String key = "";

  /** Whether nothing stands after the key, so that a list may stand below it. */
  private boolean open;

  /** The column of the dashes of the list, or -1 before its first item. */
  private int column = -1;

  /** Whether the last item may have a list of its own below it. */
  private boolean nests;

  /** Whether a fault in the list was reported; one is enough to look at it. */
  private boolean reported;

  private YamlRepair(int firstLine) {
    this.firstLine = firstLine;
  }

  /** Reads lines of which the first is number {@code firstLine} of the file. */
  static YamlRepair in(List<String> lines, int firstLine) {
    var repair = new YamlRepair(firstLine);
    for (String line : lines) {
      repair.repaired.add(repair.line(line));
    }
    return repair;
  }

  /** As many lines as there were, as they were meant. */
  List<String> repaired() {
    return repaired;
  }

  List<Fault> faults() {
    return faults;
  }

  private String line(String line) {
    int colon = HeaderLines.keyEnd(line, 0, line.length());
    if (colon < 0) {
      return open ? below(line) : line;
    }
    key = line.substring(0, colon);
    open = line.substring(colon + 1).isBlank();
    column = -1;
    reported = false;
    return withNumberSign(line, colon + 1, KeyMeaning.of(key) == KeyMeaning.TAGS);
  }

  private String below(String line) {
    String source = line.strip();
    boolean item = source.length() > 1 && source.charAt(0) == '-' && source.charAt(1) != '-';
    if (item) {
      return item(line, source.substring(1).strip());
    }
    int indent = line.length() - line.stripLeading().length();
    column = HeaderLines.isKey(source) && indent <= column ? -1 : column;
    return line;
  }

  private String item(String line, String words) {
    int dash = line.indexOf('-');
    boolean spaced = line.charAt(dash + 1) == ' ';
    boolean tab = line.lastIndexOf('\t', dash + 1) >= 0;
    boolean first = column < 0;
    if (!first && dash > column && !tab && (nests || !isOfNames() || !mayBegin(words))) {
      return line;
    }
    if (first && !spaced && !tab && !isOfNames()) {
      return line;
    }
    column = first ? (tab ? TAB : dash) : column;
    nests = words.isEmpty() || words.endsWith(":") || words.contains(": ");
    if (spaced && !tab && dash == column) {
      return KeyMeaning.of(key) == KeyMeaning.TAGS ? withNumberSign(line, dash + 1, false) : line;
    }
    String corrected = " ".repeat(column) + "- " + words;
    if (!reported) {
      fault(
          "the front matter is not valid YAML: write this item like the others, “- " + words + "”");
    }
    reported = true;
    return corrected;
  }

  /** Whether the list is one of names, of which none goes on in a second line. */
  private boolean isOfNames() {
    KeyMeaning meaning = KeyMeaning.of(key);
    return meaning == KeyMeaning.TAGS || meaning == KeyMeaning.AUTHORS;
  }

  /** Whether words may begin an item: after a dash and before a digit they may be a number. */
  private static boolean mayBegin(String words) {
    return !words.isEmpty() && !Character.isDigit(words.charAt(0));
  }

  /**
   * YAML 1.1, 6.6: a {@code #} after a space begins a comment; right before a letter or digit of a
   * title or description nobody means one.
   *
   * @param from the offset after the colon or the dash
   * @param tags whether it begins a further tag
   */
  private String withNumberSign(String line, int from, boolean tags) {
    String value = line.substring(from).strip();
    int comment = value.indexOf(" #");
    boolean plain = !value.isEmpty() && Character.isLetterOrDigit(value.charAt(0));
    if (comment < 0 || !plain || !(tags ? value.indexOf(',') < 0 : isText())) {
      return line;
    }
    int end = comment;
    while (end >= 0
        && end + 2 < value.length()
        && Character.isLetterOrDigit(value.charAt(end + 2))) {
      end = value.indexOf(" #", end + 1);
    }
    String kept = value.substring(0, end < 0 ? value.length() : end);
    if (!tags) {
      fault("what follows “ #” is a comment in YAML; put the value of “" + key + "” in quotes");
    }
    return end == comment ? line : line.substring(0, from) + " '" + kept.replace("'", "''") + "'";
  }

  private boolean isText() {
    return switch (KeyMeaning.of(key)) {
      case TITLE, TLDR, DESCRIPTION, TAGS -> true;
      case null, default -> false;
    };
  }

  private void fault(String message) {
    faults.add(new Fault(firstLine + repaired.size(), SingleLine.raw(message)));
  }
}
