package lectern.markdown.math;

import java.util.HashMap;
import java.util.Map;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * The commands of TeX that a text defines for itself, as {@code \newcommand{\R}{\mathbb{R}}}, put
 * in the place of their names.
 *
 * <p>Not more than {@link #MOST} of them, and a formula grows to no more than {@link #LONGEST}
 * characters by them.
 */
public final class TexMacros {
  private static final int MOST = 200;
  private static final int LONGEST = 20_000;
  private static final int ROUNDS = 12;

  /** So many characters are written for all formulas of a text; the others stay as they are. */
  private static final int MOST_WRITTEN = 2_000_000;

  /** So many characters of a definition are looked through for its end. */
  private static final int LONGEST_DEFINITION = 2_000;

  private static final String[] DEFINING = {
    "newcommand", "renewcommand", "providecommand", "DeclareMathOperator", "def", "gdef", "let"
  };

  /** What a command takes and stands for; {@code #1} is its first argument. */
  private record Macro(int arguments, @Nullable String option, String body) {}

  /** A definition: the name it gives, what that stands for, and where the next begins. */
  private record MacroDefinition(String name, Macro macro, int end) {}

  private final String text;

  /** What the text defines, looked for when the first formula asks. */
  private @Nullable Map<String, Macro> macros;

  private int added;

  /** The commands that this text defines. */
  public TexMacros(String text) {
    this.text = text;
  }

  private Map<String, Macro> macros() {
    Map<String, Macro> known = macros;
    if (known == null) {
      known = defined(text);
      macros = known;
    }
    return known;
  }

  private static Map<String, Macro> defined(String text) {
    var macros = new HashMap<String, Macro>();
    for (int at = text.indexOf('\\'); at >= 0 && macros.size() < MOST; ) {
      MacroDefinition definition = definition(text, at);
      if (definition != null) {
        macros.put(definition.name, definition.macro);
      }
      at = text.indexOf('\\', definition == null ? at + 1 : definition.end);
    }
    return macros;
  }

  /** A formula without its definitions, its own commands replaced by what they stand for. */
  public String expand(String formula) {
    if (macros().isEmpty() || added > MOST_WRITTEN) {
      return formula;
    }
    String expanded = withoutDefinitions(formula);
    for (int i = 0; i < ROUNDS; i++) {
      String once = expandedOnce(expanded);
      added += once.length();
      if (once.equals(expanded)) {
        return expanded;
      }
      if (once.length() > LONGEST) {
        return formula;
      }
      expanded = once;
    }
    // It stands for itself, which TeX would never end.
    return formula;
  }

  private static String withoutDefinitions(String formula) {
    var out = new StringBuilder();
    int done = 0;
    for (int at = formula.indexOf('\\'); at >= 0; ) {
      MacroDefinition definition = definition(formula, at);
      if (definition != null) {
        out.append(formula, done, at);
        done = definition.end;
      }
      at = formula.indexOf('\\', definition == null ? at + 1 : definition.end);
    }
    return out.append(formula, done, formula.length()).toString().strip();
  }

  private String expandedOnce(String formula) {
    var out = new StringBuilder();
    int at = 0;
    while (at < formula.length() && out.length() <= LONGEST) {
      if (formula.charAt(at) != '\\') {
        out.append(formula.charAt(at++));
        continue;
      }
      int end = nameEnd(formula, at + 1);
      Macro macro = macros().get(formula.substring(at + 1, end));
      int after = macro == null ? -1 : replaced(macro, formula, end, out);
      if (after < 0) {
        out.append(formula, at, end);
        after = end;
      }
      at = after;
    }
    return out.append(formula, at, formula.length()).toString();
  }

  /** Adds what a macro stands for and gives the end of its arguments, or -1 where one lacks. */
  private static int replaced(Macro macro, String formula, int start, StringBuilder out) {
    String body = macro.body;
    int at = start;
    for (int i = 1; i <= macro.arguments; i++) {
      at = skipBlanks(formula, at);
      String argument;
      int bracket =
          at < formula.length() && formula.charAt(at) == '[' ? formula.indexOf(']', at) : -1;
      if (i == 1 && macro.option != null) {
        argument = bracket < 0 ? macro.option : formula.substring(at + 1, bracket);
        at = bracket < 0 ? at : bracket + 1;
      } else {
        int end = argumentEnd(formula, at);
        if (end < 0) {
          return -1;
        }
        argument = bare(formula.substring(at, end));
        at = end;
      }
      body = body.replace("#" + i, "{" + argument + "}");
    }
    // Braces would separate a character from its blanks, and a name from what it takes.
    boolean alone = macro.arguments == 0 || body.isEmpty();
    out.append(alone ? body : "{" + body + "}");
    if (alone && at < formula.length() && Ascii.isLetter(formula.charAt(at))) {
      out.append(' ');
    }
    return at;
  }

  private static int argumentEnd(String formula, int at) {
    if (at >= formula.length() || formula.charAt(at) == '}') {
      return -1;
    }
    return switch (formula.charAt(at)) {
      case '{' -> {
        int to = Math.min(formula.length(), at + LONGEST_DEFINITION);
        int close = TexSource.closing(formula, at, to);
        yield close < 0 ? -1 : close + 1;
      }
      case '\\' -> nameEnd(formula, at + 1);
      default -> formula.offsetByCodePoints(at, 1);
    };
  }

  private static String bare(String argument) {
    return argument.startsWith("{") ? argument.substring(1, argument.length() - 1) : argument;
  }

  /** The definition that begins at a backslash, or null. */
  private static @Nullable MacroDefinition definition(String text, int at) {
    int end = nameEnd(text, at + 1);
    String defining = text.substring(at + 1, end);
    boolean known = false;
    for (String name : DEFINING) {
      known |= name.equals(defining);
    }
    if (!known) {
      return null;
    }
    int open = skipBlanks(text, end < text.length() && text.charAt(end) == '*' ? end + 1 : end);
    boolean braced = open < text.length() && text.charAt(open) == '{';
    int slash = braced ? skipBlanks(text, open + 1) : open;
    if (slash >= text.length() || text.charAt(slash) != '\\') {
      return null;
    }
    int nameEnd = nameEnd(text, slash + 1);
    String name = text.substring(slash + 1, nameEnd);
    boolean closed = nameEnd < text.length() && text.charAt(nameEnd) == '}';
    int after = braced && closed ? nameEnd + 1 : nameEnd;
    return braced && !closed ? null : definition(defining, name, text, after);
  }

  private static @Nullable MacroDefinition definition(
      String defining, String name, String text, int after) {
    int at = skipBlanks(text, after);
    int arguments = 0;
    String option = null;
    if (defining.endsWith("def")) {
      while (at + 1 < text.length() && text.charAt(at) == '#') {
        arguments++;
        at += 2;
      }
    }
    while (at < text.length() && text.charAt(at) == '[') {
      int close = text.indexOf(']', at, Math.min(text.length(), at + LONGEST_DEFINITION));
      if (close < 0) {
        return null;
      }
      String inside = text.substring(at + 1, close);
      if (arguments == 0 && inside.length() == 1 && Ascii.isDigit(inside.charAt(0))) {
        arguments = inside.charAt(0) - '0';
      } else {
        option = inside;
      }
      at = skipBlanks(text, close + 1);
    }
    int end = defining.equals("let") ? letEnd(text, at) : argumentEnd(text, at);
    boolean group = at < text.length() && text.charAt(at) == '{';
    if (end < 0 || !(group || defining.equals("let") || text.charAt(at) == '\\')) {
      return null;
    }
    String body = bare(text.substring(at, end).strip());
    body = body.startsWith("=") ? body.substring(1).strip() : body;
    boolean operator = defining.equals("DeclareMathOperator");
    String replacement = operator ? "\\operatorname{" + body + "}" : body;
    return new MacroDefinition(name, new Macro(arguments, option, replacement), end);
  }

  private static int letEnd(String text, int at) {
    int start = at < text.length() && text.charAt(at) == '=' ? skipBlanks(text, at + 1) : at;
    return argumentEnd(text, start);
  }

  private static int nameEnd(String text, int start) {
    int end = Ascii.lettersEnd(text, start);
    return end == start ? Math.min(start + 1, text.length()) : end;
  }

  private static int skipBlanks(String text, int start) {
    return CharacterRun.blanksEnd(text, start);
  }
}
