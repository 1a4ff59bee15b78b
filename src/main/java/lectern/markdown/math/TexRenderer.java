package lectern.markdown.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.markup.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * Renders a formula of TeX as lines of Unicode.
 *
 * <p>Reads from left to right, groups by recursion no deeper than {@link #DEEPEST}. A command that
 * Unicode has no character for shows its name and what it holds; a formula whose braces do not
 * match stays as its source.
 */
public final class TexRenderer {
  /** Commands whose argument is words. */
  private static final Set<String> WORDS =
      Set.of(
          ("text textrm textit textbf texttt textsf textsc textup textmd textnormal"
                  + " mbox hbox fbox emph")
              .split(" "));

  /** Commands that change how their argument looks, or where it stands. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          ("mathrm mathit mathsf mathtt mathnormal boxed mathop mathbin mathrel"
                  + " mathopen mathclose mathord mathpunct mathinner mathstrut smash"
                  + " ensuremath substack mathclap mathllap mathrlap underline")
              .split(" "));

  private static final int DEEPEST = 40;

  private final TexSource source;
  private final int outer;
  private int depth;
  private boolean simple = true;

  private TexRenderer(String source, int outer) {
    this.source = new TexSource(source);
    this.outer = outer;
  }

  /**
   * The formula as Unicode, empty when it shows nothing, or null when its braces do not match.
   *
   * @return one line, or rows that {@link #lines} parts
   */
  public static @Nullable String asUnicode(String source) {
    return asUnicode(TexSource.withSingleSlashes(source), 0);
  }

  private static @Nullable String asUnicode(String source, int outer) {
    var tex = new TexRenderer(source, outer);
    String rendered = tex.until('\0').strip();
    return tex.simple ? rendered : null;
  }

  /** A rendered formula whose rows, if it has any, stand in one line. */
  public static String inOneLine(String rendered) {
    return TexRows.inOneLine(rendered);
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
    source.end();
    return "";
  }

  /**
   * Renders everything up to this character, and skips it; {@code \0} means the end of the source.
   */
  private String until(char end) {
    if (++depth + outer > DEEPEST) {
      return fail();
    }
    var out = new TexLine();
    while (!source.isAtEnd() && source.peek() != end) {
      piece(out);
    }
    if (!source.isAtEnd()) {
      source.next();
    } else if (end != '\0') {
      return fail();
    }
    depth--;
    return out.toString();
  }

  private void piece(TexLine out) {
    char c = source.peek();
    if (c == '\\') {
      command(out);
      return;
    }
    String character = source.next();
    switch (c) {
      case '{' -> out.add(until('}'));
      case '^', '_' -> out.script(c, argument());
      case '\'' -> out.add("′");
      // A mark of alignment that has lost its rows.
      case '~', ' ', '\n', '\t', '&' -> out.blank();
      case '-' -> out.add("−");
      case '%' -> out.add(source.skipComment() ? "" : "%");
      case '}' -> fail();
      default -> out.add(character);
    }
  }

  /** A group, a command with its own arguments, or one character; rows in it stand in one line. */
  private String argument() {
    source.skipBlanks();
    if (source.isAtEnd() || "^_}&".indexOf(source.peek()) >= 0 || ++depth + outer > DEEPEST) {
      return fail();
    }
    var out = new TexLine();
    piece(out);
    depth--;
    return inOneLine(out.toString()).strip();
  }

  private void command(TexLine out) {
    String name = source.command();
    String close = TexSymbols.close(name);
    String spaced = TexSymbols.spaced(name);
    if (close != null) {
      source.skipBlanks();
      out.close(close);
    } else if (spaced != null) {
      source.skipBlanks();
      out.spaced(spaced);
    } else if (TexSymbols.isFunction(name)) {
      source.skipBlanks();
      out.word(name);
    } else if (TexSymbols.isSpace(name)) {
      out.blank();
    } else if (TexSymbols.isSwitch(name)) {
      source.skipBlanks();
    } else if (TexSymbols.isDelimiter(name)) {
      delimiter(out);
    } else {
      structure(name, out);
    }
  }

  private void structure(String name, TexLine out) {
    switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac" ->
          out.fraction(argument(), argument());
      case "over" -> out.over(rest());
      case "choose" -> out.enclose("(", " choose " + rest() + ")");
      case "sqrt" -> root(out);
      case "operatorname", "operatornamewithlimits" -> out.word(argument());
      case "overset", "stackrel" -> stacked('^', out);
      case "underset" -> stacked('_', out);
      case "xrightarrow", "xleftarrow", "xRightarrow", "xmapsto" -> arrow(name, out);
      case "underbrace", "overbrace", "underbracket", "overbracket" ->
          out.add(TexLine.grouped(argument()));
      case "color",
          "require",
          "phantom",
          "hphantom",
          "vphantom",
          "hspace",
          "vspace",
          "cline",
          "definecolor" ->
          hidden(name);
      case "kern", "mkern", "hskip", "mskip", "vskip" -> {
        source.skipLength();
        out.blank();
      }
      case "textcolor", "colorbox", "enclose", "class", "cssId", "style", "href" -> {
        hidden(name);
        out.add(name.equals("colorbox") ? words() : argument());
      }
      case "fcolorbox" -> {
        hidden(name);
        hidden(name);
        out.add(words());
      }
      case "binom", "dbinom", "tbinom" -> out.add("(" + argument() + " choose " + argument() + ")");
      case "begin" -> environment(out);
      case "\\", "newline", "cr" -> {
        source.skipRowSpace();
        source.skipBlanks();
        out.rowEnd();
      }
      case "label" -> source.group();
      case "ref" -> out.add(label());
      case "eqref" -> out.add("(" + label() + ")");
      case "tag" -> out.spaced("(" + words() + ")");
      case "pmod" -> out.spaced("(mod " + argument() + ")");
      case "not" -> out.spaced(negated(argument()));
      case "ket" -> out.add("|" + argument() + "⟩");
      case "bra" -> out.add("⟨" + argument() + "|");
      case "braket" -> out.add("⟨" + argument() + "⟩");
      case "abs" -> out.add("|" + argument() + "|");
      case "norm" -> out.add("‖" + argument() + "‖");
      case "{", "}", "$", "%", "&", "#", "_" -> out.add(name);
      case "|" -> out.add("‖");
      case "-", "/", "*" -> source.skipBlanks();
      default -> {
        if (WORDS.contains(name)) {
          out.add(words());
        } else if (TRANSPARENT.contains(name)) {
          out.add(argument());
        } else {
          letters(name, out);
        }
      }
    }
  }

  /** What is left of a group, after a command that separates it. */
  private String rest() {
    var below = new TexLine();
    while (!source.isAtEnd() && source.peek() != '}') {
      piece(below);
    }
    return inOneLine(below.toString()).strip();
  }

  /** Passes over an argument that says how something looks. */
  private void hidden(String name) {
    source.option();
    argument();
    if (name.equals("definecolor")) {
      argument();
      argument();
    }
  }

  /** Words above or below something. */
  private void stacked(char operator, TexLine out) {
    String over = argument();
    out.add(argument());
    out.script(operator, over);
  }

  /** An arrow with words above it, and perhaps below. */
  private void arrow(String name, TexLine out) {
    String option = source.option();
    String below = option.isEmpty() ? "" : asUnicode(option, outer + depth);
    String above = argument();
    out.blank();
    out.add(
        switch (name) {
          case "xleftarrow" -> "←";
          case "xRightarrow" -> "⇒";
          case "xmapsto" -> "↦";
          default -> "→";
        });
    if (below != null && !below.isEmpty()) {
      out.script('_', below);
    }
    if (!above.isEmpty()) {
      out.script('^', above);
    }
    out.blank();
  }

  /** Rows and cells between {@code \\begin{…}} and its end. */
  private void environment(TexLine out) {
    String name = source.group();
    String rows = name == null ? null : rows(name);
    out.add(rows == null ? fail() : rows);
  }

  private @Nullable String rows(String name) {
    String inside = source.environment(name);
    var rows = new TexRows(cell -> asUnicode(cell, outer + depth + 1));
    return inside == null ? null : rows.of(name, inside);
  }

  private static String negated(String relation) {
    return switch (relation) {
      case "=" -> "≠";
      case "∈" -> "∉";
      default -> relation + '\u0338';
    };
  }

  /** Letters of an alphabet or under an accent; else the command by its name, as in a program. */
  private void letters(String name, TexLine out) {
    if (TexLetters.isAlphabet(name)) {
      out.add(TexLetters.inAlphabet(name, argument()));
    } else if (TexLetters.isAccent(name)) {
      String argument = argument();
      String accented = TexLetters.withAccent(name, argument);
      out.add(accented == null ? TexLetters.accentName(name) + "(" + argument + ")" : accented);
    } else if (Ascii.isLetter(name.isEmpty() ? ' ' : name.charAt(0))) {
      out.word(name);
      var arguments = new ArrayList<String>();
      while (!source.isAtEnd() && source.peek() == '{' && simple) {
        arguments.add(argument());
      }
      out.add(arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")");
    } else {
      out.add(name);
    }
  }

  private void root(TexLine out) {
    String option = source.option();
    String degree = option.isEmpty() ? "" : asUnicode(option, outer + depth);
    String radical =
        switch (degree) {
          case null -> fail();
          case "", "2" -> "√";
          case "3" -> "∛";
          case "4" -> "∜";
          default -> {
            String superscript = TexLetters.superscript(degree);
            yield superscript == null ? "^(" + degree + ")√" : superscript + "√";
          }
        };
    out.add(radical + TexLine.grouped(argument()));
  }

  /** A bracket that grows with what it holds; a full stop stands for none. */
  private void delimiter(TexLine out) {
    source.skipBlanks();
    if (source.isAtEnd()) {
      return;
    }
    switch (source.peek()) {
      case '.' -> source.next();
      case '}' -> fail();
      default -> piece(out);
    }
  }

  private String label() {
    String name = source.group();
    return name == null ? fail() : name;
  }

  /** The words of {@code \text{…}}, with the formulas among them. */
  private String words() {
    String group = source.group();
    String words = group == null ? null : new TexRenderer(group, outer + depth + 1).prose();
    return words == null ? fail() : words;
  }

  private @Nullable String prose() {
    if (outer > DEEPEST) {
      return null;
    }
    var out = new TexLine();
    while (!source.isAtEnd() && simple) {
      switch (source.peek()) {
        case '$' -> {
          String formula = source.formula();
          String shown = formula == null ? null : asUnicode(formula, outer + 1);
          out.add(shown == null ? fail() : inOneLine(shown));
        }
        case '\\' -> command(out);
        case '~', '\n' -> {
          source.next();
          out.append(" ");
        }
        case '{', '}' -> source.next();
        default -> out.append(source.next());
      }
    }
    // TeX has no other quotation marks among words.
    return simple ? out.toString().replace("``", "“").replace("''", "”") : null;
  }
}
