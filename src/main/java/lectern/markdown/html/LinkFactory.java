package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Inline;
import lectern.document.Inline.Image;
import lectern.document.Inline.Link;
import lectern.document.target.Target;
import lectern.document.target.TargetParser;
import lectern.markup.Ascii;
import lectern.markup.MarkupTag;
import lectern.text.CharacterRun;

/** Makes links and images of the document, with fallback text where they have none. */
public final class LinkFactory {
  /** Where pages that load images late keep the address. */
  private static final List<String> LATE =
      List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-echo");

  /** What Marp reads instead of a description: an image behind a slide. */
  private static final String BACKGROUND =
      "bg(?: (?:(?:left|right|cover|contain|auto|fit|vertical|opacity|blur|brightness|[wh])"
          + "(?::[\\w.%]+)?|\\d+%))*";

  /** What Discourse writes behind the name of a file that was sent to it. */
  private static final List<String> UPLOADED = List.of("|attachment", "|video", "|audio");

  private static final String UPLOAD = "upload://";

  private LinkFactory() {}

  /** An image; without a description its title or the name of its file stands for it. */
  public static Image image(String alt, String source, String title) {
    var target = TargetParser.parse(source);
    String described = alt.startsWith("bg") && alt.matches(BACKGROUND) ? "" : withoutSize(alt);
    String words = withoutKind(described, source).strip();
    if (words.isEmpty()) {
      words = title.isBlank() ? fileName(target) : title.strip();
    }
    return new Image(words.isEmpty() ? "image" : words, target, title);
  }

  /**
   * The description before the size that Discourse and Obsidian write after a bar: {@code a
   * hill|690x388, 75%} or {@code a hill|300}.
   */
  private static String withoutSize(String alt) {
    int bar = alt.lastIndexOf('|');
    int start = bar + 1;
    boolean sized = bar >= 0 && alt.length() > start + 1 && Ascii.isDigit(alt.charAt(start));
    return sized && CharacterRun.end(alt, start, "0123456789x, %") == alt.length()
        ? alt.substring(0, bar)
        : alt;
  }

  private static String withoutKind(String words, String address) {
    if (address.startsWith(UPLOAD)) {
      for (String kind : UPLOADED) {
        if (words.endsWith(kind)) {
          return words.substring(0, words.length() - kind.length());
        }
      }
    }
    return words;
  }

  /** A link; where it has no words, its address stands for them. */
  public static List<Inline> link(List<Inline> content, String destination, String title) {
    var target = TargetParser.parse(destination);
    for (Inline inline : content) { // no stream, whose classes a start would load
      if (inline instanceof Link) {
        // Links do not hold links; the inner one is nearer to its words.
        return content;
      }
    }
    if (!content.isEmpty()) {
      if (destination.startsWith(UPLOAD) && content.getLast() instanceof Inline.Text(var words)) {
        var named = new ArrayList<>(content.subList(0, content.size() - 1));
        String name = withoutKind(words, destination);
        if (!name.isBlank()) {
          named.add(new Inline.Text(name));
        }
        return List.of(new Link(named.isEmpty() ? content : named, target, title));
      }
      return List.of(new Link(content, target, title));
    }
    return destination.isBlank()
        ? List.of()
        : List.of(new Link(List.of(new Inline.Text(target.address())), target, title));
  }

  /** The address of the image of this tag, or nothing. */
  static String source(MarkupTag tag) {
    String source = tag.attribute("src").strip();
    // An image that only stands in until the real one is loaded is ignored.
    boolean embedded = source.isEmpty() || source.startsWith("data:");
    for (String late : LATE) {
      String address = tag.attribute(late).strip();
      if (!address.isEmpty() && (embedded || !source.equals(address))) {
        return address;
      }
    }
    if (!source.isEmpty()) {
      return source;
    }
    String sourceSet =
        tag.attribute("srcset").isBlank() ? tag.attribute("data-srcset") : tag.attribute("srcset");
    return firstOf(sourceSet.strip());
  }

  /** The first address of a {@code srcset}: {@code address width, address width}. */
  private static String firstOf(String sourceSet) {
    String first = sourceSet.substring(0, CharacterRun.end(sourceSet, 0, c -> c > ' '));
    return first.endsWith(",") ? first.substring(0, first.length() - 1) : first;
  }

  /** Whether nobody is to see the image: it only counts readers. */
  static boolean isInvisible(MarkupTag tag) {
    return isOne(tag.attribute("width")) && isOne(tag.attribute("height"));
  }

  private static boolean isOne(String length) {
    return length.equals("1") || length.equals("0") || length.equals("1px");
  }

  private static String fileName(Target target) {
    String path = target instanceof Target.Local local ? local.path() : target.address();
    if (target instanceof Target.Refused) {
      return "";
    }
    int end = CharacterRun.until(path, 0, "?#");
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end).strip();
  }
}
