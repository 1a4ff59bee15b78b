package lectern.layout.code;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.code.Token.TokenKind;
import lectern.text.CharacterRun;

/** Reads HTML and XML: comments, the names of tags, and the values in them. */
final class MarkupScanner implements CodeScanner {

  /** Where the scanner stands; a value in a tag, a tag and a comment may go on over line ends. */
  private enum MarkupState {
    TEXT,
    COMMENT,
    TAG,
    SINGLE_QUOTES,
    DOUBLE_QUOTES
  }

  private final List<Token> tokens = new ArrayList<>();
  private MarkupState inside = MarkupState.TEXT;

  @Override
  public List<Token> line(String line) {
    tokens.clear();
    int at = 0;
    while (at < line.length()) {
      at =
          switch (inside) {
            case TEXT -> text(line, at);
            case COMMENT -> closed(line, at, "-->", TokenKind.COMMENT, MarkupState.TEXT);
            case TAG -> tag(line, at);
            case SINGLE_QUOTES -> closed(line, at, "'", TokenKind.STRING, MarkupState.TAG);
            case DOUBLE_QUOTES -> closed(line, at, "\"", TokenKind.STRING, MarkupState.TAG);
          };
    }
    return List.copyOf(tokens);
  }

  private int text(String line, int at) {
    int open = line.indexOf('<', at);
    if (open < 0) {
      return line.length();
    }
    if (line.startsWith("<!--", open)) {
      inside = MarkupState.COMMENT;
      tokens.add(new Token(open, open + 4, TokenKind.COMMENT));
      return open + 4;
    }
    int name = CharacterRun.end(line, open + 1, "/!?");
    int end = LanguageSyntax.wordEnd(line, name, "-:.");
    if (end > name) {
      tokens.add(new Token(open, end, TokenKind.KEYWORD));
      inside = MarkupState.TAG;
    }
    return Math.max(end, open + 1);
  }

  private int tag(String line, int at) {
    switch (line.charAt(at)) {
      case '>' -> {
        tokens.add(new Token(at, at + 1, TokenKind.KEYWORD));
        inside = MarkupState.TEXT;
      }
      case '"' -> {
        inside = MarkupState.DOUBLE_QUOTES;
        tokens.add(new Token(at, at + 1, TokenKind.STRING));
      }
      case '\'' -> {
        inside = MarkupState.SINGLE_QUOTES;
        tokens.add(new Token(at, at + 1, TokenKind.STRING));
      }
      default -> {
        // A name of an attribute, a blank, a character: plain.
      }
    }
    return at + 1;
  }

  private int closed(String line, int at, String close, TokenKind kind, MarkupState after) {
    int found = line.indexOf(close, at);
    int end = found < 0 ? line.length() : found + close.length();
    tokens.add(new Token(at, end, kind));
    inside = found < 0 ? inside : after;
    return end;
  }
}
