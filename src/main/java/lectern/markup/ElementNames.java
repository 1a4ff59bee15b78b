package lectern.markup;

import java.util.Set;

/** The elements of HTML whose tag means something although it has no attribute and no end. */
public final class ElementNames {
  private static final Set<String> STANDING_ALONE =
      Set.of(
          ("a article aside audio b big blockquote body br caption center col"
                  + " colgroup dd details div dl dt em figcaption figure font footer h1"
                  + " h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input li"
                  + " main math nav noscript ol p picture pre rp rt ruby script section"
                  + " small span strong style sub summary sup svg table tbody td template"
                  + " tfoot th thead tr ul video wbr")
              .split(" "));

  /** Elements that style words, and mean nothing where their end is missing. */
  private static final Set<String> NEEDING_END =
      Set.of("a", "b", "big", "em", "font", "i", "small", "span", "strong", "sub", "sup");

  /** HTML, 13.1.2: those that hold nothing, or whose end may be left out within a text. */
  private static final Set<String> UNCLOSED =
      Set.of(
          ("br caption col colgroup dd dt hr img input li p rp rt tbody td tfoot"
                  + " th thead tr wbr")
              .split(" "));

  private ElementNames() {}

  /** Whether such a tag, its name in lower case, opens an element that only its end closes. */
  public static boolean holds(String name) {
    return STANDING_ALONE.contains(name) && !UNCLOSED.contains(name);
  }

  /** Whether such a tag, its name in lower case, means nothing without its end. */
  public static boolean needsEnd(String name) {
    return NEEDING_END.contains(name);
  }

  /** Whether such a tag, its name in lower case, is markup wherever it stands. */
  public static boolean standsAlone(String name) {
    return STANDING_ALONE.contains(name);
  }
}
