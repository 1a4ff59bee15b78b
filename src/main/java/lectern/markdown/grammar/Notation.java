package lectern.markdown.grammar;

import java.util.LinkedHashSet;
import java.util.Set;
import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.markdown.grammar.block.AttributeLines;
import lectern.markdown.grammar.block.ListMarker;
import lectern.markdown.grammar.block.PromptSessions;
import lectern.markdown.grammar.block.RstDirectives;
import lectern.markdown.grammar.block.TightHeadings;
import lectern.markdown.grammar.link.BareAddresses;
import lectern.markdown.grammar.link.MultiMarkdownCitations;
import lectern.markdown.grammar.tex.TexCommandParser;
import lectern.markdown.grammar.tex.TexQuotes;
import lectern.markdown.mdx.MdxModules;

/**
 * What dialects add to the grammar of Markdown: one table of what an author writes, what a reader
 * sees, and which programs a text must come from where prose may hold the same delimiters.
 *
 * <p>Each is looked for only where its delimiters occur. The manual prints this table.
 */
public enum Notation {
  BARE_ADDRESS("https://example.org/_a_", "the address, as a link"),
  MAIL_ADDRESS("<ada@mühle.example>", "the address, as a link"),
  EMOJI(":camel:", "🐫"),
  LINK_DEFINITION("words\n[label]: https://example.org", "words"),
  KEY_CITATION("[12][#doe99]", "(doe99, 12)"),
  ANGLE_QUOTE("<<word>>", "<<word>>"),
  COMMENT("%%hidden%%", "nothing"),
  COMMENT_BLOCK("%%\nhidden\n%%", "nothing"),
  CONTAINER("::: note\nwords\n:::", "a callout with the title Note"),
  RST_DIRECTIVE(".. note:: words", "a callout with the title note"),
  PROMPT_SESSION(">>> len(name)\n3", "the same, as code"),
  ADMONITION("!!! note \"Title\"", "a callout with its title"),
  MARKDOWN_INSIDE("<div markdown=\"1\">", "Markdown inside the element"),
  DEFINITION("Term\n: meaning", "the term, and its meaning indented"),
  FIELD_LIST(":Name: value\n:Other: value", "the names, and their values indented"),
  LETTERED_LIST("a. one\nb. two", "a list with letters"),
  HEADING_ATTRIBUTE("## Title ## {#id}", "the heading alone"),
  TIGHT_HEADING("##Title", "a heading"),
  BLOCK_ATTRIBUTE("{#id .wide}\nwords", "words"),
  BLOCK_END("* a list\n^\n* another", "two lists"),
  ABBREVIATION("*[HTML]: Hypertext Markup Language", "nothing"),
  DOLLAR_FORMULA("$x^2$", "x²"),
  TEX_FORMULA("\\(x^2\\)", "x²"),
  TEX_WORD("\\emph{words}", "words, slanted"),
  FORMULA_BLOCK("$$\nx^2\n$$", "x² on a line of its own"),
  HIGHLIGHT("==marked==", "marked words"),
  SUPERSCRIPT("x^2^", "x²"),
  SUBSCRIPT("H~2~O", "H₂O"),
  /** Components on lines of their own and expressions, in a text that {@link MdxModules} knows. */
  MODULE("import A from './a'", "nothing"),
  COMPONENT("<Chart data={[1, 2]} />", "nothing"),
  COMPONENT_COMMENT("{/* hidden */}", "nothing"),
  CRITIC_MARKUP("{++added++}{--removed--}{>>why<<}", "added, removed", Program.CRITIC_MARKUP),
  MACRO("{{cloze words}}", "words"),
  BLOCK_REFERENCE("((64b1f0c2-1111-2222-3333-444455556666))", "nothing"),
  ROLE("{ref}`words <target>`", "words", Program.SPHINX),
  RUBY("{漢字|かんじ}", "漢字（かんじ）"),
  INLINE_FIELD("[key:: value]", "key: value", Program.OBSIDIAN),
  TEMPLATER_TAG("<% tp.file.title %>", "nothing", Program.OBSIDIAN),
  BOOKDOWN_NUMBER("\\@ref(fig:lamp)", "lamp"),
  KEY("++ctrl+c++", "Ctrl+C"),
  INSERTED("++inserted++", "inserted", Program.MARKDOWN_IT),
  DOUBLE_CARET("^^marked^^", "marked", Program.ROAM, Program.LOGSEQ, Program.MKDOCS),
  DOUBLE_COLON("::marked::", "marked", Program.BEAR),
  ICON(":material-account:", "nothing"),
  DIRECTIVE(":name[words]{key=value}", "words", Program.REMARK, Program.MDX),
  TEX_QUOTE("``words''", "“words”"),
  RAW_WORD("`<b>words</b>`{=html}", "words"),
  SUPERSCRIPT_LINK("^[words](#note)^", "words as a superscript"),
  CITATION("[@doe, p. 3]", "(doe, p. 3)", Program.PANDOC, Program.QUARTO, Program.R_MARKDOWN),
  CROSS_REFERENCE("@fig-lamp", "Figure lamp", Program.QUARTO, Program.R_MARKDOWN),
  FIELD("key:: value", "key: value", Program.OBSIDIAN, Program.LOGSEQ, Program.ROAM),
  BLOCK_PROPERTY("collapsed:: true", "nothing", Program.LOGSEQ),
  TEMPLATE_EXPRESSION("{{ name }}", "nothing", Program.EVALUATING.toArray(Program[]::new));

