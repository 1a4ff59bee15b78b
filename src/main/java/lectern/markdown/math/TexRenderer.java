package lectern.markdown.math;

import java.util.List;
import lectern.markup.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * Sets a formula of TeX as one line of Unicode, where it can be read so.
 *
 * <p>Reads from left to right, groups by recursion no deeper than {@link #DEEPEST}. What it does
 * not know it does not guess: the formula then stays as its source.
 */
public final class TexRenderer {
  private static final int DEEPEST = 30;

  private final String source;
  private int at;
  private int depth;
  private boolean simple = true;

  private TexRenderer(String source) {
    this.source = source;
  }

  /** The formula as Unicode, or null when it has no simple form. */
  public static @Nullable String asUnicode(String source) {
    var tex = new TexRenderer(source);
    String set = tex.until('\0').strip();
    return set.isEmpty() || !tex.simple ? null : set;
  }

  /** A rendered formula whose rows, if it has any, stand in one line. */
  public static String inOneLine(String rendered) {
    return rendered.replace(String.valueOf(TexRows.START), "").replace("\n", "; ");
  }

  /** The lines of a rendered formula; rows below the first begin where the first does. */
  public static List<String> lines(String rendered) {
    int start = rendered.indexOf(TexRows.START);
    if (start < 0 || start != rendered.lastIndexOf(TexRows.START)) {
      return List.of(inOneLine(rendered));
    }
    String rows = rendered.replace(String.valueOf(TexRows.START), "");
    return List.of(rows.replace("\n", "\n" + " ".repeat(start)).split("\n", -1));
  }

  /** Gives up: what is left is passed over, and nothing stands for it. */
  private String fail() {
    simple = false;
    at = source.length();
    return "";
  }

  /** Everything up to this character, which is passed over, or to the end of the source. */
  private String until(char end) {
    depth++;
    if (depth > DEEPEST) {
      return fail();
    }
    var out = new TexLine();
    while (at < source.length() && source.charAt(at) != end) {
      piece(out);
    }
    if (at < source.length()) {
      at++;
    } else if (end != '\0') {
      return fail();
    }
    depth--;
    return out.toString();
  }

  private void piece(TexLine out) {
    char c = source.charAt(at);
    switch (c) {
      case '\\' -> command(out);
      case '{' -> {
        at++;
        out.add(until('}'));
      }
      case '^', '_' -> {
        at++;
        out.script(c, argument());
      }
      case '\'' -> {
        at++;
        out.add("′");
      }
      case '~', ' ', '\n', '\t' -> {
        at++;
        out.blank();
      }
      case '-' -> {
        at++;
        out.add("−");
      }
      // Marks of alignment, parameters and comments have no place in a simple formula.
      case '}', '&', '#', '%' -> fail();
      default -> {
        int next = source.offsetByCodePoints(at, 1);
        out.add(source.substring(at, next));
        at = next;
      }
    }
  }

  /** A group, a command with its own arguments, or one character. */
  private String argument() {
    skipBlanks();
    if (at >= source.length() || "^_}&".indexOf(source.charAt(at)) >= 0) {
      return fail();
    }
    depth++;
    if (depth > DEEPEST) {
      return fail();
    }
    var out = new TexLine();
    piece(out);
    depth--;
    return out.toString().strip();
  }

  private void skipBlanks() {
    while (at < source.length() && source.charAt(at) <= ' ') {
      at++;
    }
  }

  private String commandName() {
    int start = ++at;
    while (at < source.length() && Ascii.isLetter(source.charAt(at))) {
      at++;
    }
    if (at == start && at < source.length()) {
      at++;
    }
    String name = source.substring(start, at);
    if (at < source.length() && source.charAt(at) == '*' && name.equals("operatorname")) {
      at++;
    }
    return name;
  }

  private void command(TexLine out) {
    String name = commandName();
    String close = TexSymbols.close(name);
    String spaced = TexSymbols.spaced(name);
    if (close != null) {
      afterName();
      out.close(close);
    } else if (spaced != null) {
      afterName();
      out.spaced(spaced);
    } else if (TexSymbols.isFunction(name)) {
      afterName();
      out.word(name);
    } else {
      structure(name, out);
    }
  }

  /** TeX reads no blank after a command of letters. */
  private void afterName() {
    skipBlanks();
  }

  private void structure(String name, TexLine out) {
    switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac" -> out.fraction(argument(), argument());
      case "sqrt" -> root(out);
      case "text", "textrm", "textit", "textbf", "texttt", "textsf", "textnormal", "mbox", "emph" ->
          // TeX has no other quotation marks among words.
          out.add(verbatim().replace("``", "“").replace("''", "”"));
      case "mathrm", "mathit", "mathsf", "mathtt", "rm", "boxed", "mathop", "mathbin", "mathrel" ->
          out.add(argument());
      case "operatorname" -> out.word(argument());
      case "overset", "stackrel" -> stacked('^', out);
      case "underset" -> stacked('_', out);
      case "underbrace", "overbrace" -> out.add(TexLine.grouped(argument()));
      case "color", "phantom", "hphantom", "vphantom", "hspace", "vspace" -> argument();
      case "textcolor" -> {
        argument();
        out.add(argument());
      }
      case "binom", "dbinom", "tbinom" -> out.add("(" + argument() + " choose " + argument() + ")");
      case "begin" -> environment(out);
      case "left",
          "right",
          "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "biggl",
          "biggr",
          "middle" ->
          delimiter(out);
      case ",", ";", ":", " ", ">", "quad", "qquad", "enspace", "thinspace" -> out.blank();
      case "!",
          "displaystyle",
          "textstyle",
          "limits",
          "nolimits",
          "nonumber",
          "notag",
          "mathstrut" ->
          afterName();
      case "label" -> verbatim();
      case "ref" -> out.add(verbatim());
      case "eqref" -> out.add("(" + verbatim() + ")");
      case "tag" -> out.spaced("(" + verbatim() + ")");
      case "pmod" -> out.spaced("(mod " + argument() + ")");
      case "not" -> out.spaced(negated(argument()));
      case "{", "}", "$", "%", "&", "#", "_" -> out.add(name);
      case "|" -> out.add("‖");
      default -> letters(name, out);
    }
  }

  /** Words above or below something. */
  private void stacked(char sign, TexLine out) {
    String over = argument();
    out.add(argument());
    if (over.indexOf(' ') < 0) {
      out.script(sign, over);
    } else {
      out.add(sign + "(" + over + ")");
    }
  }

  /** Rows and cells between {@code \\begin{…}} and its end. */
  private void environment(TexLine out) {
    String name = verbatim();
    String end = "\\end{" + name + "}";
    int close = source.indexOf(end, at);
    String inside = close < 0 ? "" : source.substring(at, close);
    String rows =
        inside.contains("\\begin") ? null : new TexRows(TexRenderer::asUnicode).of(name, inside);
    if (rows == null) {
      out.add(fail());
      return;
    }
    at = close + end.length();
    out.add(rows);
  }

  private static String negated(String relation) {
    return switch (relation) {
      case "=" -> "≠";
      case "∈" -> "∉";
      default -> relation + '\u0338';
    };
  }

  private void letters(String name, TexLine out) {
    String argument = argument();
    String shaped = TexLetters.inAlphabet(name, argument);
    shaped = shaped == null ? TexLetters.accented(name, argument) : shaped;
    out.add(shaped == null ? fail() : shaped);
  }

  private void root(TexLine out) {
    String degree = "";
    if (at < source.length() && source.charAt(at) == '[') {
      at++;
      degree = until(']').strip();
    }
    String sign =
        switch (degree) {
          case "", "2" -> "√";
          case "3" -> "∛";
          case "4" -> "∜";
          default -> {
            String raised = TexLetters.raised(degree);
            yield raised == null ? fail() : raised + "√";
          }
        };
    out.add(sign + TexLine.grouped(argument()));
  }

  /** A bracket that grows with what it holds; a full stop stands for none. */
  private void delimiter(TexLine out) {
    skipBlanks();
    if (at < source.length() && source.charAt(at) == '.') {
      at++;
    } else if (at < source.length()) {
      piece(out);
    }
  }

  /** The words of {@code \text{…}}, as they are. */
  private String verbatim() {
    skipBlanks();
    int end = at < source.length() && source.charAt(at) == '{' ? source.indexOf('}', at) : -1;
    if (end < 0) {
      return fail();
    }
    String words = source.substring(at + 1, end);
    if (words.indexOf('\\') >= 0 || words.indexOf('$') >= 0 || words.indexOf('{') >= 0) {
      return fail();
    }
    at = end + 1;
    return words.replace('\n', ' ').replace('~', ' ');
  }
}
