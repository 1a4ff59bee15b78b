package lectern.markdown.html;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.markup.MarkupTag;

/** What the classes of an element say that it is, as themes name them. */
public final class CalloutClasses {
  /** What style sheets call by a colour is a callout of no kind in particular. */
  private static final Set<String> COLOURS = Set.of("primary", "secondary");

  private static final Set<String> CALLOUTS =
      Set.of(
          ("admonition alert callout notice custom-block message infobox bubble"
                  + " markdown-alert bd-callout")
              .split(" "));

  private static final Set<String> NOTES =
      Set.of(
          ("sidenote marginnote margin-note side-note sidenote-content footnote"
                  + " sn-content sidenote__content")
              .split(" "));

  private static final Set<String> ALL_NOTES = Set.of("footnotes", "endnotes", "notes");

  private CalloutClasses() {}

  /** The kind of the callout these classes name, or nothing when they name none. */
  static String kind(MarkupTag tag) {
    boolean callout = false;
    String kind = "";
    for (String name : classes(tag)) {
      callout |= CALLOUTS.contains(name);
      // alert-warning, notice--info, callout_tip
      int dash = Math.max(name.lastIndexOf('-'), name.lastIndexOf('_'));
      String last = name.substring(dash + 1);
      boolean compound = dash < 0 || isCallout(name.substring(0, dash));
      if (compound && (CalloutKinds.isCommon(last) || COLOURS.contains(last))) {
        kind = last;
        callout |= dash >= 0;
      }
    }
    return COLOURS.contains(kind) || (kind.isEmpty() && callout) ? "note" : kind;
  }

  private static boolean isCallout(String prefix) {
    String name = prefix;
    while (name.endsWith("-") || name.endsWith("_")) {
      name = name.substring(0, name.length() - 1);
    }
    return CALLOUTS.contains(name);
  }

  private static List<String> classes(MarkupTag tag) {
    return List.of(tag.attribute("class").toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }

  /** Whether an element holds a note beside the text. */
  static boolean isNote(MarkupTag tag) {
    return !Collections.disjoint(NOTES, classes(tag));
  }

  /** Whether an element says that all it holds are notes, as Pandoc's and GitHub's do. */
  static boolean holdsNotes(MarkupTag tag) {
    return tag.attribute("role").equals("doc-endnotes")
        || !Collections.disjoint(ALL_NOTES, classes(tag));
  }

  /** Whether a class of Pandoc or Quarto sets words in the margin. */
  public static boolean isBeside(String name) {
    return NOTES.contains(name) || name.equals("aside") || name.equals("column-margin");
  }

  /** Whether an element holds what stands above a callout. */
  static boolean isTitle(MarkupTag tag) {
    String classes = tag.attribute("class");
    return classes.contains("title") || classes.contains("heading");
  }
}
