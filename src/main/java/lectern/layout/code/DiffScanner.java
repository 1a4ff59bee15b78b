package lectern.layout.code;

import java.util.List;
import lectern.layout.code.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a diff by their first signs. */
final class DiffScanner implements CodeScanner {

  @Override
  public List<Token> line(String line) {
    Kind kind = kind(line);
    return kind == null || line.isEmpty() ? List.of() : List.of(new Token(0, line.length(), kind));
  }

  private static @Nullable Kind kind(String line) {
    if (line.startsWith("+++") || line.startsWith("---") || line.startsWith("@@")) {
      return Kind.KEYWORD;
    }
    if (line.startsWith("diff ") || line.startsWith("index ")) {
      return Kind.KEYWORD;
    }
    return line.startsWith("+") ? Kind.STRING : line.startsWith("-") ? Kind.COMMENT : null;
  }
}
