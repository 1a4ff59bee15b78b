package lectern.layout.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.layout.code.Token.TokenKind;
import lectern.text.CharacterRun;
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
    CHARACTER;

    private static PairScope named(String word) {
      return switch (word) {
        case "line" -> LINE;
        case "lines" -> LINES;
        case "raw" -> RAW;
        default -> CHARACTER;
      };
    }
  }

  /** What begins and ends something. */
  record SyntaxPair(String open, String close, TokenKind kind, PairScope scope) {}

  /**
   * Reads lines of a word and what it is about: {@code comment} begins a comment that ends with its
   * line, one {@code between} two others goes over lines; a {@link PairScope} is of strings; {@code
   * key} follows a key, and after {@code anycase} capitals do not matter.
   */
  static LanguageSyntax read(List<String> lines) {
    var comments = new ArrayList<String>();
    var pairs = new ArrayList<SyntaxPair>();
    var keywords = new HashSet<String>();
    boolean ignoresCase = false;
    char key = 0;
    for (String line : lines) {
      List<String> words = List.of(line.strip().split(" ", -1));
      List<String> rest = words.subList(1, words.size());
      switch (words.getFirst()) {
        case "comment" -> comments.addAll(rest);
        case "between" ->
            pairs.add(
                new SyntaxPair(rest.getFirst(), rest.getLast(), TokenKind.COMMENT, PairScope.RAW));
        case "key" -> key = rest.getFirst().charAt(0);
        case "anycase" -> ignoresCase = true;
        case "keywords" -> keywords.addAll(rest);
        default -> {
          PairScope scope = PairScope.named(words.getFirst());
          rest.forEach(quote -> pairs.add(new SyntaxPair(quote, quote, TokenKind.STRING, scope)));
        }
      }
    }
    return new LanguageSyntax(comments, pairs, keywords, ignoresCase, key);
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

  /** The offset after the run of characters of a word and of these that starts here. */
  static int wordEnd(String line, int start, String others) {
    return CharacterRun.end(line, start, c -> isWord((char) c) || others.indexOf(c) >= 0);
  }

  static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
