package lectern.markdown.html;

import java.util.Set;

/** The kinds of callouts that everybody has, however they are written. */
public final class CalloutKinds {
  private static final Set<String> COMMON =
      Set.of(
          ("note info tip hint important warning caution danger error attention"
                  + " success question example abstract spoiler")
              .split(" "));

  /** Kinds that only containers have, of papers and of folding callouts. */
  private static final Set<String> OF_CONTAINERS =
      Set.of(
          ("summary details aside todo bug fail missing check done help faq tldr"
                  + " failure admonition seealso theorem lemma corollary proposition"
                  + " definition proof remark exercise")
              .split(" "));

  private CalloutKinds() {}

  /** Whether a word in lower case is one of them. */
  static boolean isCommon(String kind) {
    return COMMON.contains(kind);
  }

  /** Whether a container of this kind, in lower case, is a callout. */
  public static boolean isCallout(String kind) {
    return isCommon(kind) || OF_CONTAINERS.contains(kind) || isQuote(kind);
  }

  /** Whether a callout of this kind is a quote where no title says more. */
  public static boolean isQuote(String kind) {
    return kind.equals("quote") || kind.equals("cite");
  }
}
