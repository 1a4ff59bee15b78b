package lectern.markdown;

import lectern.markup.Attributes;
import lectern.text.CharacterMatch;

/**
 * What a text itself shows of the programs it comes from: markers of theirs that ordinary prose
 * does not hold, wherever they stand in it.
 */
final class TextEvidence {
  /** Whether a text holds a marker that only this program writes. */
  static boolean of(Program program, MarkerIndex markers) {
    String text = markers.text();
    return switch (program) {
      case OBSIDIAN ->
          (markers.contains("[[") && isLinked(text))
              || markers.contains("<% tp.")
              || (markers.contains(":: ") && NotationEvidence.hasFields(text));
      case LOGSEQ ->
          holdsAny(
                  markers, "collapsed:: ", "\nid:: ", " id:: ", ":LOGBOOK:", "{{embed ", "{{query ")
              || text.startsWith("id:: ");
      case ROAM -> holdsAny(markers, "{{[[", "{{{[[", "#[[");
      case BEAR -> markers.contains('#') && hasTagLine(text);
      case PANDOC ->
          holdsAny(markers, "::: {", ":::{.", "]{.", "]{#", "`{=", " {#", "{.unnumbered}");
      case QUARTO ->
          holdsAny(markers, "```{python", "```{ojs", "\n#| ", "{.callout-", "{#fig-", "{#tbl-")
              || holdsAny(markers, "{#sec-", "{#eq-", "{#lst-", "{#thm-");
      case R_MARKDOWN -> holdsAny(markers, "```{r", "`r ", "\\@ref(");
      case JEKYLL ->
          holdsAny(markers, "{{ site.", "{{ page.", "{{site.", "{{page.", "{: .", "{: #")
              || (markers.contains("{:") && hasAttributes(text))
              || holdsAny(markers, "{:toc}", "{::")
              || isLiquid(markers);
      case ELEVENTY, HEXO -> isLiquid(markers);
      case HUGO -> holdsAny(markers, "{{<", "{{%");
      case ZOLA -> holdsAny(markers, "@/") || isLiquid(markers);
      case PELICAN -> holdsAny(markers, "{filename}", "{static}", "{attach}", "|filename|");
      case MKDOCS ->
          holdsAny(markers, "\n!!! ", "\n??? ", "\n=== \"", "--8<--", ":material-")
              || text.startsWith("!!! ")
              || text.startsWith("??? ");
      case SPHINX -> NotationEvidence.isMyst(markers);
      case MDX -> false;
      case MARKDOWN_IT -> markers.contains("++") && NotationEvidence.isInserted(text);
      case REMARK -> markers.contains(':') && NotationEvidence.hasDirectives(text);
      case CRITIC_MARKUP -> markers.contains('{') && NotationEvidence.isReviewed(text);
      case LATEX ->
          holdsAny(markers, "\\section{", "\\subsection{", "\\documentclass")
              || (holdsAny(markers, "\\begin{") && holdsAny(markers, "\\end{"));
    };
  }

  /** Whether a text holds one of these markers without a backslash before it. */
  private static boolean holdsAny(MarkerIndex markers, String... wanted) {
    String text = markers.text();
    for (String marker : wanted) {
      int at = markers.contains(marker) ? text.indexOf(marker) : -1;
      while (at > 0 && text.charAt(at - 1) == '\\') {
        at = text.indexOf(marker, at + 1);
      }
      if (at >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLiquid(MarkerIndex markers) {
    return markers.contains("{%") && LiquidEvidence.mayOccurIn(markers.text());
  }

  /** An embedded page, a link with a label or a section, or two links to pages. */
  private static boolean isLinked(String text) {
    int links = 0;
    for (int at = text.indexOf("[["); at >= 0; at = text.indexOf("[[", at + 2)) {
      int end = text.indexOf("]]", at);
      if (end < 0) {
        return false;
      }
      String page = text.substring(at + 2, Math.min(end, at + 200));
      boolean named =
          !page.isEmpty() && page.indexOf('\n') < 0 && Character.isLetter(page.codePointAt(0));
      if (named
          && (text.startsWith("!", at - 1) || page.indexOf('|') > 0 || page.indexOf('#') > 0)) {
        return true;
      }
      links += named && page.indexOf(' ') > 0 ? 2 : named ? 1 : 0;
      if (links > 1) {
        return true;
      }
    }
    return false;
  }

  /** A line that is nothing but tags, such as {@code #essay #two/words}. */
  private static boolean hasTagLine(String text) {
    return CharacterMatch.anyAt(
        text,
        "#",
        at ->
            (at == 0 || text.charAt(at - 1) == '\n')
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1)));
  }

  /** Whether attributes of kramdown begin with a class or an id, {@code {:.note}}. */
  private static boolean hasAttributes(String text) {
    return CharacterMatch.anyAt(text, "{:", at -> Attributes.isName(text, at + 2));
  }
}
