package lectern.markdown.grammar;

import lectern.markup.Ascii;
import lectern.text.CharacterMatch;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps a character after a backslash apart from the words around it, so that nothing takes it for
 * the notation that its author escaped: {@code \[[page]]}, {@code \[TOC]}, {@code a\:: b}, {@code
 * \^id}, {@code \{#id}}.
 *
 * <p>CommonMark turns both into plain text, so passes over the finished tree could not see the
 * difference.
 */
public final class EscapedPunctuation implements InlineContentParser {
  private static final String CHARACTERS = "[{^:@";

  /** A character that means itself. */
  private static final class EscapedCharacter extends CustomNode {
    final String character;

    EscapedCharacter(String character) {
      this.character = character;
      appendChild(new Text(character));
    }
  }

  /** Whether a text may hold any. */
  static boolean mayOccurIn(String text) {
    return CharacterMatch.anyAt(
        text, "\\", at -> at + 1 < text.length() && CHARACTERS.indexOf(text.charAt(at + 1)) >= 0);
  }

  /** Whether the last character of this kind in a line is an escaped one. */
  public static boolean endIn(Node line, String character) {
    return line.getLastChild() instanceof Text text
        && text.getPrevious() instanceof EscapedCharacter escaped
        && escaped.character.equals(character)
        && !text.getLiteral().contains(character);
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    char character = scanner.peek();
    if (CHARACTERS.indexOf(character) < 0) {
      return ParsedInline.none();
    }
    scanner.next();
    if (character == '[' && Ascii.isDigit(scanner.peek())) {
      // The number of a plain note; its author escaped no notation, but a link.
      return ParsedInline.none();
    }
    return ParsedInline.of(new EscapedCharacter(String.valueOf(character)), scanner.position());
  }
}
