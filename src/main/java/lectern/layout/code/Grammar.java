package lectern.layout.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.layout.code.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a language looks like.
 *
 * @param comments what begins a comment that ends with its line
 * @param pairs what begins and ends strings and other comments, the longer beginnings first
 * @param keywords in small letters where {@code ignoresCase}
 * @param key what follows a name that stands first on its line and is a key, or 0
 */
record Grammar(
    List<String> comments, List<Pair> pairs, Set<String> keywords, boolean ignoresCase, char key) {

  /** How a pair is read. */
  enum Reach {
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
  record Pair(String open, String close, Kind kind, Reach reach) {}

  /** A language of words, with these comments and keywords and no pairs yet. */
  static Grammar of(String comments, String keywords) {
    List<String> starts = comments.isEmpty() ? List.of() : List.of(comments.split(" ", -1));
    return new Grammar(starts, List.of(), Set.of(keywords.split(" ", -1)), false, (char) 0);
  }

  /** With comments that end where they are ended. */
  Grammar block(String open, String close) {
    return with(new Pair(open, close, Kind.COMMENT, Reach.RAW));
  }

  /** With strings between these, one character each or the same sign thrice. */
  Grammar strings(Reach reach, String... quotes) {
    Grammar more = this;
    for (String quote : quotes) {
      more = more.with(new Pair(quote, quote, Kind.STRING, reach));
    }
    return more;
  }

  /** With keywords in capitals and small letters alike. */
  Grammar ignoringCase() {
    return new Grammar(comments, pairs, keywords, true, key);
  }

  /** With names that are keys where this sign follows. */
  Grammar keys(char sign) {
    return new Grammar(comments, pairs, keywords, ignoresCase, sign);
  }

  private Grammar with(Pair pair) {
    var more = new ArrayList<>(pairs);
    more.add(pair);
    return new Grammar(comments, List.copyOf(more), keywords, ignoresCase, key);
  }

  /** Whether this word is a keyword. */
  boolean isKeyword(String word) {
    return keywords.contains(ignoresCase ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** The pair that begins here, or null. */
  @Nullable Pair pairAt(String line, int at) {
    for (Pair pair : pairs) {
      if (line.startsWith(pair.open, at)) {
        return pair;
      }
    }
    return null;
  }

  /** Whether a comment begins here that ends with its line; a sign such as # after a blank only. */
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
