package lectern.markdown.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.markup.Ascii;
import lectern.markup.MarkupTag;

/**
 * Says in HTML what the tag of a component means: an image with its caption, a callout with its
 * title, a quote with its author.
 */
public final class ComponentHtml {
  /** Begins the names of elements that HTML does not have, so that no tag of HTML ends them. */
  static final String PREFIX = "x-";

  private final String name;
  private final ComponentKind role;
  private final MarkupTag tag;

  /** Whether the tag is all there is of the component. */
  private final boolean whole;

  private ComponentHtml(String source) {
    int start = start(source);
    this.name = source.substring(start, nameEnd(source, start)).toLowerCase(Locale.ROOT);
    this.role = ComponentKind.of(name);
    MarkupTag read = MarkupTag.read(source);
    this.tag = read == null ? new MarkupTag(name, start == 2, Map.of()) : read;
    this.whole = source.endsWith("/>");
  }

  /** Whether a tag has a name that only components have, and a meaning that is known. */
  public static boolean isComponent(String source) {
    int start = start(source);
    int end = nameEnd(source, start);
    return start < end
        && isComponentName(source.substring(start, end))
        && new ComponentHtml(source).role != ComponentKind.UNKNOWN;
  }

  /**
   * Components begin with a capital, which small letters follow; those of Distill have a hyphen.
   */
  private static boolean isComponentName(String name) {
    return Character.isUpperCase(name.charAt(0))
        ? name.equals("FN") || name.chars().anyMatch(Character::isLowerCase)
        : name.startsWith("d-") || (name.endsWith("-conv") && !name.startsWith(PREFIX));
  }

  private static int start(String source) {
    return source.startsWith("</") ? 2 : 1;
  }

  private static int nameEnd(String source, int start) {
    return Ascii.wordEnd(source, start, ".-");
  }

  /** The name of a component in lower case, by which its two tags know each other. */
  public static String name(String source) {
    return new ComponentHtml(source).name;
  }

  /** Whether this tag is one of a component that holds blocks or is one. */
  public static boolean isBlock(String source) {
    if (!isComponent(source)) {
      return false;
    }
    var roles = new ComponentHtml(source);
    return switch (roles.role) {
      case CALLOUT, FOLDED, QUOTE, SPEECH, TITLED -> true;
      case IMAGE -> roles.tag.closing() || !roles.caption().isEmpty() || !roles.whole;
      case VIDEO, POST, NOTE, CITATION, UNKNOWN -> false;
    };
  }

  /** What the tag means where it stands in a line. */
  public static String inLine(String source) {
    var roles = new ComponentHtml(source);
    return roles.role == ComponentKind.NOTE ? roles.note() : roles.html();
  }

  /** What the tag means on a line of its own. */
  static String onLine(String source) {
    return new ComponentHtml(source).html();
  }

  private String note() {
    if (tag.closing()) {
      return "</span>";
    }
    return "<span class=\"sidenote\">" + (whole ? words() + "</span>" : "");
  }

  private String html() {
    if (tag.closing()) {
      return "</" + PREFIX + name + ">";
    }
    return switch (role) {
      case IMAGE -> image();
      case VIDEO -> video();
      case POST -> embedded("https://twitter.com/i/status/" + tag.attribute("id"));
      case CITATION -> " (" + escaped(first("key", "bibtex-key").replace(",", "; ")) + ")";
      case NOTE -> element("note", words());
      case CALLOUT -> element("box", kind(), heading() + words());
      case FOLDED -> element("box", "details", heading() + words());
      case SPEECH -> element("box", "quote", heading() + words());
      case QUOTE -> element("quote", author(), words());
      case TITLED -> element("", titled());
      case UNKNOWN -> "";
    };
  }

  private String element(String kind, String inside) {
    return element(kind, "", inside);
  }

  /** An element for {@link BlockElements}, and its end where the tag is all there is of it. */
  private String element(String kind, String label, String inside) {
    String open = "<" + PREFIX + name + attribute("role", kind) + attribute("label", label) + ">";
    return open + inside + (whole ? "</" + PREFIX + name + ">" : "");
  }

  private String image() {
    String source = first("src", "path", "image", "url");
    String shown =
        source.isEmpty() && alternative().isEmpty()
            ? ""
            : "<img" + attribute("src", source) + attribute("alt", alternative()) + ">";
    if (whole && caption().isEmpty()) {
      return shown;
    }
    // Other words that it holds stand below the image.
    String below = shown.isEmpty() || whole ? "" : "<figcaption>";
    return element("figure", caption(), shown + below);
  }

  private String alternative() {
    return first("alt", "desc", "description", "title");
  }

  private String caption() {
    return first("caption", "figcaption", "legend");
  }

  private String video() {
    String id = first("id", "videoid", "youtubeid", "video");
    if (id.isEmpty() || !first("src", "url").isEmpty()) {
      return embedded(first("src", "url"));
    }
    String site = name.equals("vimeo") ? "https://vimeo.com/" : "https://www.youtube.com/watch?v=";
    return embedded(id.contains("/") ? id : site + id);
  }

  private String embedded(String address) {
    String open = "<iframe" + attribute("src", address) + attribute("title", first("title")) + ">";
    return open + "</iframe>";
  }

  /** The kind of a callout: what its name says, else one of its values. */
  private String kind() {
    String named = ComponentKind.kind(name);
    String type = first("type", "variant", "kind", "status", "intent", "level");
    String kind = CalloutKinds.isCommon(named) ? named : type.toLowerCase(Locale.ROOT);
    return CalloutKinds.isCommon(kind) ? kind : "note";
  }

  private String heading() {
    String title = first("title", "label", "summary", "heading", "header", "name");
    return title.isEmpty() ? "" : "<p class=\"title\">" + escaped(title) + "</p>";
  }

  private String titled() {
    String title = first("label", "title", "name", "heading", "header", "value");
    if (title.isEmpty()) {
      return words();
    }
    String href = tag.attribute("href");
    String linked = href.isEmpty() ? escaped(title) : link(href, title);
    return "<p><b>" + linked + "</b></p>" + words();
  }

  private static String link(String href, String words) {
    return "<a" + attribute("href", href) + ">" + escaped(words) + "</a>";
  }

  /** The words that stand in a value and not between two tags. */
  private String words() {
    String words = first("text", "content", "quote", "description", "note");
    return words.isEmpty() ? "" : "<p>" + escaped(words) + "</p>";
  }

  private String author() {
    return Stream.of(first("author", "by", "name", "cite"), first("source"))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The first of these values that says anything. */
  private String first(String... names) {
    return Arrays.stream(names)
        .map(tag::attribute)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("")
        .strip();
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + '"';
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
