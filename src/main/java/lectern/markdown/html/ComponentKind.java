package lectern.markdown.html;

import java.util.List;
import java.util.Set;

/**
 * What a component of MDX is by its name alone, in lower case.
 *
 * <p>A site names its components as it likes; these are the names that many of them share.
 */
enum ComponentKind {
  IMAGE,
  VIDEO,
  POST,
  /** A callout of a kind that its name or its values say. */
  CALLOUT,
  /** What a reader unfolds. */
  FOLDED,
  NOTE,
  /** A key among the sources, as Distill writes it. */
  CITATION,
  QUOTE,
  /** What somebody says in a conversation. */
  SPEECH,
  /** Something with words above it. */
  TITLED,
  /** Nothing that its name tells: only the words it holds are shown. */
  UNKNOWN;

  private static final List<String> IMAGES =
      List.of("image", "img", "picture", "figure", "photo", "screenshot");

  private static final Set<String> FOLDS =
      Set.of("details", "collapse", "collapsible", "expandable", "toggle", "dropdown");

  private static final List<String> CALLOUTS =
      List.of("callout", "admonition", "alert", "notice", "aside", "infobox");

  private static final Set<String> NOTES =
      Set.of("sidenote", "marginnote", "footnote", "inlinenote", "fn", "foot", "d-footnote");

  private static final List<String> SPEECHES = List.of("conv", "conversation", "chat", "dialogue");

  private static final List<String> TITLES =
      List.of("card", "item", "step", "panel", "section", "group", "frame", "tab");

  static ComponentKind of(String name) {
    if (name.equals("iframe")) {
      return UNKNOWN;
    } else if (NOTES.contains(name)) {
      return NOTE;
    } else if (name.equals("d-cite")) {
      return CITATION;
    } else if (name.contains("youtube") || name.equals("vimeo") || name.equals("video")) {
      return VIDEO;
    } else if (name.equals("tweet")) {
      return POST;
    } else if (IMAGES.stream().anyMatch(name::contains)) {
      return IMAGE;
    } else if (FOLDS.contains(name) || name.startsWith("accordion")) {
      return FOLDED;
    } else if (CalloutKinds.isCommon(kind(name)) || endsWith(name, CALLOUTS)) {
      return CALLOUT;
    } else if (name.endsWith("quote")) {
      return QUOTE;
    } else if (endsWith(name, SPEECHES)) {
      return SPEECH;
    }
    return endsWith(name, TITLES) ? TITLED : UNKNOWN;
  }

  /** What a component such as {@code TipBox} is called without the word for a callout. */
  static String kind(String name) {
    for (String suffix : new String[] {"box", "callout", "admonition", "alert", "banner"}) {
      if (name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  private static boolean endsWith(String name, List<String> words) {
    return words.stream().anyMatch(name::endsWith);
  }
}
