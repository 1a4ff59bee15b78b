package lectern.markdown.grammar;

import java.util.EnumSet;
import java.util.Set;
import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.markdown.html.MarkdownInside;
import lectern.markdown.mdx.ComponentLines;
import lectern.markdown.mdx.Components;
import lectern.markdown.mdx.TagParagraphs;
import org.commonmark.parser.Parser;

/**
 * The notations that one text is read with, beyond CommonMark and GFM.
 *
 * <p>A parser of blocks cannot look ahead in the quote or list that it stands in. One that reaches
 * the end of it without its closing sign calls {@link #unclosed}; the text is then read again
 * without that notation, so no word vanishes in a comment that was none.
 */
final class Dialect {
  /** Programs that read {@code [@key]}. */
  private static final Set<Program> WITH_CITATIONS =
      Set.of(Program.PANDOC, Program.QUARTO, Program.R_MARKDOWN);

  private final Origin origin;
  private final String text;
  private final Set<Notation> notations;
  private final Set<Notation> unclosed = EnumSet.noneOf(Notation.class);

  private Dialect(Origin origin, String text, Set<Notation> notations) {
    this.origin = origin;
    this.text = text;
    this.notations = notations;
  }

  static Dialect of(String text, Origin origin) {
    return new Dialect(origin, text, Notation.in(text, origin));
  }

  /** Notes that a passage in this notation had no end. */
  void unclosed(Notation notation) {
    unclosed.add(notation);
  }

  /** Whether its parsers of blocks must know where in the text they are. */
  boolean needsLines() {
    return notations.contains(Notation.COMMENT_BLOCK)
        || notations.contains(Notation.COMPONENT_COMMENT);
  }

  boolean hasUnclosed() {
    return !unclosed.isEmpty();
  }

  /** The same dialect without the notations that were not closed. */
  Dialect withoutUnclosed() {
    var rest = EnumSet.copyOf(notations);
    rest.removeAll(unclosed);
    return new Dialect(origin, text, rest);
  }

  /** Begins a grammar with what comes before its extensions. */
  Parser.Builder begin(Parser.Builder grammar) {
    return notations.contains(Notation.RAISED_LINK)
        ? grammar.linkProcessor(new RaisedLinks())
        : grammar;
  }

  /** Adds the notations to a grammar. */
  Parser.Builder extend(Parser.Builder grammar) {
    notations.forEach(notation -> extend(grammar, notation));
    if (notations.contains(Notation.CRITIC_MARKUP) || notations.contains(Notation.MACRO)) {
      grammar.postProcessor(new PairedSigns());
    }
    return grammar
        .linkProcessor(new WikiLinks())
        .linkProcessor(new SizedPictures())
        .linkProcessor(new Citations(origin.isAnyOf(WITH_CITATIONS)))
        .linkProcessor(new Spans());
  }

  private void extend(Parser.Builder grammar, Notation notation) {
    switch (notation) {
      case COMMENT -> grammar.customInlineContentParserFactory(new Comments.Spans());
      case COMMENT_BLOCK -> grammar.customBlockParserFactory(Comments.blocks(text, this::unclosed));
      case CONTAINER -> grammar.customBlockParserFactory(new Containers());
      case ADMONITION -> grammar.customBlockParserFactory(new Admonitions());
      case MARKDOWN_INSIDE -> grammar.customBlockParserFactory(new MarkdownInside());
      case DEFINITION -> grammar.customBlockParserFactory(new Definitions(text));
      case LETTERED_LIST -> grammar.customBlockParserFactory(new LetteredLists());
      case HEADING_ATTRIBUTE -> grammar.customBlockParserFactory(new AttributedHeadings());
      case BLOCK_END -> grammar.customBlockParserFactory(new BlockEnds(origin.is(Program.JEKYLL)));
      case ABBREVIATION -> grammar.customBlockParserFactory(new Abbreviations());
      case DOLLAR_FORMULA -> grammar.customInlineContentParserFactory(new DollarFormulas());
      case TEX_FORMULA -> grammar.customInlineContentParserFactory(new TexFormulas());
      case TEX_WORD -> grammar.customInlineContentParserFactory(new TexWords());
      case FORMULA_BLOCK -> grammar.customBlockParserFactory(new FormulaBlocks());
      case HIGHLIGHT -> grammar.customDelimiterProcessor(new Highlights());
      case RAISED -> grammar.customInlineContentParserFactory(new Superscripts());
      case MODULE ->
          grammar
              .customBlockParserFactory(new ComponentLines())
              .customBlockParserFactory(new TagParagraphs())
              .customInlineContentParserFactory(new Components(true));
      case COMPONENT -> grammar.customInlineContentParserFactory(new Components(false));
      case COMPONENT_COMMENT ->
          grammar.customBlockParserFactory(Comments.mdxBlocks(text, this::unclosed));
      case CRITIC_MARKUP -> grammar.customInlineContentParserFactory(new CriticMarkup());
      case MACRO -> grammar.customInlineContentParserFactory(new NotebookMacros());
      case BLOCK_REFERENCE -> grammar.customInlineContentParserFactory(new BlockReferences());
      case ROLE -> grammar.customInlineContentParserFactory(new MystRoles());
      case RUBY -> grammar.customInlineContentParserFactory(new RubyWords());
      case INLINE_FIELD -> {
        var fields = new InlineFields();
        grammar.customInlineContentParserFactory(fields).postProcessor(fields);
      }
      case TEMPLATER_TAG -> grammar.customInlineContentParserFactory(new TemplaterTags());
      case BOOKDOWN_NUMBER -> grammar.customInlineContentParserFactory(new BookdownNumbers());
      case KEY -> grammar.customInlineContentParserFactory(new Keys());
      case INSERTED -> grammar.customDelimiterProcessor(DoubledSigns.inserted());
      case DOUBLE_CARET -> grammar.customDelimiterProcessor(DoubledSigns.marked('^'));
      case DOUBLE_COLON -> grammar.customDelimiterProcessor(DoubledSigns.marked(':'));
      case ICON -> grammar.customInlineContentParserFactory(new Icons());
      case DIRECTIVE -> grammar.linkProcessor(new Directives());
      case TEX_QUOTE -> grammar.customInlineContentParserFactory(new TexQuotes());
      case RAW_WORD -> grammar.customInlineContentParserFactory(new RawWords());
      // It comes before the extensions.
      case RAISED_LINK -> {}
    }
  }
}
