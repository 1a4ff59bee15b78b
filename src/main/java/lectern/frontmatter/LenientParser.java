package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Fault;
import lectern.frontmatter.title.SingleLine;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * Reads a head that its parser refused: each line by itself, keeping what can be kept.
 *
 * <p>It repairs an unquoted colon, a stray quote or bracket, tabs, and the marks of a merge
 * conflict.
 */
public final class LenientParser {
  private final char separator;

  /** Whether any word with a colon is a key, without a space after it too. */
  private final boolean unspaced;

  private final List<HeadEntry> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** Lines that fit no rule; if they are the majority, this is prose and no head. */
  private int strays;

  private boolean beginsWithKey;

  /** The first key that lacks the space after its colon, or null. */
  private @Nullable Fault withoutSpace;

  private LenientParser(char separator, boolean unspaced) {
    this.separator = separator;
    this.unspaced = unspaced;
  }

  /**
   * Reads all lines.
   *
   * @param separator what stands between a key and its value: {@code :} or {@code =}
   */
  public static LenientParser read(List<String> lines, int firstLine, char separator) {
    var reader = new LenientParser(separator, false);
    reader.read(lines, firstLine);
    return reader;
  }

  /**
   * Reads lines of {@code key:value}; null when there are others among them, or no key without its
   * space.
   */
  public static @Nullable LenientParser unspaced(List<String> lines, int firstLine) {
    var reader = new LenientParser(':', true);
    reader.read(lines, firstLine);
    boolean all = reader.strays == 0 && reader.beginsWithKey && reader.withoutSpace != null;
    return all && KeyMeaning.makeHead(reader.entries) ? reader : null;
  }

  public List<HeadEntry> entries() {
    return entries;
  }

  /** Whether the lines are a head at all, rather than prose between two rules. */
  public boolean isHead() {
    return beginsWithKey && strays <= entries.size();
  }

  /** The fault that made this reading necessary, then those found by it. */
  public List<Fault> faultsAfter(int line, String notation, String reason) {
    var all = new ArrayList<Fault>();
    Fault first = withoutSpace == null ? new Fault(line, reason) : withoutSpace;
    all.add(
        new Fault(
            first.line(),
            "the front matter is not valid "
                + notation
                + ", read line by line: "
                + first.message()));
    all.addAll(faults);
    all.addAll(DuplicateKeys.in(entries));
    return all;
  }

  private void read(List<String> lines, int firstLine) {
    boolean first = true;
    String table = "";
    for (int at = 0; at < lines.size(); ) {
      String line = lines.get(at);
      int number = firstLine + at;
      at++;
      int end = keyEnd(line);
      if (isMergeMark(line)) {
        faults.add(
            new Fault(
                number,
                "a mark of a merge conflict stands in the front matter; keep one side and take out"
                    + " the marks"));
        continue;
      }
      if (end >= 0) {
        int last = at;
        while (last < lines.size() && belongsAbove(lines.get(last))) {
          last++;
        }
        Value value = LenientValue.of(line.substring(end + 1), lines.subList(at, last), number + 1);
        String name = name(line.substring(0, end));
        if (withoutSpace == null && separator == ':' && !isKey(line, ':')) {
          withoutSpace =
              new Fault(number, "put a space behind the colon of “" + SingleLine.raw(name) + "”");
        }
        entries.add(new HeadEntry(table + name, value, number));
        beginsWithKey |= first;
        at = last;
      } else if (separator == '=' && line.startsWith("[")) {
        table = line.substring(1).replace("]", "").replace("[", "").strip() + ".";
      } else if (line.isBlank() || line.startsWith("#")) {
        continue;
      } else {
        strays++;
      }
      first = false;
    }
  }

  /** Where the key of a line ends; one that essays say of themselves may lack its space. */
  private int keyEnd(String line) {
    int end = keyEnd(line, separator);
    int colon = end >= 0 || separator != ':' ? -1 : line.indexOf(':');
    boolean word =
        colon > 0
            && Character.isLetter(line.charAt(0))
            && CharacterRun.wordEnd(line, 0, "_-") == colon;
    boolean address = word && line.startsWith("//", colon + 1);
    return word && !address && (unspaced || KeyMeaning.of(line.substring(0, colon)) != null)
        ? colon
        : end;
  }

  private static String name(String source) {
    String name = source.strip();
    boolean quoted =
        name.length() > 1
            && (name.charAt(0) == '"' || name.charAt(0) == '\'')
            && name.charAt(name.length() - 1) == name.charAt(0);
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /** Whether a line continues the value above it: it is indented, an item, or closes a bracket. */
  private boolean belongsAbove(String line) {
    if (line.isEmpty() || isMergeMark(line)) {
      return false;
    }
    char c = line.charAt(0);
    return c == ' '
        || c == '\t'
        || c == ']'
        || c == '}'
        || line.startsWith("- ")
        || line.equals("-")
        || (separator == '=' && (c == '"' || c == '\'') && !isKey(line, separator));
  }

  private static boolean isMergeMark(String line) {
    return line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>") || line.startsWith("=======");
  }

  /** Whether a line begins with a key and its separator. */
  public static boolean isKey(String line, char separator) {
    return keyEnd(line, separator) >= 0;
  }

  /** The offset of the separator after a key at the start of a line, or -1. */
  private static int keyEnd(String line, char separator) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == separator) {
        boolean separate = separator == '=' || i + 1 == line.length() || line.charAt(i + 1) <= ' ';
        return i > 0 && separate ? i : -1;
      }
      boolean inner = Character.isLetterOrDigit(c) || "_-.\"' ;/@".indexOf(c) >= 0;
      if (!inner || (i == 0 && (c == ' ' || c == '-'))) {
        return -1;
      }
    }
    return -1;
  }
}
