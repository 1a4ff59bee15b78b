package lectern.markdown.grammar;

import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import lectern.markup.Ascii;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads the macros of Logseq and Roam, <code>{{youtube address}}</code>, <code>{{[[TODO]]}}</code>,
 * <code>{{cloze words}}</code>, and the cards of Anki, <code>{{c1::answer::hint}}</code>.
 */
final class NotebookMacros implements InlineContentParser {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final ClosingDelimiters closings = new ClosingDelimiters();

  /** Whether a passage is open, and whether it is the answer of a card, which a hint may end. */
  private boolean open;

  private boolean cloze;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (scanner.next(OPEN)) {
      return open ? ParsedInline.none() : opening(scanner);
    }
    Position start = scanner.position();
    boolean hint = cloze && scanner.next("::") && closings.onLine(scanner, CLOSE, 500) != null;
    if (!open || !(hint || scanner.next(CLOSE))) {
      return ParsedInline.none();
    }
    open = false;
    cloze = false;
    String source = ClosingDelimiters.between(scanner, start, scanner.position());
    return ParsedInline.of(PairedMarker.closing(source, CLOSE), scanner.position());
  }

  private ParsedInline opening(Scanner scanner) {
    Position start = scanner.position();
    Position end = closings.onLine(scanner, CLOSE, ClosingDelimiters.LONGEST);
    if (end == null) {
      return ParsedInline.none();
    }
    Position after = scanner.position();
    String inside = ClosingDelimiters.between(scanner, start, end);
    int answer = answer(inside);
    int words = answer > 0 ? answer : words(inside);
    if (words > 0) {
      open = true;
      cloze = answer > 0;
      scanner.setPosition(start);
      for (int i = 0; i < words; i++) {
        scanner.next();
      }
      String source = OPEN + inside.substring(0, words);
      return ParsedInline.of(
          PairedMarker.opening(source, CLOSE, PairedMarker.PairedText::new), scanner.position());
    }
    Node replacement = replacement(inside.strip());
    return replacement == null ? ParsedInline.none() : ParsedInline.of(replacement, after);
  }

  /** The offset of a card's answer, or 0. */
  private static int answer(String inside) {
    int colons = inside.indexOf("::");
    boolean cloze = inside.startsWith("c") && colons > 1 && isNumber(inside.substring(1, colons));
    return cloze ? colons + 2 : 0;
  }

  /** The offset of the words that a macro shows as they are, or 0. */
  private static int words(String inside) {
    String name = name(inside.strip());
    String argument = argument(inside.strip());
    boolean page = inside.strip().startsWith("[[");
    boolean shown =
        switch (name) {
          case "cloze" -> !argument.isEmpty();
          case "embed", "embed-path" -> !argument.startsWith("((") && (page || isPage(argument));
          default -> false;
        };
    return shown && !argument.isEmpty() ? inside.indexOf(argument, inside.indexOf(' ', 1)) : 0;
  }

  private static @Nullable Node replacement(String inside) {
    String argument = argument(inside);
    // Roam writes the name as a page: {{[[video]]: address}}.
    boolean page = inside.startsWith("[[");
    return switch (name(inside)) {
      case "youtube", "video", "tweet", "twitter", "audio", "pdf", "iframe", "bilibili", "vimeo" ->
          isAddress(argument) ? link(argument) : null;
      case "embed", "embed-path" -> argument.startsWith("((") ? new Text("") : null;
      case "TODO" -> page ? new Text("☐") : null;
      case "DONE" -> page ? new Text("☑") : null;
      case "query", "renderer" -> page || isQuery(argument) ? new Text("") : null;
      case "table", "kanban", "mermaid", "diagram", "slider", "toc" -> page ? new Text("") : null;
      default -> null;
    };
  }

  private static String name(String inside) {
    int blank = inside.indexOf(' ');
    String source = blank < 0 ? inside : inside.substring(0, blank);
    return source.startsWith("[[")
        ? source.replace("[[", "").replace("]]", "").replace(":", "")
        : source;
  }

  private static String argument(String inside) {
    int blank = inside.indexOf(' ');
    return blank < 0 ? "" : inside.substring(blank + 1).strip();
  }

  private static Node link(String address) {
    var link = new Link(address, null);
    link.appendChild(new Text(address));
    return link;
  }

  private static boolean isAddress(String argument) {
    return argument.startsWith("http") && argument.chars().noneMatch(c -> c <= ' ' || c == '>');
  }

  /** A query begins with a bracket, an argument with a colon; words do with neither. */
  private static boolean isQuery(String argument) {
    return !argument.isEmpty() && "([:\"".indexOf(argument.charAt(0)) >= 0;
  }

  private static boolean isPage(String argument) {
    return argument.startsWith("[[") && argument.endsWith("]]");
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Ascii::isDigit);
  }
}
