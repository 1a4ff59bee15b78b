package lectern.markdown.grammar.link;

import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [words](my essay.md)} and {@code [words](a.md "The "lost" one")}, an address with
 * blanks and a title with quotes of its own kind inside.
 *
 * <p>Obsidian, kramdown and Python-Markdown take them for links. {@code [words](see below)} stays
 * text, for what stands in those brackets does not look like an address; {@code [the words](the
 * words)} does not lose any.
 */
public final class SpacedLinks implements LinkProcessor {
  /** No one writes longer ones. */
  private static final int LONGEST = 1_000;

  private static final int LONGEST_EXTENSION = 5;

  /** An address in raw Markdown, its title, and how long they are with the closing bracket. */
  private record SpacedLinkTail(String address, @Nullable String title, int length) {}

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
    if (link.destination() != null || (link.marker() != null && !image)) {
      return LinkResult.none();
    }
    Position here = scanner.position();
    scanner.setPosition(link.afterTextBracket());
    String text = link.text();
    SpacedLinkTail tail = scanner.next('(') ? tail(scanner, text) : null;
    Position end = scanner.position();
    scanner.setPosition(here);
    // Words that are a label have an address of their own, so only a title says that this is one.
    if (tail == null
        || (tail.title == null
            && text != null
            && context.getDefinition(LinkReferenceDefinition.class, text) != null)) {
      return LinkResult.none();
    }
    String address = BackslashEscapes.unescape(tail.address);
    String title = tail.title == null ? null : BackslashEscapes.unescape(tail.title);
    Node node = image ? new Image(address, title) : new Link(address, title);
    LinkResult result = LinkResult.wrapTextIn(node, end);
    return image ? result.includeMarker() : result;
  }

  private static @Nullable SpacedLinkTail tail(Scanner scanner, @Nullable String label) {
    Position start = scanner.position();
    for (int i = 0; i < LONGEST && scanner.peek() != '\n' && scanner.hasNext(); i++) {
      scanner.next();
    }
    SpacedLinkTail tail = tail(scanner.getSource(start, scanner.position()).getContent(), label);
    scanner.setPosition(start);
    for (int i = 0; tail != null && i < tail.length; i++) {
      scanner.next();
    }
    return tail;
  }

  private static @Nullable SpacedLinkTail tail(String line, @Nullable String label) {
    int depth = 0;
    boolean web = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      web |= c == ':' && line.startsWith("://", at);
      boolean separate = web || (at > 0 && line.charAt(at - 1) == ' ');
      boolean quote = separate && (c == '"' || c == '\'');
      int close = quote ? titleEnd(line, at + 1, c) : -1;
      if (close > 0) {
        String address = line.substring(0, at).strip();
        int end = line.indexOf(')', close) + 1;
        // With a title, an address without blanks need not look like one.
        return isAddress(address) || isOneWord(address)
            ? new SpacedLinkTail(address, line.substring(at + 1, close), end)
            : null;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        String address = line.substring(0, at).strip();
        SpacedLinkTail cut = address.indexOf(' ') < 0 ? null : unbalanced(line);
        if (cut != null) {
          return cut;
        }
        return isAddress(address) || address.equals(label)
            ? new SpacedLinkTail(address, null, at + 1)
            : null;
      }
      at += c == '\\' ? 1 : 0;
    }
    return unbalanced(line);
  }

  /**
   * An address without blanks whose last bracket closes one of its own, or ends the link although
   * others are open: the author left one out.
   */
  private static @Nullable SpacedLinkTail unbalanced(String line) {
    int blank = line.indexOf(' ');
    String word = blank < 0 ? line : line.substring(0, blank);
    int close = word.lastIndexOf(')');
    boolean web = word.startsWith("http://") || word.startsWith("https://") || word.startsWith("/");
    if (close < 0 || !web || word.indexOf('(') < 0 || word.indexOf('<') >= 0) {
      return null;
    }
    long opened = word.chars().filter(c -> c == '(').count();
    long closed = word.chars().filter(c -> c == ')').count();
    int end = opened > closed ? close : close + 1;
    return new SpacedLinkTail(word.substring(0, end), null, close + 1);
  }

  /** The offset of the quote that stands before the closing bracket, or -1. */
  private static int titleEnd(String line, int from, char quote) {
    for (int at = line.indexOf(quote, from); at >= 0; at = line.indexOf(quote, at + 1)) {
      int next = CharacterRun.end(line, at + 1, " ");
      if (line.startsWith(")", next)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOneWord(String address) {
    return !address.isEmpty() && address.indexOf(' ') < 0 && address.indexOf('<') < 0;
  }

  /** Whether it has a scheme, begins like a path or a section, or ends like the name of a file. */
  static boolean isAddress(String address) {
    int scheme = address.indexOf("://");
    if (scheme > 0 && scheme < address.indexOf(' ')) {
      return true;
    }
    if (address.indexOf(' ') < 0 || address.indexOf('"') >= 0 || address.indexOf('<') >= 0) {
      return false;
    }
    boolean rooted = address.startsWith("/") && address.charAt(1) != ' ';
    return address.startsWith("./")
        || address.startsWith("../")
        || (rooted && (address.indexOf('/', 1) > 0 || address.indexOf('.') > 0))
        || (address.startsWith("#") && Character.isLetter(address.codePointAt(1)))
        || hasExtension(path(address));
  }

  private static String path(String address) {
    int end = address.indexOf('#');
    end = end < 0 ? address.indexOf('?') : end;
    return end < 0 ? address : address.substring(0, end).stripTrailing();
  }

  private static boolean hasExtension(String path) {
    int dot = path.lastIndexOf('.');
    int length = path.length() - dot - 1;
    return dot > 0
        && (Character.isLetterOrDigit(path.charAt(dot - 1)) || path.charAt(dot - 1) == ')')
        // After a single letter it is an abbreviation, as in 3 p.m or e.g.
        && length >= 2
        && length <= LONGEST_EXTENSION
        && path.chars().skip(dot + 1L).allMatch(c -> Ascii.isWord(c))
        && path.chars().skip(dot + 1L).anyMatch(c -> Ascii.isLetter((char) c));
  }
}
