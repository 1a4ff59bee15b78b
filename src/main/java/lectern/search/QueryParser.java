package lectern.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lectern.essay.EssayDate;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** Reads a query from left to right; whatever is odd in it is words. */
final class QueryParser {
  /** More parts than anybody types; what stands behind them is not looked for. */
  private static final int MOST_CLAUSES = 64;

  /** Every kind of quotation mark opens and closes a phrase. */
  private static final String QUOTES = "\"“”„‟«»「」『』";

  /** Letters of the tag of a language, and characters of a whole date. */
  private static final int SHORTEST_LANGUAGE = 2;

  private static final int DATE = 10;

  private final String text;
  private final boolean typing;
  private final List<Clause> clauses = new ArrayList<>();
  private int at;

  QueryParser(String text, boolean typing) {
    this.text = text;
    this.typing = typing;
  }

  List<Clause> clauses() {
    while (clauses.size() < MOST_CLAUSES && skipBlanks()) {
      int start = at;
      boolean excluded = text.charAt(at) == '-';
      if (excluded) {
        at++;
      }
      Clause.Criterion criterion = criterion(excluded);
      if (criterion != null) {
        clauses.add(new Clause(excluded, criterion));
      }
      at = Math.max(at, start + 1);
    }
    return clauses;
  }

  /**
   * The part that begins here; null for one without a letter or digit, or not there yet.
   *
   * @param excluded then it does not go on: on the way to it the results would vanish
   */
  private Clause.@Nullable Criterion criterion(boolean excluded) {
    int colon = CharacterRun.end(text, at, Character::isLetter);
    if (colon > at && colon < text.length() && text.charAt(colon) == ':') {
      int start = at;
      String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
      at = colon + 1;
      Clause.Words value = words(excluded);
      Clause.Criterion named = named(name, value);
      if (named != null || (typing && at == text.length() && mayGoOn(name, value.text()))) {
        return named;
      }
      at = start;
    }
    return asked(words(excluded));
  }

  /** Whether a value is the beginning of one that the name takes. */
  private static boolean mayGoOn(String name, String value) {
    return switch (name) {
      case "tag", "title", "author" -> value.isEmpty();
      case "lang" -> value.length() < SHORTEST_LANGUAGE;
      case "before", "after" ->
          value.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9')) && value.length() < DATE;
      case "is" ->
          Arrays.stream(Clause.State.values())
              .anyMatch(state -> state.name().startsWith(value.toUpperCase(Locale.ROOT)));
      default -> false;
    };
  }

  private static Clause.@Nullable Words asked(Clause.Words words) {
    return words.text().codePoints().anyMatch(Character::isLetterOrDigit) ? words : null;
  }

  private static Clause.@Nullable Criterion named(String name, Clause.Words value) {
    Clause.Words words = asked(value);
    if (words == null) {
      return null;
    }
    String written = words.text();
    return switch (name) {
      case "tag" -> Clause.Tagged.of(words);
      case "title" -> new Clause.Title(words);
      case "author" -> new Clause.Author(written);
      case "lang" ->
          written.length() < SHORTEST_LANGUAGE
              ? null
              : new Clause.Language(WordForms.language(written));
      case "is" -> state(written);
      case "before", "after" -> dated(name, EssayDate.read(written));
      default -> null;
    };
  }

  private static Clause.@Nullable Criterion dated(String name, @Nullable EssayDate date) {
    if (date == null) {
      return null;
    }
    return name.equals("before") ? new Clause.Before(date) : new Clause.After(date);
  }

  private static Clause.@Nullable Criterion state(String written) {
    return Arrays.stream(Clause.State.values())
        .filter(state -> state.name().equalsIgnoreCase(written))
        .findFirst()
        .map(Clause.Is::new)
        .orElse(null);
  }

  /** A phrase up to its closing mark or the end, or a word up to the next blank. */
  private Clause.Words words(boolean excluded) {
    boolean exact = at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    int start = exact ? at + 1 : at;
    int end = CharacterRun.end(text, start, c -> exact ? QUOTES.indexOf(c) < 0 : !isBlank(c));
    at = exact ? Math.min(text.length(), end + 1) : end;
    boolean open =
        typing
            && !excluded
            && end == text.length()
            && end > start
            && !isBlank(text.charAt(end - 1));
    return new Clause.Words(text.substring(start, end), exact, open, start, end);
  }

  private boolean skipBlanks() {
    at = CharacterRun.end(text, at, QueryParser::isBlank);
    return at < text.length();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
