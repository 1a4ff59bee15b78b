package lectern.markdown.foreign;

import java.util.Map;
import java.util.Set;
import lectern.markdown.template.ProcessingInstructions;
import org.jspecify.annotations.Nullable;

/**
 * What a directive of MyST is between: a fence of containers, of code or of formulas, or nothing.
 *
 * @param open what stands for the line that opens it
 * @param close what stands for the line that closes it
 * @param shows whether readers are to see what is inside
 * @param below whether it opens after the lines of its options, because code begins there
 */
record MystDirective(String open, String close, boolean shows, boolean below) {
  /** Whose words on the first line are a title, and no name of a style. */
  private static final Set<String> TITLED = Set.of("margin", "aside", "table", "list-table");

  private static final MystDirective BARE = new MystDirective("", "", true, false);
  private static final MystDirective HIDDEN = new MystDirective("", "", false, false);

  /** What a directive means; null when it is none of MyST but a language of code. */
  static @Nullable MystDirective of(String name, String argument, Map<String, String> options) {
    return switch (name) {
      case "note",
          "info",
          "tip",
          "hint",
          "important",
          "warning",
          "caution",
          "danger",
          "error",
          "attention",
          "seealso",
          "admonition",
          "theorem",
          "lemma",
          "corollary",
          "proposition",
          "definition",
          "proof",
          "remark",
          "exercise",
          "example",
          "solution",
          "todo",
          "question",
          "abstract",
          "card",
          "tab-item",
          "grid-item-card",
          "topic",
          "sidebar",
          "rubric",
          "conjecture",
          "observation",
          "algorithm",
          "criterion",
          "property",
          "axiom",
          "assumption" ->
          callout(name, argument);
      case "dropdown" -> callout("details", argument);
      case "margin",
          "aside",
          "epigraph",
          "pull-quote",
          "highlights",
          "compound",
          "container",
          "div",
          "grid",
          "grid-item",
          "tab-set",
          "card-carousel",
          "list-table",
          "table",
          "glossary",
          "centered",
          "subfigure" ->
          argument.isEmpty() || !TITLED.contains(name) ? BARE : callout(name, argument);
      case "versionadded" -> callout(name, "New in version " + argument);
      case "versionchanged" -> callout(name, "Changed in version " + argument);
      case "deprecated" -> callout(name, "Deprecated since version " + argument);
      case "code",
          "code-block",
          "code-cell",
          "sourcecode",
          "prompt",
          "ipython",
          "parsed-literal",
          "doctest",
          "csv-table" ->
          new MystDirective("```" + word(argument), "```", true, true);
      case "mermaid" -> new MystDirective("```mermaid", "```", true, true);
      case "math" -> new MystDirective("$$" + argument, "$$", true, true);
      case "figure" -> figure(argument, options);
      case "image" -> new MystDirective(image(argument, options), "", true, false);
      case "toctree",
          "tableofcontents",
          "contents",
          "bibliography",
          "footbibliography",
          "index",
          "raw",
          "eval-rst",
          "meta",
          "include",
          "literalinclude",
          "autosummary",
          "only" ->
          HIDDEN;
      default -> null;
    };
  }

  private static MystDirective callout(String kind, String title) {
    return new MystDirective((":::" + kind + " " + title).strip(), ":::", true, false);
  }

  private static String word(String argument) {
    int blank = argument.indexOf(' ');
    return blank < 0 ? argument : argument.substring(0, blank);
  }

  private static MystDirective figure(String path, Map<String, String> options) {
    return new MystDirective(
        ProcessingInstructions.of("<figure>" + tag(path, options) + "<figcaption>"),
        ProcessingInstructions.of("</figcaption></figure>"),
        true,
        false);
  }

  private static String image(String path, Map<String, String> options) {
    return ProcessingInstructions.of(tag(path, options));
  }

  private static String tag(String path, Map<String, String> options) {
    return "<img"
        + ProcessingInstructions.attribute("src", path)
        + ProcessingInstructions.attribute("alt", options.getOrDefault("alt", ""))
        + ">";
  }
}
