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
  ABBREVIATION("*[");

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
