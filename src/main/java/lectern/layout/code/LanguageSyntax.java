package lectern.layout.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.layout.code.Token.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * What a language looks like.
 *
 * @param comments what begins a comment that ends with its line
 * @param pairs what begins and ends strings and other comments, the longer beginnings first
 * @param keywords in small letters where {@code ignoresCase}
 * @param key what follows a name that stands first on its line and is a key, or 0
 */
record LanguageSyntax(
    List<String> comments,
    List<SyntaxPair> pairs,
    Set<String> keywords,
    boolean ignoresCase,
    char key) {

  /** How a pair is read. */
  enum PairScope {
    /** To the end of its line at most; a backslash takes the next character along. */
    LINE,
    /** Over line ends; a backslash takes the next character along. */
    LINES,
    /** Over line ends, and a backslash is one. */
    RAW,
    /** A character: closed on its line after a few characters, else it is no beginning at all. */
    CHARACTER
  }

  /** What begins and ends something. */
  record SyntaxPair(String open, String close, TokenKind kind, PairScope scope) {}

  /** A language of words, with these comments and keywords and no pairs yet. */
  static LanguageSyntax of(String comments, String keywords) {
    List<String> starts = comments.isEmpty() ? List.of() : List.of(comments.split(" ", -1));
    return new LanguageSyntax(starts, List.of(), Set.of(keywords.split(" ", -1)), false, (char) 0);
  }

  /** With comments that end where they are ended. */
  LanguageSyntax withBlockComments(String open, String close) {
    return with(new SyntaxPair(open, close, TokenKind.COMMENT, PairScope.RAW));
  }

  /** With strings between these, one character each or the same character three times. */
  LanguageSyntax withStrings(PairScope scope, String... quotes) {
    LanguageSyntax more = this;
    for (String quote : quotes) {
      more = more.with(new SyntaxPair(quote, quote, TokenKind.STRING, scope));
    }
    return more;
  }

  /** With keywords in capitals and small letters alike. */
  LanguageSyntax withIgnoredCase() {
    return new LanguageSyntax(comments, pairs, keywords, true, key);
  }

  /** With names that are keys where this character follows. */
  LanguageSyntax withKeySeparator(char separator) {
    return new LanguageSyntax(comments, pairs, keywords, ignoresCase, separator);
  }

  private LanguageSyntax with(SyntaxPair pair) {
    var more = new ArrayList<>(pairs);
    more.add(pair);
    return new LanguageSyntax(comments, List.copyOf(more), keywords, ignoresCase, key);
  }

  /** Whether this word is a keyword. */
  boolean isKeyword(String word) {
    return keywords.contains(ignoresCase ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** The pair that begins here, or null. */
  @Nullable SyntaxPair pairAt(String line, int at) {
    for (SyntaxPair pair : pairs) {
      if (line.startsWith(pair.open, at)) {
        return pair;
      }
    }
    return null;
  }

  /**
   * Whether a comment begins here that ends with its line; a character such as # after a blank
   * only.
   */
  boolean isComment(String line, int at) {
    for (String comment : comments) {
      if (line.startsWith(comment, at)) {
        boolean hash = comment.equals("#") || comment.equals("--");
        return !hash || at == 0 || (!isWord(line.charAt(at - 1)) && line.charAt(at - 1) != '$');
      }
    }
    return false;
  }

  static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
