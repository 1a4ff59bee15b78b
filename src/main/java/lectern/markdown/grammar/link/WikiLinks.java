package lectern.markdown.grammar.link;

import java.util.Set;
import lectern.document.ImageFileNames;
import lectern.document.Slugs;
import lectern.markup.Ascii;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [[page]]}, {@code [[page#heading|label]]} and {@code ![[picture.png|300]]}.
 *
 * <p>It is called at the first of the two closing brackets and takes both; the first of the opening
 * ones is left before the link, where {@link #withoutBracket} takes it away.
 */
public final class WikiLinks implements LinkProcessor {
  /** The attributes of C++, whose double brackets are no link. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("nodiscard noreturn deprecated fallthrough maybe_unused likely"
                  + " unlikely no_unique_address carries_dependency indeterminate")
              .split(" "));

  /** A link between double brackets. */
  public static final class WikiLink extends Link {
    WikiLink(String destination, String words) {
      super(destination, null);
      appendChild(new Text(words));
    }
  }

  /** An image between double brackets. */
  public static final class WikiImage extends Image {
    WikiImage(String destination, String words) {
      super(destination, null);
      appendChild(new Text(words));
    }
  }

  /** Characters; a power such as {@code x^2} is shorter. */
  private static final int SHORTEST_ID = 4;

  private final String essay;

  /** Whether some page stands between brackets without blanks, so that others may have them. */
  private final boolean linked;

  /**
   * @param essay all of it, in which blocks have names
   */
  public WikiLinks(String essay) {
    this.essay = essay;
    this.linked = holdsLink(essay);
  }

  private static boolean holdsLink(String essay) {
    int open = essay.indexOf("[[");
    for (; open >= 0; open = essay.indexOf("[[", open + 1)) {
      int end = Ascii.wordEnd(essay, open + 2, "- ");
      boolean closed = essay.startsWith("]]", end) && end > open + 3;
      if (closed && essay.charAt(open + 2) != ' ' && !isAttribute(essay.substring(open + 2, end))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    if (text == null
        || link.destination() != null
        || !isBracket(link.openingBracket().getPrevious())
        || !isPage(text, isEmbedded(link.openingBracket().getPrevious()))
        || context.getDefinition(LinkReferenceDefinition.class, text) != null) {
      return LinkResult.none();
    }
    Position here = scanner.position();
    scanner.setPosition(link.afterTextBracket());
    boolean closed = scanner.next(']');
    Position end = scanner.position();
    // [[1]](address) is a link of CommonMark whose words have brackets.
    boolean isWords = scanner.peek() == '(' || (scanner.next('[') && scanner.peek() != '[');
    scanner.setPosition(here);
    if (!closed || isWords) {
      return LinkResult.none();
    }
    Node bracket = link.openingBracket().getPrevious();
    return LinkResult.replaceWith(node(text, isEmbedded(bracket)), end);
  }

  /** Whether words between double brackets are an attribute of C++. */
  public static boolean isAttribute(String words) {
    return ATTRIBUTES.contains(words);
  }

  private static boolean isEmbedded(Node bracket) {
    return bracket.getPrevious() instanceof Text marker && marker.getLiteral().equals("!");
  }

  private static boolean isBracket(Node node) {
    return node instanceof Text text
        && text.getLiteral().equals("[")
        && !(text.getPrevious() instanceof Text before && isCode(before.getLiteral()));
  }

  /** {@code list[[key]]} is code that nobody marked as such, and so are three brackets. */
  private static boolean isCode(String before) {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return Ascii.isLetter(last) || last == '[';
  }

  /**
   * A name of a page: more than numbers, as in {@code [[1, 2]]}, and neither what stands between
   * brackets in a table nor an attribute of C++.
   */
  private boolean isPage(String text, boolean embedded) {
    return !text.isBlank()
        && (embedded || !isTest(text))
        && text.charAt(0) != '|'
        && text.charAt(0) != ':'
        && text.indexOf('[') < 0
        && !isAttribute(text)
        && !isDirective(text)
        && (isDate(text) || !text.chars().allMatch(c -> c < 128 && !Ascii.isLetter((char) c)));
  }

  /** {@code [[!inline pages="a/*"]]} of ikiwiki. */
  private static boolean isDirective(String text) {
    int end = Ascii.wordEnd(text, 1, "");
    return text.charAt(0) == '!' && end > 1 && text.startsWith(" ", end);
  }

  /**
   * {@code [[ -f a ]]} of a shell has blanks on both sides; a page has a label then, or nothing but
   * words in a text with other links.
   */
  private boolean isTest(String text) {
    boolean blanks =
        Character.isWhitespace(text.charAt(0))
            && Character.isWhitespace(text.charAt(text.length() - 1));
    boolean words =
        linked && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _".indexOf(c) >= 0);
    return blanks && !words && (text.indexOf('|') < 0 || text.contains("||"));
  }

  /** {@code 2024-08-23}, as the notes of a day are called. */
  private static boolean isDate(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  private Node node(String text, boolean embedded) {
    String source = text.replace('\n', ' ');
    int bar = source.indexOf('|');
    String page = (bar < 0 ? source : source.substring(0, bar)).strip();
    String label = bar < 0 ? "" : source.substring(bar + 1).strip();
    if (label.startsWith("http") && label.contains("://") && !page.contains("://")) {
      // Some wikis have the words first.
      return new WikiLink(label, page);
    }
    // A table needs \| between its cells, and the backslash stays elsewhere.
    page = withId(page.endsWith("\\") ? page.substring(0, page.length() - 1) : page);
    if (embedded && ImageFileNames.isImageFile(page)) {
      return new WikiImage(destination(page), isSize(label) ? "" : label);
    }
    return new WikiLink(destination(page), label.isEmpty() || isSize(label) ? words(page) : label);
  }

  /** The page of {@code page^id} with the marker that says so. */
  private static String withId(String page) {
    int caret = page.lastIndexOf('^');
    boolean id =
        caret > 0
            && page.indexOf('#') < 0
            && page.length() - caret > SHORTEST_ID
            && page.charAt(caret - 1) != ' '
            && page.chars().skip(caret + 1L).allMatch(c -> isIdPart(c));
    return id ? page.substring(0, caret) + '#' + page.substring(caret) : page;
  }

  private static boolean isIdPart(int c) {
    return Ascii.isWord(c) || c == '-';
  }

  /** {@code 300} or {@code 300x200}: how wide an image is shown. */
  private static boolean isSize(String label) {
    return !label.isEmpty() && label.chars().allMatch(c -> Ascii.isDigit((char) c) || c == 'x');
  }

  /** The address of a page: the heading is named by its id, and a block of Obsidian not at all. */
  private static String destination(String page) {
    int hash = page.indexOf('#');
    String file = (hash < 0 ? page : page.substring(0, hash)).strip();
    String heading = hash < 0 ? "" : page.substring(page.lastIndexOf('#') + 1).strip();
    String fragment = heading.isEmpty() || heading.startsWith("^") ? "" : Slugs.slug(heading);
    boolean address = file.contains("://");
    // "Essay: its subtitle" is a title, not an address with a scheme.
    String path = !address && (file.indexOf(':') >= 0 || file.startsWith("-")) ? "./" + file : file;
    return fragment.isEmpty() ? path : path + '#' + fragment;
  }

  /** What stands for a page without a label: its name, and the heading in it. */
  private String words(String page) {
    int hash = page.indexOf('#');
    String file = (hash < 0 ? page : page.substring(0, hash)).strip();
    String name = file.contains("://") ? file : file.substring(file.lastIndexOf('/') + 1);
    name = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    String heading = hash < 0 ? "" : page.substring(hash + 1).replace("#", " > ").strip();
    if (heading.startsWith("^")) {
      return name.isEmpty() ? direction(heading) : name;
    }
    if (heading.isEmpty()) {
      return name.isEmpty() ? page : name;
    }
    return name.isEmpty() ? heading : name + " > " + heading;
  }

  /** Where the block of this name stands in the essay itself, which no reader knows by its name. */
  private String direction(String id) {
    int link = essay.indexOf("[[#" + id);
    int block = essay.indexOf(" " + id, link);
    int end = block + 1 + id.length();
    boolean ends = end == essay.length() || (block >= 0 && essay.charAt(end) < ' ');
    return link >= 0 && block >= 0 && ends ? "below" : "above";
  }

  /** Takes away the opening bracket, and the {@code !} before it, that stand before a link. */
  public static void withoutBracket(Node link) {
    if (link.getPrevious() instanceof Text before && before.getLiteral().endsWith("[")) {
      String kept = before.getLiteral().substring(0, before.getLiteral().length() - 1);
      kept = kept.endsWith("!") ? kept.substring(0, kept.length() - 1) : kept;
      // Links side by side have a space between them.
      before.setLiteral(kept.isEmpty() && isOne(before.getPrevious()) ? " " : kept);
    }
  }

  private static boolean isOne(Node node) {
    return node instanceof WikiLink || node instanceof WikiImage;
  }
}
