package lectern.markdown.grammar;

import java.util.LinkedHashSet;
import java.util.Set;
import lectern.markdown.MarkerIndex;
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
  static Set<Notation> in(MarkerIndex markers, Origin origin) {
    var found = new LinkedHashSet<Notation>();
    for (Notation notation : values()) {
      if (notation.mayOccurIn(markers) && notation.isOf(origin)) {
        found.add(notation);
      }
    }
    return found;
  }

  /** Whether a text of this origin is read with it. */
  private boolean isOf(Origin origin) {
    return needs.isEmpty() || origin.isAnyOf(needs);
  }

  private boolean mayOccurIn(MarkerIndex markers) {
    String text = markers.text();
    return switch (this) {
      case BARE_ADDRESS -> BareAddresses.mayOccurIn(text);
      case MAIL_ADDRESS -> markers.contains('<') && markers.contains('@');
      case EMOJI -> markers.contains(':') && Emoji.mayOccurIn(text);
      case LINK_DEFINITION -> markers.contains("]:");
      case KEY_CITATION -> markers.contains("[#") && MultiMarkdownCitations.mayOccurIn(text);
      case ANGLE_QUOTE -> markers.contains("<<");
      case COMMENT, COMMENT_BLOCK -> markers.contains("%%");
      case CONTAINER -> markers.contains(":::");
      case RST_DIRECTIVE -> markers.contains("..") && RstDirectives.mayOccurIn(text);
      case PROMPT_SESSION -> markers.contains(">>") && PromptSessions.areIn(text);
      case ADMONITION ->
          markers.containsAny("!!! ", "??? ", "???+ ", "=== \"", "===! \"", "===+ \"");
      case MARKDOWN_INSIDE -> markers.containsAny(" markdown=", " markdown>");
      case DEFINITION -> markers.containsAny("\n:", "\r:", " :", "\n~ ", " ~ ");
      case FIELD_LIST -> markers.contains(':') && FieldLists.mayOccurIn(text);
      case LETTERED_LIST -> text.indexOf(ListMarker.MARK) >= 0;
      case HEADING_ATTRIBUTE -> markers.containsAny("# {", "#  {");
      case TIGHT_HEADING -> markers.contains('#') && TightHeadings.areIn(text);
      case BLOCK_ATTRIBUTE -> markers.contains('{') && AttributeLines.mayOccurIn(text);
      case BLOCK_END -> markers.containsAny("\n^\n", "\n^\r", "\r^\r");
      case ABBREVIATION -> markers.contains("*[");
      case DOLLAR_FORMULA -> markers.contains('$');
      case TEX_FORMULA -> markers.containsAny("\\(", "\\[");
      case TEX_WORD -> markers.contains('\\') && TexCommandParser.mayOccurIn(text);
      case FORMULA_BLOCK -> markers.containsAny("$$", "\\[", "\\begin{");
      case HIGHLIGHT -> markers.contains("==");
      case SUBSCRIPT -> markers.contains('~');
      case SUPERSCRIPT -> markers.contains('^');
      case MODULE -> MdxModules.isIn(text);
      case COMPONENT -> markers.containsAny("={", "{/*", " @");
      case COMPONENT_COMMENT -> markers.contains("{/*");
      case CRITIC_MARKUP -> markers.containsAny("++}", "--}", "==}", "~~}", "<<}");
      case MACRO -> markers.contains("{{");
      case BLOCK_REFERENCE -> markers.contains("((") && BlockReferences.mayOccurIn(text);
      case ROLE -> markers.contains("}`");
      case RUBY -> text.indexOf('《') >= 0 || (markers.contains('{') && RubyText.mayOccurIn(text));
      case INLINE_FIELD, DOUBLE_COLON -> markers.contains("::");
      case TEMPLATER_TAG -> markers.contains("<%");
      case BOOKDOWN_NUMBER -> markers.containsAny("\\@ref(", "(\\#");
      case KEY, INSERTED -> markers.contains("++");
      case DOUBLE_CARET -> markers.contains("^^");
      case ICON -> Icons.mayOccurIn(markers);
      case DIRECTIVE -> markers.contains(':') && markers.contains('[');
      case TEX_QUOTE -> markers.contains("``") && TexQuotes.mayOccurIn(text);
      case RAW_WORD -> markers.contains("`{=");
      case SUPERSCRIPT_LINK -> markers.containsAny(")^", "]^");
      // No parser of their own: they are read in the finished tree, or before there is one.
      case CITATION, CROSS_REFERENCE, FIELD, BLOCK_PROPERTY, TEMPLATE_EXPRESSION -> false;
    };
  }
}
