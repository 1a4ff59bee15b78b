package lectern.markdown.grammar;

import java.util.Set;
import lectern.document.PictureFiles;
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
          "nodiscard",
          "noreturn",
          "deprecated",
          "fallthrough",
          "maybe_unused",
          "likely",
          "unlikely",
          "no_unique_address",
          "carries_dependency",
          "indeterminate");

  /** A link between double brackets. */
  public static final class WikiLink extends Link {
    WikiLink(String destination, String words) {
      super(destination, null);
      appendChild(new Text(words));
    }
  }

  /** A picture between double brackets. */
  public static final class WikiImage extends Image {
    WikiImage(String destination, String words) {
      super(destination, null);
      appendChild(new Text(words));
    }
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    if (text == null
        || link.destination() != null
        || !isBracket(link.openingBracket().getPrevious())
        || !isPage(text)
        || context.getDefinition(LinkReferenceDefinition.class, text) != null) {
      return LinkResult.none();
    }
    Position here = scanner.position();
    scanner.setPosition(link.afterTextBracket());
    boolean closed = scanner.next(']');
    Position end = scanner.position();
    // [[1]](address) is a link of CommonMark whose words have brackets.
    boolean isWords = scanner.peek() == '(' || scanner.peek() == '[';
    scanner.setPosition(here);
    if (!closed || isWords) {
      return LinkResult.none();
    }
    Node bracket = link.openingBracket().getPrevious();
    boolean embedded = bracket.getPrevious() instanceof Text mark && mark.getLiteral().equals("!");
    return LinkResult.replaceWith(meant(text, embedded), end);
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
   * A name of a page: not blank at its ends, more than numbers, as in {@code [[1, 2]]}, and neither
   * what stands between brackets in a table nor an attribute of C++.
   */
  private static boolean isPage(String text) {
    return !text.isEmpty()
        && !isBlank(text.charAt(0))
        && !isBlank(text.charAt(text.length() - 1))
        && text.charAt(0) != '|'
        && text.charAt(0) != ':'
        && text.indexOf('[') < 0
        && !ATTRIBUTES.contains(text)
        && (isDate(text) || !text.chars().allMatch(c -> c < 128 && !Ascii.isLetter((char) c)));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  /** {@code 2024-08-23}, as the notes of a day are called. */
  private static boolean isDate(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  private static Node meant(String text, boolean embedded) {
    String written = text.replace('\n', ' ');
    int bar = written.indexOf('|');
    String page = (bar < 0 ? written : written.substring(0, bar)).strip();
    String label = bar < 0 ? "" : written.substring(bar + 1).strip();
    // A table needs \| between its cells, and the backslash stays elsewhere.
    page = page.endsWith("\\") ? page.substring(0, page.length() - 1) : page;
    if (embedded && PictureFiles.isOne(page)) {
      return new WikiImage(destination(page), isSize(label) ? "" : label);
    }
    return new WikiLink(destination(page), label.isEmpty() || isSize(label) ? words(page) : label);
  }

  /** {@code 300} or {@code 300x200}: how wide a picture is shown. */
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
  private static String words(String page) {
    int hash = page.indexOf('#');
    String file = (hash < 0 ? page : page.substring(0, hash)).strip();
    String name = file.contains("://") ? file : file.substring(file.lastIndexOf('/') + 1);
    name = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    String heading = hash < 0 ? "" : page.substring(hash + 1).replace("#", " > ").strip();
    if (heading.isEmpty() || (heading.startsWith("^") && !name.isEmpty())) {
      return name.isEmpty() ? page : name;
    }
    return name.isEmpty() ? heading : name + " > " + heading;
  }

  /** Takes away the opening bracket, and the {@code !} before it, that stand before a link. */
  public static void withoutBracket(Node link) {
    if (link.getPrevious() instanceof Text before && before.getLiteral().endsWith("[")) {
      String kept = before.getLiteral().substring(0, before.getLiteral().length() - 1);
      before.setLiteral(kept.endsWith("!") ? kept.substring(0, kept.length() - 1) : kept);
    }
  }
}
