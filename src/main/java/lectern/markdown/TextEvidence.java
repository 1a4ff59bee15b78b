package lectern.markdown;

import lectern.markup.Attributes;

/**
 * What a text itself shows of the programs it comes from: markers of theirs that ordinary prose
 * does not hold, wherever they stand in it.
 */
final class TextEvidence {
  /** Whether a text holds a marker that only this program writes. */
  static boolean of(Program program, String text) {
    return switch (program) {
      case OBSIDIAN ->
          isLinked(text) || text.contains("<% tp.") || NotationEvidence.hasFields(text);
      case LOGSEQ ->
          holdsAny(text, "collapsed:: ", "\nid:: ", " id:: ", ":LOGBOOK:", "{{embed ", "{{query ")
              || text.startsWith("id:: ");
      case ROAM -> holdsAny(text, "{{[[", "{{{[[", "#[[");
      case BEAR -> hasTagLine(text);
      case PANDOC -> holdsAny(text, "::: {", ":::{.", "]{.", "]{#", "`{=", " {#", "{.unnumbered}");
      case QUARTO ->
          holdsAny(
                  text,
                  "```{python",
                  "```{ojs",
                  "\n#| ",
                  "{.callout-",
                  "{#fig-",
                  "{#tbl-",
                  "{#sec-")
              || holdsAny(text, "{#eq-", "{#lst-", "{#thm-");
      case R_MARKDOWN -> holdsAny(text, "```{r", "`r ", "\\@ref(");
      case JEKYLL ->
          holdsAny(text, "{{ site.", "{{ page.", "{{site.", "{{page.", "{: .", "{: #")
              || hasAttributes(text)
              || holdsAny(text, "{:toc}", "{::")
              || LiquidEvidence.mayOccurIn(text);
      case ELEVENTY, HEXO -> LiquidEvidence.mayOccurIn(text);
      case HUGO -> holdsAny(text, "{{<", "{{%");
      case ZOLA -> holdsAny(text, "@/") || LiquidEvidence.mayOccurIn(text);
      case PELICAN -> holdsAny(text, "{filename}", "{static}", "{attach}", "|filename|");
      case MKDOCS ->
          holdsAny(text, "\n!!! ", "\n??? ", "\n=== \"", "--8<--", ":material-")
              || text.startsWith("!!! ")
              || text.startsWith("??? ");
      case SPHINX -> NotationEvidence.isMyst(text);
      case MDX -> false;
      case MARKDOWN_IT -> NotationEvidence.isInserted(text);
      case REMARK -> NotationEvidence.hasDirectives(text);
      case CRITIC_MARKUP -> NotationEvidence.isReviewed(text);
      case LATEX ->
          holdsAny(text, "\\section{", "\\subsection{", "\\documentclass")
              || (holdsAny(text, "\\begin{") && holdsAny(text, "\\end{"));
    };
  }

  /** Whether a text holds one of these markers without a backslash before it. */
  private static boolean holdsAny(String text, String... markers) {
    for (String marker : markers) {
      int at = text.indexOf(marker);
      while (at > 0 && text.charAt(at - 1) == '\\') {
        at = text.indexOf(marker, at + 1);
      }
      if (at >= 0) {
        return true;
      }
    }
    return false;
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
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      boolean starts = at == 0 || text.charAt(at - 1) == '\n';
      if (starts && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether attributes of kramdown begin with a class or an id, {@code {:.note}}. */
  private static boolean hasAttributes(String text) {
    for (int at = text.indexOf("{:"); at >= 0; at = text.indexOf("{:", at + 2)) {
      if (Attributes.isName(text, at + 2)) {
        return true;
      }
    }
    return false;
  }
}
