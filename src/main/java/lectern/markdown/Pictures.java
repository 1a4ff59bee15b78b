package lectern.markdown;

import java.util.List;
import java.util.Set;
import lectern.document.Inline;
import lectern.document.Inline.Image;
import lectern.document.Inline.Link;
import lectern.document.Target;

/** What stands in the text for things that point elsewhere: links, and pictures as their words. */
final class Pictures {
  private static final Set<String> FRAMES = Set.of("iframe", "video", "audio", "embed", "source");

  private Pictures() {}

  /** A picture; without a description its title or the name of its file stands for it. */
  static Image image(String alt, String source, String title) {
    var target = Target.of(source);
    String words = alt.strip();
    if (words.isEmpty()) {
      words = title.isBlank() ? fileName(target) : title.strip();
    }
    return new Image(words.isEmpty() ? "image" : words, target, title);
  }

  /** A link; a picture in its place is the picture leading there, and no words are its target. */
  static List<Inline> linked(List<Inline> content, String destination, String title) {
    var target = Target.of(destination);
    if (content.size() == 1 && content.getFirst() instanceof Image image) {
      return List.of(new Image(image.alt(), target, title.isEmpty() ? image.title() : title));
    }
    if (content.stream().anyMatch(Link.class::isInstance)) {
      // Links do not hold links; the inner one is nearer to its words.
      return content;
    }
    if (!content.isEmpty()) {
      return List.of(new Link(content, target, title));
    }
    return destination.isBlank()
        ? List.of()
        : List.of(new Link(List.of(new Inline.Text(target.written())), target, title));
  }

  /** Whether this tag stands for a page, film or sound inside the page. */
  static boolean isFrame(Tag tag) {
    return FRAMES.contains(tag.name()) && !tag.attribute("src").isBlank();
  }

  private static String fileName(Target target) {
    String path = target instanceof Target.Local local ? local.path() : target.written();
    if (target instanceof Target.Refused) {
      return "";
    }
    int end = path.length();
    for (int i = 0; i < end; i++) {
      if (path.charAt(i) == '?' || path.charAt(i) == '#') {
        end = i;
      }
    }
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end).strip();
  }
}
