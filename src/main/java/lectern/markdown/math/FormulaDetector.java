package lectern.markdown.math;

import java.util.List;
import java.util.Set;
import lectern.markup.Ascii;
import lectern.text.CharacterMatch;
import lectern.text.CharacterRun;

/**
 * Tells a formula from money, prose and escaped brackets that stand between the same characters.
 *
 * <p>A formula has a command of TeX, an index or a power; or it has no words but the names of
 * functions, and does not read like a sum of money.
 */
public final class FormulaDetector {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "sin", "cos", "tan", "cot", "log", "ln", "exp", "min", "max", "lim", "sup", "inf", "det",
          "gcd", "mod", "arg", "deg", "dim", "ker", "var", "cov", "sgn", "lg", "pi", "dx", "dy",
          "dt", "iff");

  /** What holds words in a formula. */
  private static final List<String> WORDS =
      List.of("\\text", "\\begin", "\\operatorname", "\\mbox", "\\mathrm", "\\mathit");

  private FormulaDetector() {}

  /** Whether this can only be a formula: it holds a command, an index or a power. */
  public static boolean isCertainlyFormula(String source) {
    if (source.isBlank()) {
      return false;
    }
    if (haveCommand(source)) {
      return !isProgram(source);
    }
    boolean whole = isWhole(source);
    for (int i = 0; i + 1 < source.length(); i++) {
      if (isCommand(source, i)) {
        return whole && !isCode(source);
      }
      if (isIndex(source, i)) {
        return whole
            && !isCode(source)
            && !source.contains(" ^")
            && !source.contains("\n^")
            && (source.contains("\\text") || !hasSentence(source));
      }
    }
    return false;
  }

  /**
   * Whether a formula has a command that stands for a character, and so is no path and no program.
   */
  public static boolean haveCommand(String source) {
    // One that only begins, or only ends, is mentioned.
    boolean environment = source.contains("\\begin") && source.contains("\\end");
    for (int at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', at + 2)) {
      int end = Ascii.lettersEnd(source, at + 1);
      String name = source.substring(at + 1, end);
      boolean known =
          (name.equals("begin") || name.equals("end")) ? environment : TexSymbols.isKnown(name);
      if (end > at + 2 && known) {
        return true;
      }
    }
    return false;
  }

  /** Whether commands of TeX stand here and no two words side by side. */
  public static boolean haveOnlyCommands(String source) {
    return source.contains("\\end{") || (haveCommand(source) && !hasSentence(source));
  }

  /** Whether this is a command of TeX; {@code \n}, {@code \t} and {@code \d+} are of others. */
  private static boolean isCommand(String source, int at) {
    if (source.charAt(at) != '\\' || !Ascii.isLetter(source.charAt(at + 1))) {
      return false;
    }
    boolean single = at + 2 == source.length() || !Ascii.isLetter(source.charAt(at + 2));
    return !single || "bdfnrstvwx".indexOf(source.charAt(at + 1)) < 0;
  }

  /** An operator of a subscript or superscript of what stands right after it. */
  private static boolean isIndex(String source, int at) {
    char c = source.charAt(at);
    char next = source.charAt(at + 1);
    // In [^a] it is one of a regular expression, in __init__ a part of a name.
    if (c == '_' && isName(source, at)) {
      return false;
    }
    boolean escape = next == '\\' && (at + 2 >= source.length() || !isCommand(source, at + 1));
    boolean hasBase = at == 0 || " \n_[(/'|".indexOf(source.charAt(at - 1)) < 0;
    return (c == '^' || c == '_')
        && (Character.isLetterOrDigit(next) || "{\\+-*('∞†".indexOf(next) >= 0)
        && hasBase
        && !escape;
  }

  /**
   * Whether this separates two words of a name, as in {@code max_length}; {@code log_2} is none.
   */
  private static boolean isName(String source, int at) {
    int start = CharacterRun.start(source, at, Character::isLetter);
    boolean after = at + 2 < source.length() && Character.isLetter(source.charAt(at + 2));
    return at - start > 1
        && after
        && Character.isLetter(source.charAt(at + 1))
        && !FUNCTIONS.contains(source.substring(start, at));
  }

  /** Whether brackets, quotes or words show that a command stands in no formula. */
  private static boolean isProgram(String source) {
    if (WORDS.stream().anyMatch(source::contains)) {
      return false;
    }
    boolean quoted = source.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0);
    return quoted || source.contains("://") || source.contains("[^") || hasSentence(source);
  }

  /** Options, strings, paths and the ends of sentences, which no formula has. */
  private static boolean isCode(String source) {
    return source.contains("--")
        || source.contains("://")
        || source.contains("=~")
        || source.contains("[^")
        || source.contains("^.")
        || source.contains(":\\")
        || source.contains(". ")
        || source.contains(".\n")
        || source.contains(" '")
        || source.contains("\n'")
        || source.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0);
  }

  /** Whether a formula is an index alone, or begins with a letter that has one, as in H₂. */
  public static boolean beginWithIndex(String source) {
    int at = Character.isLetter(source.charAt(0)) ? 1 : 0;
    return at + 1 < source.length() && isIndex(source, at);
  }

  /** Whether this looks like a formula. */
  public static boolean isFormula(String source) {
    if (source.isBlank()) {
      return false;
    }
    if (isCertainlyFormula(source)) {
      return true;
    }
    if (isCode(source) || hasEscape(source) || !isWhole(source) || counts(source)) {
      return false;
    }
    boolean money = Ascii.isDigit(source.charAt(0));
    char last = source.charAt(source.length() - 1);
    if (money
        && !(Ascii.isDigit(last) || Ascii.isLetter(last) || last == ')' || last == '!')
        && !source.endsWith("\\%")) {
      return false;
    }
    boolean equation = !money && source.indexOf('=') > 0 && !hasSentence(source);
    return equation || hasNoWords(source, money);
  }

  /** Whether a number stands after a letter and a blank, as in {@code $a 5$} of two prices. */
  private static boolean counts(String source) {
    for (int at = source.indexOf(' '); at > 0; at = source.indexOf(' ', at + 1)) {
      boolean letter =
          Character.isLetter(source.charAt(at - 1))
              && (at == 1 || !Character.isLetter(source.charAt(at - 2)));
      if (letter && at + 1 < source.length() && Ascii.isDigit(source.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is escaped as regular expressions and strings do it. */
  private static boolean hasEscape(String source) {
    return CharacterMatch.anyAt(
        source, "\\", at -> at + 1 < source.length() && Ascii.isLetter(source.charAt(at + 1)));
  }

  /**
   * Whether this is no part of something: all its brackets were opened, and no operator ends it.
   */
  private static boolean isWhole(String source) {
    int open = 0;
    int even = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      even += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      open += c == '(' || c == '[' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    if (source.chars().anyMatch(Character::isLetterOrDigit)) {
      int last = source.length() - 1;
      return "/:=_^&".indexOf(source.charAt(last)) < 0
          && (even == 0 || source.indexOf('\\') >= 0)
          && !(last > 0
              && source.charAt(last) == '('
              && " \n(".indexOf(source.charAt(last - 1)) >= 0)
          && "&.,;:!?@#/".indexOf(source.charAt(0)) < 0;
    }
    return source.chars().allMatch(c -> c > 127 || "+-=<>*\\{} ".indexOf(c) >= 0);
  }

  /** Whether two words stand side by side, as they do in prose and never in a formula. */
  private static boolean hasSentence(String source) {
    boolean before = false;
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (i < source.length() && Character.isLetter(source.charAt(i))) {
        continue;
      }
      if (i > start) {
        boolean command = start > 0 && source.charAt(start - 1) == '\\';
        boolean word = i - start > 1 && !command && !FUNCTIONS.contains(source.substring(start, i));
        if (word && before) {
          return true;
        }
        before = word;
      }
      // Anything but a blank between them sets words apart.
      before &= i < source.length() && source.charAt(i) == ' ';
      start = i + 1;
    }
    return false;
  }

  private static boolean hasNoWords(String source, boolean money) {
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      char c = i < source.length() ? source.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        continue;
      }
      if (i - start > 1 && !isName(source.substring(start, i), money)) {
        return false;
      }
      if ("\"“”?;€£¥#@`".indexOf(c) >= 0) {
        return false;
      }
      start = i + 1;
    }
    return true;
  }

  /** A function, or the corners of a triangle; after a sum, capitals are a currency. */
  private static boolean isName(String letters, boolean money) {
    boolean corners =
        !money && letters.length() <= 3 && letters.chars().allMatch(Character::isUpperCase);
    return corners || FUNCTIONS.contains(letters);
  }
}
