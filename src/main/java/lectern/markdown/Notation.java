package lectern.markdown;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What dialects add to the grammar of Markdown; each is looked for only where its signs occur. */
enum Notation {
  /** {@code %%hidden%%} of Obsidian, inside a paragraph. */
  COMMENT("%%"),
  /** The same over several lines. */
  COMMENT_BLOCK("%%"),
  /** {@code ::: note} of Pandoc, Docusaurus and VitePress. */
  CONTAINER(":::"),
  /** A line {@code Term} and, below it, {@code : meaning}. */
  DEFINITION("\n:", "\r:", " :"),
  /** {@code *[HTML]: …}, what an abbreviation means. */
  ABBREVIATION("*["),
  /** {@code $…$} and {@code $$…$$}. */
  DOLLAR_FORMULA("$"),
  /** {@code \(…\)} and {@code \[…\]}. */
  TEX_FORMULA("\\(", "\\["),
  /** {@code $$}, {@code \[} or {@code \begin{align}} that begins lines of its own. */
  FORMULA_BLOCK("$$", "\\[", "\\begin{"),
  /** {@code ==marked==}. */
  HIGHLIGHT("=="),
  /** {@code x^2^}. */
  RAISED("^"),
  /** Components on lines of their own and expressions, in a text that {@link Modules} knows. */
  MODULE(Modules.HIDDEN),
  /** Tags with values in braces, and comments in braces, of MDX. */
  COMPONENT("={", "{/*"),
  /** Such comments over several lines. */
  COMPONENT_COMMENT("{/*");

  private final List<String> signs;

  Notation(String... signs) {
    this.signs = List.of(signs);
  }

  /** The notations that this text may hold. */
  static Set<Notation> in(String text) {
    var found = EnumSet.noneOf(Notation.class);
    for (Notation notation : values()) {
      if (notation.signs.stream().anyMatch(text::contains)) {
        found.add(notation);
      }
    }
    return found;
  }
}
