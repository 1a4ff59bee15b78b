package lectern.markdown.grammar;

import java.util.EnumSet;
import java.util.Set;
import lectern.markdown.mdx.MdxModules;

/** What dialects add to the grammar of Markdown; each is looked for only where its signs occur. */
enum Notation {
  /** {@code https://example.org}, an address without brackets. */
  BARE_ADDRESS,
  /** {@code :camel:}. */
  EMOJI,
  /** {@code [label]: address} where CommonMark takes it for text. */
  LINK_DEFINITION,
  /** {@code [12][#key]} of MultiMarkdown. */
  KEY_CITATION,
  /** {@code <<word>>}. */
  ANGLE_QUOTE,
  /** {@code %%hidden%%} of Obsidian, inside a paragraph. */
  COMMENT,
  /** The same over several lines. */
  COMMENT_BLOCK,
  /** {@code ::: note} of Pandoc, Docusaurus and VitePress. */
  CONTAINER,
  /** {@code !!! note} of Python-Markdown, {@code ???} and {@code ===}. */
  ADMONITION,
  /** {@code <div markdown="1">} of kramdown. */
  MARKDOWN_INSIDE,
  /** A line {@code Term} and, below it, {@code : meaning} or {@code ~ meaning}. */
  DEFINITION,
  /** {@code *[HTML]: …}, what an abbreviation means. */
  ABBREVIATION,
  /** {@code $…$} and {@code $$…$$}. */
  DOLLAR_FORMULA,
  /** {@code \(…\)} and {@code \[…\]}. */
  TEX_FORMULA,
  /** {@code \emph{words}} and the like. */
  TEX_WORD,
  /** {@code $$}, {@code \[} or {@code \begin{align}} that begins lines of its own. */
  FORMULA_BLOCK,
  /** {@code ==marked==}. */
  HIGHLIGHT,
  /** {@code x^2^}. */
  RAISED,
  /** Components on lines of their own and expressions, in a text that {@link MdxModules} knows. */
  MODULE,
  /** Tags with values in braces, and comments in braces, of MDX. */
  COMPONENT,
  /** Such comments over several lines. */
  COMPONENT_COMMENT;

  /** The notations that this text may hold. */
  static Set<Notation> in(String text) {
    var found = EnumSet.noneOf(Notation.class);
    for (Notation notation : values()) {
      if (notation.mayOccurIn(text)) {
        found.add(notation);
      }
    }
    return found;
  }

  private boolean mayOccurIn(String text) {
    return switch (this) {
      case BARE_ADDRESS -> BareAddresses.mayOccurIn(text);
      case EMOJI -> Emoji.mayOccurIn(text);
      case LINK_DEFINITION -> text.contains("]:");
      case KEY_CITATION -> KeyCitations.mayOccurIn(text);
      case ANGLE_QUOTE -> text.contains("<<");
      case COMMENT, COMMENT_BLOCK -> text.contains("%%");
      case CONTAINER -> text.contains(":::");
      case ADMONITION ->
          text.contains("!!! ")
              || text.contains("??? ")
              || text.contains("???+ ")
              || text.contains("=== \"")
              || text.contains("===! \"")
              || text.contains("===+ \"");
      case MARKDOWN_INSIDE -> text.contains(" markdown=") || text.contains(" markdown>");
      case DEFINITION ->
          text.contains("\n:")
              || text.contains("\r:")
              || text.contains(" :")
              || text.contains("\n~ ")
              || text.contains(" ~ ");
      case ABBREVIATION -> text.contains("*[");
      case DOLLAR_FORMULA -> text.indexOf('$') >= 0;
      case TEX_FORMULA -> text.contains("\\(") || text.contains("\\[");
      case TEX_WORD -> TexWords.mayOccurIn(text);
      case FORMULA_BLOCK ->
          text.contains("$$") || text.contains("\\[") || text.contains("\\begin{");
      case HIGHLIGHT -> text.contains("==");
      case RAISED -> text.indexOf('^') >= 0;
      case MODULE -> MdxModules.isIn(text);
      case COMPONENT -> text.contains("={") || text.contains("{/*") || text.contains(" @");
      case COMPONENT_COMMENT -> text.contains("{/*");
    };
  }
}
