package lectern.markdown.grammar;

import lectern.markdown.grammar.link.WikiLinks;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields of Dataview inside a sentence: {@code [key:: value]}, shown with its key, and {@code
 * (key:: value)}, shown without.
 *
 * <p>A field may contain links, and commonmark-java allows no link around another. So the two
 * colons are found while parsing, and their brackets in the finished tree.
 */
final class InlineFields implements PostProcessor {
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST = 500;

  /** The two colons after a key. */
  private static final class Colons extends CustomNode {}

  /** The bracket that closes a field, by the text that holds it and the offset there. */
  private record Closing(Text text, int at) {}

  /** Finds them in one paragraph. */
  static final class ColonParser implements InlineContentParser {
    /** Whether a backslash stands before the bracket of the next two colons. */
    private boolean escaped;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      int before = scanner.peekPreviousCodePoint();
      if (scanner.next('\\')) {
        escaped |= startsField(scanner);
        return ParsedInline.none();
      }
      boolean colons =
          scanner.next("::")
              && (Character.isLetterOrDigit(before) || before == '-' || before == '_');
      boolean field = colons && !escaped && isAfter(scanner.peek());
      escaped &= !colons;
      return field ? ParsedInline.of(new Colons(), scanner.position()) : ParsedInline.none();
    }

    private static boolean startsField(Scanner scanner) {
      if (!scanner.next('[') && !scanner.next('(')) {
        return false;
      }
      for (int i = 0; i < LONGEST_KEY && isKey(scanner.peek()); i++) {
        scanner.next();
      }
      return scanner.next("::");
    }

    /** In C++ and Haskell a name follows them. */
    private static boolean isAfter(char c) {
      return c == ' ' || c == ']' || c == ')' || c == '\n';
    }
  }

  @Override
  public Node process(Node root) {
    PairedMarkers.everyParent(root, InlineFields::read);
    return root;
  }

  private static void read(Node parent) {
    boolean any = false;
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Colons colons) {
        any = true;
        next = read(colons);
      }
    }
    if (any) {
      PairedMarkers.merge(parent);
    }
  }

  /** Reads a field, or makes words of the colons; the node to go on with. */
  private static @Nullable Node read(Colons colons) {
    var separator = new Text("::");
    colons.insertAfter(separator);
    colons.unlink();
    if (separator.getPrevious() instanceof Text key) {
      String before = key.getLiteral();
      int open = opening(before);
      Closing closing = open < 0 ? null : closing(separator, before.charAt(open));
      if (closing != null) {
        boolean keyed = before.charAt(open) == '[' && !isEmpty(separator, closing);
        key.setLiteral(before.substring(0, open) + (keyed ? before.substring(open + 1) : ""));
        separator.setLiteral(keyed ? ":" : "");
        String last = closing.text.getLiteral();
        closing.text.setLiteral(last.substring(0, closing.at) + last.substring(closing.at + 1));
      }
    }
    return separator.getNext();
  }

  /** The offset of the bracket before the key that these words end in, or -1. */
  private static int opening(String words) {
    int at = words.length() - 1;
    while (at >= 0 && words.length() - at <= LONGEST_KEY && isKey(words.charAt(at))) {
      at--;
    }
    boolean bracket = at >= 0 && "[(".indexOf(words.charAt(at)) >= 0;
    if (!bracket || at + 1 == words.length() || !Character.isLetter(words.charAt(at + 1))) {
      return -1;
    }
    // [[page:: a]] and the target of a link are no fields.
    char before = at == 0 ? ' ' : words.charAt(at - 1);
    return before == words.charAt(at) || (words.charAt(at) == '(' && before == ']') ? -1 : at;
  }

  /** The bracket that closes the field, on the line that its colons stand on. */
  private static @Nullable Closing closing(Node colons, char open) {
    char close = open == '[' ? ']' : ')';
    int depth = 0;
    int seen = 0;
    for (Node node = colons.getNext(); node != null && seen < LONGEST; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        return null;
      }
      if (open == '[' && node instanceof WikiLinks.WikiLink) {
        // The first of its two brackets still stands before it.
        depth--;
      }
      String words = node instanceof Text text ? text.getLiteral() : "";
      for (int at = 0; at < words.length(); at++) {
        char c = words.charAt(at);
        if (c == close && depth == 0) {
          boolean link = at + 1 < words.length() && "([:".indexOf(words.charAt(at + 1)) >= 0;
          return open == '[' && link ? null : new Closing((Text) node, at);
        }
        depth += c == open ? 1 : c == close ? -1 : 0;
      }
      seen += 1 + words.length();
    }
    return null;
  }

  private static boolean isEmpty(Node colons, Closing closing) {
    return closing.text.equals(colons.getNext())
        && closing.text.getLiteral().substring(0, closing.at).isBlank();
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_';
  }
}
