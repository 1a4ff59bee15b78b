package lectern.layout.code;

import java.util.List;
import lectern.layout.code.Token.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a diff by their first characters. */
final class DiffScanner implements CodeScanner {

  @Override
  public List<Token> line(String line) {
    TokenKind kind = kind(line);
    return kind == null || line.isEmpty() ? List.of() : List.of(new Token(0, line.length(), kind));
  }

  private static @Nullable TokenKind kind(String line) {
    if (line.startsWith("+++") || line.startsWith("---") || line.startsWith("@@")) {
      return TokenKind.KEYWORD;
    }
    if (line.startsWith("diff ") || line.startsWith("index ")) {
      return TokenKind.KEYWORD;
    }
    return line.startsWith("+")
        ? TokenKind.STRING
        : line.startsWith("-") ? TokenKind.COMMENT : null;
  }
}
