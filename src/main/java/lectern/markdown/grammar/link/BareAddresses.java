package lectern.markdown.grammar.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds addresses without brackets, {@code https://example.org/_a_} and {@code www.example.org},
 * before their characters could begin emphasis.
 *
 * <p>It is called at the first character after the scheme, for letters begin nothing in Markdown;
 * the scheme, which by then is text, joins the address when the tree is finished.
 */
public final class BareAddresses
    implements InlineContentParserFactory, InlineContentParser, PostProcessor {
  private static final String SCHEME = "://";
  private static final String WWW = "www";

  /** No one writes longer ones. */
  private static final int LONGEST = 8_000;

  /** As far as this the end is looked for at first, so that a row of addresses costs little. */
  private static final int USUAL = 256;

  /** What follows the scheme, or {@code www}. */
  private static final class AddressTail extends CustomNode {
    final String source;

    AddressTail(String source) {
      this.source = source;
    }
  }

  private final Set<Character> triggers = new HashSet<>();
  private final List<AddressTail> tails = new ArrayList<>();

  public BareAddresses(String text) {
    if (text.contains(SCHEME)) {
      triggers.add(':');
    }
    if (holdsWww(text)) {
      triggers.add('.');
    }
  }

  /** Whether a text may hold an address that no bracket encloses. */
  public static boolean mayOccurIn(String text) {
    for (int at = text.indexOf(SCHEME); at >= 0; at = text.indexOf(SCHEME, at + 1)) {
      int start = CharacterRun.start(text, at, BareAddresses::isSchemePart);
      char before = start == 0 ? ' ' : text.charAt(start - 1);
      boolean enclosed = before == '<' || text.startsWith("](", start - 2);
      if (!enclosed && start < at) {
        return true;
      }
    }
    return holdsWww(text);
  }

  private static boolean holdsWww(String text) {
    return text.contains("www.") || text.contains("WWW.");
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return triggers;
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    boolean www = scanner.peek() == '.';
    if (before > 127 || (www ? before != 'w' && before != 'W' : !isSchemePart((char) before))) {
      return ParsedInline.none();
    }
    var start = scanner.position();
    if (www ? !scanner.next('.') : !scanner.next(SCHEME)) {
      return ParsedInline.none();
    }
    var hostStart = scanner.position();
    scanner.next('/');
    if (!AddressEnd.isHostPart(scanner.peekCodePoint())) {
      return ParsedInline.none();
    }
    scanner.setPosition(hostStart);
    boolean more = take(scanner, USUAL);
    String raw = scanner.getSource(start, scanner.position()).getContent();
    int host = www ? 1 : SCHEME.length();
    // file:///home has no host.
    host = raw.startsWith("/", host) ? host + 1 : host;
    int end = AddressEnd.in(raw, host);
    if (more && end > USUAL / 2) {
      take(scanner, LONGEST);
      raw = scanner.getSource(start, scanner.position()).getContent();
      end = AddressEnd.in(raw, host);
    }
    if (end == 0 || (www && raw.substring(1, end).indexOf('.') < 0)) {
      return ParsedInline.none();
    }
    scanner.setPosition(start);
    for (int i = 0; i < end; i++) {
      scanner.next();
    }
    var tail = new AddressTail(raw.substring(0, end));
    tails.add(tail);
    return ParsedInline.of(tail, scanner.position());
  }

  /** Goes on over what an address may hold; whether that goes on behind the longest. */
  private static boolean take(Scanner scanner, int longest) {
    for (int i = 0; i < longest; i++) {
      if (scanner.peek() <= ' ' || scanner.peek() == '<') {
        return false;
      }
      scanner.next();
    }
    return true;
  }

  @Override
  public Node process(Node root) {
    tails.forEach(BareAddresses::join);
    return root;
  }

  private static void join(AddressTail tail) {
    if (tail.getParent() == null) {
      return;
    }
    String words = BackslashEscapes.unescape(tail.source);
    String before = tail.getPrevious() instanceof Text text ? text.getLiteral() : "";
    int start = words.startsWith(".") ? wwwStart(before) : schemeStart(before);
    if (start == before.length() || isInLink(tail)) {
      restore(tail, before + words);
      return;
    }
    String address = before.substring(start) + words;
    var link = new Link(words.startsWith(".") ? "http://" + address : address, null);
    link.appendChild(new Text(address));
    link.setSourceSpans(tail.getSourceSpans());
    if (tail.getPrevious() instanceof Text text) {
      text.setLiteral(before.substring(0, start));
    }
    tail.insertAfter(link);
    tail.unlink();
  }

  /** Puts the words back among those beside them, in which an address of mail may be found. */
  private static void restore(AddressTail tail, String words) {
    var text = new Text(words);
    text.setSourceSpans(tail.getSourceSpans());
    if (tail.getPrevious() instanceof Text before) {
      before.unlink();
    }
    if (tail.getNext() instanceof Text after) {
      text.setLiteral(words + after.getLiteral());
      after.unlink();
    }
    tail.insertAfter(text);
    tail.unlink();
  }

  private static boolean isInLink(Node node) {
    Node around = node.getParent();
    while (around != null && !(around instanceof Block)) {
      if (around instanceof Link || around instanceof Image) {
        return true;
      }
      around = around.getParent();
    }
    return false;
  }

  /** RFC 3986, 3.1: a letter, then letters, digits and some punctuation. */
  private static boolean isSchemePart(int c) {
    return Ascii.isWord(c) || c == '+' || c == '-' || c == '.';
  }

  private static int schemeStart(String before) {
    int letters = CharacterRun.start(before, before.length(), Ascii::isLetter);
    String last = before.substring(letters);
    if (last.equalsIgnoreCase("http") || last.equalsIgnoreCase("https")) {
      return letters;
    }
    int start = CharacterRun.start(before, letters, BareAddresses::isSchemePart);
    return CharacterRun.end(before, start, c -> !Ascii.isLetter(c));
  }

  private static int wwwStart(String before) {
    int start = before.length() - WWW.length();
    boolean www = start >= 0 && before.regionMatches(true, start, WWW, 0, WWW.length());
    // GFM 6.9: at the beginning, after a blank or one of these.
    boolean separate = start <= 0 || !isWwwPart(before.charAt(start - 1));
    return www && separate ? start : before.length();
  }

  private static boolean isWwwPart(char c) {
    return Ascii.isWord(c) || "@./-_:=".indexOf(c) >= 0;
  }
}
