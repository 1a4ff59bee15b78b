package lectern.markdown.grammar.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import lectern.markdown.math.TexEnvironment;
import lectern.markup.Ascii;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The commands of LaTeX that authors write among words, and what they stand for. */
final class TexCommands {
  /** Commands inside commands; deeper ones stay as they are written. */
  private static final int DEEPEST = 10;

  private static final Set<String> WITHOUT_ARGUMENTS =
      Set.of(
          ("LaTeX TeX ldots dots S noindent centering hfill vfill bigskip medskip"
                  + " smallskip maketitle tableofcontents newpage pagebreak clearpage"
                  + " appendix raggedright")
              .split(" "));
  private static final Set<String> WITH_ONE =
      Set.of(
          ("emph textit textsl textbf texttt textsc textrm textsf underline uline"
                  + " mbox footnote url caption includegraphics label vspace hspace"
                  + " cite citep citet citealp citealt citeauthor citeyear parencite textcite"
                  + " autocite footcite nocite ref autoref cref Cref eqref pageref nameref"
                  + " begin end usepackage def")
              .split(" "));
  private static final Set<String> WITH_TWO =
      Set.of(
          ("href newcommand renewcommand providecommand DeclareMathOperator"
                  + " setlength textcolor")
              .split(" "));

  /** Commands that show nothing, whatever their arguments are. */
  private static final Set<String> SILENT =
      Set.of(
          ("label vspace hspace nocite begin end usepackage def newcommand"
                  + " renewcommand providecommand DeclareMathOperator setlength")
              .split(" "));

  /** Environments whose name stands before their words. */
  private static final Set<String> THEOREMS =
      Set.of(
          ("theorem lemma corollary proposition conjecture definition example remark proof"
                  + " claim exercise")
              .split(" "));

  /** How many arguments in braces a command takes, or -1 when it is not known. */
  static int arguments(String name) {
    if (WITHOUT_ARGUMENTS.contains(name)) {
      return 0;
    }
    return WITH_ONE.contains(name) || isIndex(name) ? 1 : WITH_TWO.contains(name) ? 2 : -1;
  }

  /** Whether a command shows nothing of itself. */
  static boolean isSilent(String name) {
    return SILENT.contains(name)
        || isIndex(name)
        || (arguments(name) == 0 && plain(name).isEmpty());
  }

  /** Whether a command names what stands before it. */
  static boolean isLabel(String name) {
    return name.equals("label") || isIndex(name);
  }

  /** Whether a command makes an entry of an index; books have more than one, {@code \indexc}. */
  static boolean isIndex(String name) {
    return name.startsWith("index") && name.length() <= "index".length() + 1;
  }

  /** Whether a command says how the words after it are placed. */
  static boolean mayBeginLine(String name) {
    return name.equals("noindent") || name.equals("centering") || name.equals("raggedright");
  }

  /** Whether other words than those in braces belong to a command: {@code \def\x#1{…}}. */
  static boolean isDefinition(String name) {
    return name.equals("def");
  }

  /** Whether a command, written without its backslash, opens or closes a formula. */
  static boolean isOfFormula(String source) {
    boolean environment = source.startsWith("begin{") || source.startsWith("end{");
    return environment
        && TexEnvironment.of(source.substring(source.indexOf('{') + 1, source.indexOf('}')))
            != null;
  }

  /** Reads what begins with a command, and adds what it stands for. */
  static void read(String source, Node to) {
    words(source, to, 0);
  }

  private static void words(String source, Node to, int depth) {
    int done = 0;
    int at = source.indexOf('\\');
    while (at >= 0 && depth < DEEPEST) {
      int name = Ascii.lettersEnd(source, at + 1);
      String command = source.substring(at + 1, name);
      List<String> arguments = new ArrayList<>();
      String option = "";
      int end = isDefinition(command) ? Math.max(name, source.indexOf('{', name)) : name;
      int wanted = arguments(command);
      int close = wanted < 0 ? -1 : closing(source, end);
      while (close > 0 && (arguments.size() < wanted || source.charAt(end) == '[')) {
        String group = source.substring(end + 1, close);
        if (source.charAt(end) == '{') {
          arguments.add(group);
        } else {
          option = group;
        }
        end = close + 1;
        close = closing(source, end);
      }
      if (arguments.size() == wanted) {
        text(source.substring(done, at), to);
        command(command, arguments, option, to, depth);
        done = end;
      }
      at = source.indexOf('\\', Math.max(end, at + 1));
    }
    text(source.substring(done), to);
  }

  /** The bracket that closes the one here, or -1 when none stands here. */
  private static int closing(String source, int start) {
    char open = start < source.length() ? source.charAt(start) : ' ';
    char close = open == '{' ? '}' : ']';
    int depth = 0;
    for (int at = start; at < source.length() && (open == '{' || open == '['); at++) {
      char c = source.charAt(at);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static void command(
      String name, List<String> arguments, String option, Node to, int depth) {
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    switch (name) {
      case "emph", "textit", "textsl" -> within(new Emphasis(), first, to, depth);
      case "textbf" -> within(new StrongEmphasis(), first, to, depth);
      case "texttt" -> to.appendChild(new Code(first));
      case "footnote" -> within(new InlineFootnote(), first, to, depth);
      case "url" -> within(new Link(first, null), first, to, DEEPEST);
      case "href" -> within(new Link(first, null), arguments.get(1), to, depth);
      case "includegraphics" -> to.appendChild(new Image(first, null));
      case "textsc", "textrm", "textsf", "underline", "uline", "mbox", "caption" ->
          words(first, to, depth + 1);
      case "textcolor" -> words(arguments.get(1), to, depth + 1);
      case "cite", "citep", "citealp", "citealt", "parencite", "autocite", "footcite" ->
          text("(" + keys(first, option) + ")", to);
      case "citet", "textcite", "citeauthor", "citeyear" -> text(keys(first, option), to);
      case "begin" -> {
        if (THEOREMS.contains(first)) {
          String title = option.isBlank() ? "" : " (" + option + ")";
          String label = Character.toUpperCase(first.charAt(0)) + first.substring(1) + title + ".";
          within(new StrongEmphasis(), label, to, depth);
        }
      }
      case "eqref" -> text("(" + label(first) + ")", to);
      case "ref", "autoref", "cref", "Cref", "pageref", "nameref" -> text(label(first), to);
      default -> text(plain(name), to);
    }
  }

  private static String plain(String name) {
    return switch (name) {
      case "LaTeX", "TeX" -> name;
      case "ldots", "dots" -> "…";
      case "S" -> "§";
      default -> "";
    };
  }

  private static void within(Node node, String words, Node to, int depth) {
    words(words, node, depth + 1);
    to.appendChild(node);
  }

  private static void text(String words, Node to) {
    if (!words.isEmpty()) {
      to.appendChild(new Text(words.replace('~', '\u00A0').replace('\n', ' ')));
    }
  }

  private static String keys(String source, String option) {
    var keys = new StringJoiner(", ");
    for (String key : source.split(",", -1)) {
      keys.add(key.strip());
    }
    return option.isBlank() ? keys.toString() : keys.add(option).toString();
  }

  /** What a label names, without its kind: {@code a} of {@code fig:a}. */
  private static String label(String source) {
    return source.substring(source.lastIndexOf(':') + 1);
  }
}
