package lectern.markdown.foreign;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Directives as remark and Nuxt have them: {@code :name[words]{key=value}} in a sentence, {@code
 * ::name[words]{key=value}} on a line of its own, and {@code ::} that closes one.
 */
final class Directives {
  private static final int LONGEST_NAME = 30;
  private static final int LONGEST = 1_000;

  /** Names that mean something without braces; others may be anything. */
  private static final Set<String> PLAIN =
      Set.of(
          "abbr", "kbd", "mark", "sub", "sup", "del", "ins", "span", "small", "u", "badge", "br");

  private Directives() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    boolean leaf = ahead.at(at + 1) == ':';
    int name = at + (leaf ? 2 : 1);
    if (leaf ? !ahead.startsLine(at) : !ahead.isApartBefore(at) || ahead.at(at - 1) == ':') {
      return null;
    }
    int end = name;
    while (end - name < LONGEST_NAME && isName(ahead.at(end))) {
      end++;
    }
    if (end == name) {
      return leaf ? closing(ahead, at) : null;
    }
    if (!Character.isLetter(ahead.at(name))) {
      return null;
    }
    int brackets = ahead.at(end) == '[' ? ahead.closing(end, '[', ']', LONGEST) : end;
    int braces =
        brackets >= 0 && ahead.at(brackets) == '{'
            ? ahead.closing(brackets, '{', '}', LONGEST)
            : brackets;
    if (braces < 0) {
      return null;
    }
    String words = brackets > end ? ahead.text.substring(end + 1, brackets - 1) : "";
    if (leaf) {
      boolean said = braces > end || ahead.comes("\n::", end);
      return said && isBlank(ahead, braces) ? new Replacement(words, braces) : null;
    }
    boolean known = PLAIN.contains(ahead.text.substring(name, end));
    return brackets > end && (braces > brackets || known) ? new Replacement(words, braces) : null;
  }

  /** Two colons alone on a line, below a directive that they end. */
  private static @Nullable Replacement closing(Lookahead ahead, int at) {
    boolean alone = ahead.at(at + 2) != ':' && isBlank(ahead, at + 2);
    return alone && ahead.opensDirective(at) ? new Replacement("", at + 2) : null;
  }

  private static boolean isBlank(Lookahead ahead, int from) {
    int at = from;
    while (ahead.at(at) == ' ' || ahead.at(at) == '\t') {
      at++;
    }
    return ahead.at(at) == '\n';
  }

  private static boolean isName(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || c == '-' || c == '_';
  }
}