  private final String source;
  private final String shown;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable.
  private final Set<Program> needs;

  Notation(String source, String shown, Program... needs) {
    this.source = source;
    this.shown = shown;
    this.needs = Set.of(needs);
  }

  /** An example of it, as an author writes it. */
  public String written() {
    return source;
  }

  /** What a reader sees of that. */
  public String shown() {
    return shown;
  }

  /**
   * The programs of which a text must show one to be read so; none when its delimiters are enough.
   */
  public Set<Program> needs() {
    return needs;
  }

  /** The notations that this text may hold, as far as its origin has them. */
  static Set<Notation> in(String text, Origin origin) {
    var found = new LinkedHashSet<Notation>();
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
      case BARE_ADDRESS -> BareAddresses.mayOccurIn(text);
      case MAIL_ADDRESS -> text.indexOf('<') >= 0 && text.indexOf('@') >= 0;
      case EMOJI -> Emoji.mayOccurIn(text);
      case LINK_DEFINITION -> text.contains("]:");
      case KEY_CITATION -> MultiMarkdownCitations.mayOccurIn(text);
      case ANGLE_QUOTE -> text.contains("<<");
      case COMMENT, COMMENT_BLOCK -> text.contains("%%");
      case CONTAINER -> text.contains(":::");
      case RST_DIRECTIVE -> RstDirectives.mayOccurIn(text);
      case PROMPT_SESSION -> PromptSessions.areIn(text);
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
      case FIELD_LIST -> FieldLists.mayOccurIn(text);
      case LETTERED_LIST -> text.indexOf(ListMarker.MARK) >= 0;
      case HEADING_ATTRIBUTE -> text.contains("# {") || text.contains("#  {");
      case TIGHT_HEADING -> TightHeadings.areIn(text);
      case BLOCK_ATTRIBUTE -> AttributeLines.mayOccurIn(text);
      case BLOCK_END -> text.contains("\n^\n") || text.contains("\n^\r") || text.contains("\r^\r");
      case ABBREVIATION -> text.contains("*[");
      case DOLLAR_FORMULA -> text.indexOf('$') >= 0;
      case TEX_FORMULA -> text.contains("\\(") || text.contains("\\[");
      case TEX_WORD -> TexCommandParser.mayOccurIn(text);
      case FORMULA_BLOCK ->
          text.contains("$$") || text.contains("\\[") || text.contains("\\begin{");
      case HIGHLIGHT -> text.contains("==");
      case SUBSCRIPT -> text.indexOf('~') >= 0;
      case SUPERSCRIPT -> text.indexOf('^') >= 0;
      case MODULE -> MdxModules.isIn(text);
      case COMPONENT -> text.contains("={") || text.contains("{/*") || text.contains(" @");
      case COMPONENT_COMMENT -> text.contains("{/*");
      case CRITIC_MARKUP ->
          text.contains("++}")
              || text.contains("--}")
              || text.contains("==}")
              || text.contains("~~}")
              || text.contains("<<}");
      case MACRO -> text.contains("{{");
      case BLOCK_REFERENCE -> BlockReferences.mayOccurIn(text);
      case ROLE -> text.contains("}`");
      case RUBY -> text.indexOf('《') >= 0 || (text.indexOf('{') >= 0 && RubyText.mayOccurIn(text));
      case INLINE_FIELD, DOUBLE_COLON -> text.contains("::");
      case TEMPLATER_TAG -> text.contains("<%");
      case BOOKDOWN_NUMBER -> text.contains("\\@ref(") || text.contains("(\\#");
      case KEY, INSERTED -> text.contains("++");
      case DOUBLE_CARET -> text.contains("^^");
      case ICON -> Icons.mayOccurIn(text);
      case DIRECTIVE -> text.indexOf(':') >= 0 && text.indexOf('[') >= 0;
      case TEX_QUOTE -> TexQuotes.mayOccurIn(text);
      case RAW_WORD -> text.contains("`{=");
      case SUPERSCRIPT_LINK -> text.contains(")^") || text.contains("]^");
      // No parser of their own: they are read in the finished tree, or before there is one.
      case CITATION, CROSS_REFERENCE, FIELD, BLOCK_PROPERTY, TEMPLATE_EXPRESSION -> false;
    };
  }
}
