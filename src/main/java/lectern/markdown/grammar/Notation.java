package lectern.markdown.grammar;

import java.util.EnumSet;
import java.util.Set;
import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.markdown.mdx.MdxModules;

/**
 * What dialects add to the grammar of Markdown: one table of what an author writes, what a reader
 * sees, and which programs a text must come from where prose may hold the same signs.
 *
 * <p>Each is looked for only where its signs occur. The manual prints this table.
 */
public enum Notation {
  COMMENT("%%hidden%%", "nothing"),
  COMMENT_BLOCK("%%\nhidden\n%%", "nothing"),
  CONTAINER("::: note\nwords\n:::", "a box with the title Note"),
  ADMONITION("!!! note \"Title\"", "a box with its title"),
  MARKDOWN_INSIDE("<div markdown=\"1\">", "Markdown inside the element"),
  DEFINITION("Term\n: meaning", "the term, and its meaning indented"),
  ABBREVIATION("*[HTML]: Hypertext Markup Language", "nothing"),
  DOLLAR_FORMULA("$x^2$", "x²"),
  TEX_FORMULA("\\(x^2\\)", "x²"),
  TEX_WORD("\\emph{words}", "words, slanted"),
  FORMULA_BLOCK("$$\nx^2\n$$", "x² on a line of its own"),
  HIGHLIGHT("==marked==", "marked words"),
  RAISED("x^2^", "x²"),
  /** Components on lines of their own and expressions, in a text that {@link MdxModules} knows. */
  MODULE("import A from './a'", "nothing"),
  COMPONENT("<Chart data={[1, 2]} />", "nothing"),
  COMPONENT_COMMENT("{/* hidden */}", "nothing");

  private final String written;
  private final String shown;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable.
  private final Set<Program> needs;

  Notation(String written, String shown, Program... needs) {
    this.written = written;
    this.shown = shown;
    this.needs = Set.of(needs);
  }

  /** An example of it, as an author writes it. */
  public String written() {
    return written;
  }

  /** What a reader sees of that. */
  public String shown() {
    return shown;
  }

  /** The programs of which a text must show one to be read so; none when its signs are enough. */
  public Set<Program> needs() {
    return needs;
  }

  /** The notations that this text may hold, as far as its origin has them. */
  static Set<Notation> in(String text, Origin origin) {
    var found = EnumSet.noneOf(Notation.class);
    for (Notation notation : values()) {
      if (notation.mayOccurIn(text) && notation.isOf(origin)) {
        found.add(notation);
      }
    }
    return found;
  }

  /** Whether a text of this origin is read with it. */
  private boolean isOf(Origin origin) {
    return needs.isEmpty() || origin.isAnyOf(needs);
  }

  private boolean mayOccurIn(String text) {
    return switch (this) {
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
