package lectern.markdown.grammar;

import java.util.EnumSet;
import java.util.Set;
import lectern.markdown.html.MarkdownInside;
import lectern.markdown.mdx.ComponentLines;
import lectern.markdown.mdx.Components;
import lectern.markdown.mdx.TagParagraphs;
import org.commonmark.parser.Parser;

/**
 * The notations that one text is read with, beyond CommonMark and GFM.
 *
 * <p>A parser of blocks cannot look ahead. One that reaches the end of the text without its closing
 * sign calls {@link #unclosed}; the text is then read again without that notation, so no word
 * vanishes in a comment that was none.
 */
final class Dialect {
  private final String text;
  private final Set<Notation> notations;
  private final Set<Notation> unclosed = EnumSet.noneOf(Notation.class);

  private Dialect(String text, Set<Notation> notations) {
    this.text = text;
    this.notations = notations;
  }

  static Dialect of(String text) {
    return new Dialect(text, Notation.in(text));
  }

  /** Notes that a passage in this notation had no end. */
  void unclosed(Notation notation) {
    unclosed.add(notation);
  }

  boolean hasUnclosed() {
    return !unclosed.isEmpty();
  }

  /** The same dialect without the notations that were not closed. */
  Dialect withoutUnclosed() {
    var rest = EnumSet.copyOf(notations);
    rest.removeAll(unclosed);
    return new Dialect(text, rest);
  }

  /** Adds the notations to a grammar. */
  Parser.Builder extend(Parser.Builder grammar) {
    notations.forEach(notation -> extend(grammar, notation));
    return grammar
        .linkProcessor(new WikiLinks(text))
        .linkProcessor(new SizedPictures())
        .linkProcessor(new SpacedLinks())
        .linkProcessor(new SpacedReferences())
        .linkProcessor(new Citations())
        .linkProcessor(new Spans());
  }

  private void extend(Parser.Builder grammar, Notation notation) {
    switch (notation) {
      case BARE_ADDRESS -> {
        var addresses = new BareAddresses(text);
        grammar.customInlineContentParserFactory(addresses).postProcessor(addresses);
      }
      case EMOJI -> grammar.customInlineContentParserFactory(new Emoji());
      case LINK_DEFINITION -> grammar.customBlockParserFactory(new LinkDefinitions(text));
      case KEY_CITATION -> {
        var citations = new KeyCitations(text);
        grammar.customBlockParserFactory(citations).linkProcessor(citations);
      }
      case ANGLE_QUOTE -> grammar.customInlineContentParserFactory(new AngleQuotes());
      case COMMENT -> grammar.customInlineContentParserFactory(new Comments.Spans());
      case COMMENT_BLOCK -> grammar.customBlockParserFactory(Comments.blocks(this::unclosed));
      case CONTAINER -> grammar.customBlockParserFactory(new Containers());
      case ADMONITION -> grammar.customBlockParserFactory(new Admonitions());
      case MARKDOWN_INSIDE -> grammar.customBlockParserFactory(new MarkdownInside());
      case DEFINITION -> grammar.customBlockParserFactory(new Definitions());
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
          grammar.customBlockParserFactory(Comments.mdxBlocks(this::unclosed));
    }
  }
}
