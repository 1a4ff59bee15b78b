package lectern.markdown.mdx;

import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.text.CharacterRun;

/**
 * Hides {@code import} and {@code export} of MDX, which stand between paragraphs and are code.
 *
 * <p>Prose may begin with these words; a statement also has what only JavaScript has after them,
 * stands after an empty line or another statement, and closes the brackets it opens. CommonMark
 * begins no block at a letter, so statements become comments of MDX before it parses.
 */
public final class MdxModules {
  /** What stands for a statement, and says that this text is MDX. */
  private static final String HIDDEN = "{/*mdx*/}";

  /** What says so below a text without statements: a line that shows nothing, even in code. */
  private static final String MARK = "\n \t \t \t \t";

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int done;
  private char fence;
  private boolean between = true;

  private MdxModules(String text) {
    this.text = text;
  }

  /** The same text with its statements as comments. */
  public static String hide(String text, Origin origin) {
    // No expression of JSX begins so: statements beside Liquid are code that it holds.
    boolean liquid = text.contains("{% end") || text.contains("{%- end");
    boolean any =
        (text.contains("import ") || text.contains("export "))
            && (!liquid || origin.is(Program.MDX));
    String hidden = any ? new MdxModules(text).run() : text;
    return !origin.is(Program.MDX) || isIn(hidden) ? hidden : hidden + MARK;
  }

  /** Whether a text was recognised as MDX, by its statements or by its name. */
  public static boolean isIn(String hidden) {
    return hidden.contains(HIDDEN) || hidden.endsWith(MARK);
  }

  private String run() {
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(start);
      String line = text.substring(start, end);
      fence(line.stripLeading());
      if (fence == 0 && between && isStatement(line)) {
        int last = statementEnd(start);
        if (last < 0) {
          // Without its end this is no statement, and nothing after it can be told from one.
          break;
        }
        out.append(text, done, start).append(HIDDEN);
        // Empty lines stand for the others, so that every line keeps its number.
        text.substring(start, last).chars().filter(c -> c == '\n').forEach(c -> out.append('\n'));
        done = last;
        end = last;
      } else {
        between = line.isBlank();
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private int lineEnd(int start) {
    return CharacterRun.until(text, start, "\n\r");
  }

  /** Opens or closes fenced code, as far as one line shows it. */
  private void fence(String line) {
    if (line.startsWith("```") || line.startsWith("~~~")) {
      char delimiter = line.charAt(0);
      fence = fence == 0 ? delimiter : fence == delimiter ? 0 : fence;
    }
  }

  /** The end of the line where all brackets of a statement are closed, or -1. */
  private int statementEnd(int from) {
    var brackets = new JavaScriptBrackets();
    int start = from;
    while (start < text.length()) {
      int end = lineEnd(start);
      brackets.readLine(text.substring(start, end));
      int next = end + (text.startsWith("\r\n", end) ? 2 : 1);
      boolean goesOn = next < text.length() && lineEnd(next) > next && brackets.isJoined();
      if (!brackets.areOpen() && !goesOn) {
        return end;
      }
      start = next;
    }
    return -1;
  }

  private static boolean isStatement(String line) {
    if (line.startsWith("import ")) {
      return isImport(line.substring("import ".length()).strip());
    }
    return line.startsWith("export ") && isExport(line.substring("export ".length()).strip());
  }

  /** A name of a file between quotation marks, or a brace that another line closes. */
  private static boolean isImport(String rest) {
    String end = rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest;
    boolean quoted = end.endsWith("'") || end.endsWith("\"");
    boolean bare = quoted && end.charAt(0) == end.charAt(end.length() - 1);
    return bare
        || (quoted && end.contains(" from "))
        || (end.endsWith("{") && !end.contains("}"))
        || (end.startsWith("{") && !end.contains("}"));
  }

  private static boolean isExport(String rest) {
    return declares(rest, "const ", "=")
        || declares(rest, "let ", "=")
        || declares(rest, "var ", "=")
        || declares(rest, "function ", "(")
        || declares(rest, "async function ", "(")
        || declares(rest, "class ", "{")
        || rest.startsWith("default function")
        || rest.startsWith("default (")
        || rest.startsWith("default {")
        || (rest.startsWith("default ") && rest.endsWith(";"))
        || rest.startsWith("{")
        || declares(rest, "* ", " from ");
  }

  private static boolean declares(String rest, String word, String operator) {
    return rest.startsWith(word) && rest.contains(operator);
  }
}
