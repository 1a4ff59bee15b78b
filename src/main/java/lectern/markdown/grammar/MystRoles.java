package lectern.markdown.grammar;

import java.util.Set;
import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import lectern.markdown.grammar.tex.DollarFormulas;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads roles of MyST: <code>{ref}`words &lt;target&gt;`</code>, <code>{cite:p}`doe99`</code>. */
public final class MystRoles implements InlineContentParserFactory {
  private static final int LONGEST_NAME = 30;

  /** Subscript words. */
  public static final class MystSubscript extends CustomNode {
    MystSubscript() {}

    MystSubscript(String words) {
      appendChild(new Text(words));
    }
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{');
  }

  @Override
  public InlineContentParser create() {
    var closings = new ClosingDelimiters();
    return state -> role(state, closings);
  }

  private static ParsedInline role(InlineParserState state, ClosingDelimiters closings) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    int length = 0;
    while (length < LONGEST_NAME && isName(scanner.peek())) {
      scanner.next();
      length++;
    }
    String role = ClosingDelimiters.between(scanner, start, scanner.position());
    if (length == 0 || !scanner.next('}')) {
      return ParsedInline.none();
    }
    int ticks = scanner.matchMultiple('`');
    if (ticks == 0 || ticks > LONGEST_NAME) {
      return ParsedInline.none();
    }
    Position content = scanner.position();
    Position end = closings.next(scanner, "`".repeat(ticks));
    if (end == null || end.equals(content)) {
      return ParsedInline.none();
    }
    String words = ClosingDelimiters.between(scanner, content, end).replace('\n', ' ');
    return ParsedInline.of(node(role, words), scanner.position());
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || c == ':' || c == '-' || c == '_';
  }

  private static Node node(String role, String content) {
    String name = role.substring(role.lastIndexOf(':') + 1);
    return switch (role.startsWith("cite") ? "cite" : name) {
      case "cite" -> {
        String keys = content.replace(",", ", ").replace(",  ", ", ");
        yield new Text(role.endsWith("t") && role.contains(":") ? keys : "(" + keys + ")");
      }
      case "ref", "doc", "term", "any", "download", "numref", "abbr", "guilabel", "menuselection" ->
          new Text(titled(content));
      case "eq" -> new Text("(" + content + ")");
      case "math" -> new DollarFormulas.DollarFormula(content, false);
      case "sub" -> new MystSubscript(content);
      case "sup" -> new Superscripts.CaretSuperscript(content);
      case "u" -> new Text(content);
      case "del" -> of(new Strikethrough("~~"), content);
      case "emphasis" -> of(new Emphasis("*"), content);
      case "strong" -> of(new StrongEmphasis("**"), content);
      default -> new Code(shortened(titled(content)));
    };
  }

  private static Node of(Node node, String words) {
    node.appendChild(new Text(words));
    return node;
  }

  /** The words before a target in angle brackets; {@code %s} in them is the target's number. */
  private static String titled(String content) {
    int open = content.endsWith(">") ? content.lastIndexOf('<') : -1;
    String title = open > 0 ? content.substring(0, open).strip() : content.strip();
    return open > 0
        ? title.replace("%s", content.substring(open + 1, content.length() - 1))
        : title;
  }

  /** A tilde before a path of Python shows its last part alone. */
  private static String shortened(String path) {
    return path.startsWith("~") ? path.substring(path.lastIndexOf('.') + 1) : path;
  }
}
