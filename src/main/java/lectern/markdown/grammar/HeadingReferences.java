package lectern.markdown.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.document.Slugs;
import lectern.markup.Attributes;
import lectern.markup.LinkLabel;
import lectern.text.CharacterRun;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [The ferry][]} of Pandoc and MultiMarkdown, a link to the heading of these words,
 * where nothing else defines them.
 *
 * <p>Lines of the text tell what may be a heading, and the finished tree what is one; where it is
 * none the brackets are words again.
 */
final class HeadingReferences implements LinkProcessor, PostProcessor {
  /** CommonMark 0.31, 4.7: the longest label. */
  private static final int LONGEST = 999;

  /** A shorter word may be a name in code, or what ticks a task off. */
  private static final int FEWEST_LETTERS = 4;

  private final String text;

  /** What lines that may be headings say, as letters and digits; known once a link has asked. */
  private @Nullable Set<String> candidates;

  /** The links that are made and may lead nowhere. */
  private final List<Link> links = new ArrayList<>();

  /**
   * @param text all of it, with the headings that may be meant
   */
  HeadingReferences(String text) {
    this.text = text;
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String words = link.text();
    boolean empty = link.label() != null && link.label().isEmpty();
    if (words == null
        || !empty
        || link.destination() != null
        || link.marker() != null
        || !isName(words.strip())
        || isIndex(link.openingBracket().getPrevious())) {
      return LinkResult.none();
    }
    if (candidates == null) {
      candidates = candidates(text);
    }
    boolean defined = context.getDefinition(LinkReferenceDefinition.class, words) != null;
    if (defined || !candidates.contains(letters(words))) {
      return LinkResult.none();
    }
    var made = new Link("", null);
    links.add(made);
    return LinkResult.wrapTextIn(made, scanner.position());
  }

  private static boolean isName(String words) {
    return words.chars().anyMatch(Character::isWhitespace)
        || words.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  /** Whether a word stands right before the brackets, as in code. */
  private static boolean isIndex(@Nullable Node before) {
    return before instanceof Text text
        && !text.getLiteral().isEmpty()
        && Character.isLetterOrDigit(text.getLiteral().codePointBefore(text.getLiteral().length()));
  }

  private static Set<String> candidates(String text) {
    var candidates = new HashSet<String>();
    String above = "";
    for (String source : text.lines().toList()) {
      String line = source.strip();
      if (line.startsWith("#")) {
        candidates.add(letters(withoutAttributes(line)));
      } else if (!line.isEmpty() && isRule(line)) {
        candidates.add(letters(withoutAttributes(above)));
      }
      above = line;
    }
    return candidates;
  }

  private static boolean isRule(String line) {
    return CharacterRun.end(line, 0, line.startsWith("=") ? "=" : "-") == line.length();
  }

  /** The letters and digits of a line, which emphasis leaves as they are. */
  private static String letters(String words) {
    var letters = new StringBuilder();
    words
        .codePoints()
        .limit(LONGEST)
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static String withoutAttributes(String words) {
    int open = words.lastIndexOf('{');
    return open > 0 && Attributes.end(words, open) == words.length()
        ? words.substring(0, open)
        : words;
  }

  @Override
  public Node process(Node root) {
    Map<String, String> headings = links.isEmpty() ? Map.of() : headings(root);
    var changed = new LinkedHashSet<Node>();
    for (Link link : links) {
      String id = headings.get(LinkLabel.normalized(words(link)));
      if (id != null) {
        link.setDestination("#" + id);
      } else if (link.getParent() != null) {
        changed.add(link.getParent());
        makeWords(link);
      }
    }
    changed.forEach(PairedMarkers::merge);
    links.clear();
    return root;
  }

  /** The id of each heading, by its words. */
  private static Map<String, String> headings(Node root) {
    var headings = new HashMap<String, String>();
    var slugs = new Slugs();
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Heading) {
        String source = words(node);
        String words = withoutAttributes(source);
        String named = Attributes.of(source.substring(words.length())).id();
        String id = named.isEmpty() ? slugs.of(words) : slugs.unique(named);
        headings.putIfAbsent(LinkLabel.normalized(words), id);
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return headings;
  }

  private static String words(Node parent) {
    var words = new StringBuilder();
    var open = new ArrayDeque<Node>();
    open.push(parent);
    while (!open.isEmpty()) {
      Node node = open.pop();
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak _ -> words.append(' ');
        default -> {}
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return words.toString();
  }

  /** Puts the words of a link, and the brackets around them, in its place. */
  private static void makeWords(Link link) {
    link.prependChild(new Text("["));
    link.appendChild(new Text("][]"));
    while (link.getFirstChild() != null) {
      link.insertBefore(link.getFirstChild());
    }
    link.unlink();
  }
}
