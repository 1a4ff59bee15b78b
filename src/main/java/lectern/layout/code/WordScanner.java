package lectern.layout.code;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.code.LanguageSyntax.PairScope;
import lectern.layout.code.LanguageSyntax.SyntaxPair;
import lectern.layout.code.Token.TokenKind;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** Reads a language of words, strings and comments by its grammar. */
final class WordScanner implements CodeScanner {
  /**
   * A character between quotes is not longer than this, escapes such as {@code \\u00e9} and all.
   */
  private static final int LONGEST_CHARACTER = 12;

  private final LanguageSyntax grammar;
  private final List<Token> tokens = new ArrayList<>();
  private @Nullable SyntaxPair open;

  WordScanner(LanguageSyntax grammar) {
    this.grammar = grammar;
  }

  @Override
  public List<Token> line(String line) {
    tokens.clear();
    int at = 0;
    SyntaxPair before = open;
    if (before != null) {
      at = inside(line, 0, 0, before);
    }
    boolean first = before == null;
    while (at < line.length()) {
      char c = line.charAt(at);
      int next = other(line, at, first);
      first &= c == ' ' || c == '\t' || c == '-';
      at = next;
    }
    return List.copyOf(tokens);
  }

  /** Reads whatever begins here, and returns where it ends. */
  private int other(String line, int at, boolean first) {
    if (grammar.isComment(line, at)) {
      return token(at, line.length(), TokenKind.COMMENT);
    }
    SyntaxPair pair = grammar.pairAt(line, at);
    if (pair != null) {
      boolean none = pair.scope() == PairScope.CHARACTER && !isCharacter(line, at, pair);
      int inner = at + pair.open().length();
      return none ? inner : inside(line, at, inner, pair);
    }
    char c = line.charAt(at);
    if (c >= '0' && c <= '9') {
      return token(at, LanguageSyntax.wordEnd(line, at + 1, "."), TokenKind.NUMBER);
    }
    return LanguageSyntax.isWord(c) || c == '@' ? word(line, at, first) : at + 1;
  }

  private int word(String line, int at, boolean first) {
    int end = LanguageSyntax.wordEnd(line, at + 1, "");
    if (first && grammar.key() != 0 && isKey(line, end)) {
      return token(at, keyEnd(line, end), TokenKind.KEYWORD);
    }
    return grammar.isKeyword(line.substring(at, end)) ? token(at, end, TokenKind.KEYWORD) : end;
  }

  /** Keys may hold dashes, dots and blanks: {@code date-made: 2024}. */
  private boolean isKey(String line, int from) {
    int end = keyEnd(line, from);
    int separator = CharacterRun.end(line, end, " ");
    return separator < line.length() && line.charAt(separator) == grammar.key();
  }

  private static int keyEnd(String line, int from) {
    return LanguageSyntax.wordEnd(line, from, "-.");
  }

  private static boolean isCharacter(String line, int at, SyntaxPair pair) {
    int inner = at + 1;
    if (inner < line.length() && line.charAt(inner) != '\\') {
      int next = line.offsetByCodePoints(inner, 1);
      return line.startsWith(pair.close(), next);
    }
    int most = Math.min(line.length(), at + LONGEST_CHARACTER);
    return inner + 2 < most && line.indexOf(pair.close(), inner + 2, most) > 0;
  }

  /** Reads on inside a pair, whose token began at {@code start}, to its end or that of the line. */
  private int inside(String line, int start, int from, SyntaxPair pair) {
    open = null;
    int at = from;
    while (at < line.length() && !line.startsWith(pair.close(), at)) {
      at += line.charAt(at) == '\\' && pair.scope() != PairScope.RAW ? 2 : 1;
    }
    if (at >= line.length()) {
      open = pair.scope() == PairScope.LINES || pair.scope() == PairScope.RAW ? pair : null;
      return token(start, line.length(), pair.kind());
    }
    return token(start, at + pair.close().length(), pair.kind());
  }

  private int token(int start, int end, TokenKind kind) {
    if (start < end) {
      tokens.add(new Token(start, end, kind));
    }
    return end;
  }
}
