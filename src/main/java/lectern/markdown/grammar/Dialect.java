package lectern.markdown.grammar;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import lectern.markdown.MarkerIndex;
import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.markdown.grammar.block.AbbreviationDefinitions;
import lectern.markdown.grammar.block.Admonitions;
import lectern.markdown.grammar.block.AttributeLines;
import lectern.markdown.grammar.block.AttributedHeadings;
import lectern.markdown.grammar.block.BlockEnds;
import lectern.markdown.grammar.block.Containers;
import lectern.markdown.grammar.block.DefinitionLists;
import lectern.markdown.grammar.block.LetteredLists;
import lectern.markdown.grammar.block.LinkedHeadings;
import lectern.markdown.grammar.block.PromptSessions;
import lectern.markdown.grammar.block.RstDirectives;
import lectern.markdown.grammar.block.TightHeadings;
import lectern.markdown.grammar.delimiter.DelimiterRuns;
import lectern.markdown.grammar.link.BareAddresses;
import lectern.markdown.grammar.link.BracketedReferences;
import lectern.markdown.grammar.link.BracketedSpans;
import lectern.markdown.grammar.link.LinkDefinitions;
import lectern.markdown.grammar.link.MailAddresses;
import lectern.markdown.grammar.link.MultiMarkdownCitations;
import lectern.markdown.grammar.link.PandocCitations;
import lectern.markdown.grammar.link.SizedImages;
import lectern.markdown.grammar.link.SpacedLinks;
import lectern.markdown.grammar.link.SpacedReferences;
import lectern.markdown.grammar.link.SuperscriptLinks;
import lectern.markdown.grammar.link.TextDirectives;
import lectern.markdown.grammar.link.WikiLinks;
import lectern.markdown.grammar.tex.BackslashFormulas;
import lectern.markdown.grammar.tex.DollarFormulas;
import lectern.markdown.grammar.tex.FormulaBlocks;
import lectern.markdown.grammar.tex.TexCommandParser;
import lectern.markdown.grammar.tex.TexQuotes;
import lectern.markdown.html.MarkdownAttribute;
import lectern.markdown.math.TexMacros;
import lectern.markdown.mdx.ComponentLines;
import lectern.markdown.mdx.JsxParser;
import lectern.markdown.mdx.TagParagraphs;
import lectern.markup.TextRange;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.jspecify.annotations.Nullable;

/**
 * The notations that one text is read with, beyond CommonMark and GFM.
 *
 * <p>A parser of blocks cannot look ahead in the quote or list that it stands in. One that finds no
 * closing delimiter calls {@link #reportUnclosed}; the text is then parsed again without that
 * notation, so that no word is lost in a comment that is none.
 */
final class Dialect {
  /** On either side of what a line says to Emacs; the asterisk is no emphasis. */
  private static final String MODE = "-*-";

  /** Programs in whose texts words between single tildes are subscript. */
  private static final Set<Program> WITH_SUBSCRIPT =
      Set.of(Program.PANDOC, Program.QUARTO, Program.R_MARKDOWN, Program.MARKDOWN_IT);

  /** Programs that hide what an abbreviation stands for, whether it is used or not. */
  private static final Set<Program> ABBREVIATING = Set.of(Program.JEKYLL, Program.MKDOCS);

  /** Programs that give blocks their attributes on a line of its own. */
  private static final Set<Program> ATTRIBUTING =
      Set.of(Program.QUARTO, Program.R_MARKDOWN, Program.SPHINX, Program.MKDOCS, Program.JEKYLL);

  /** Programs that make an index of the entries in a text. */
  private static final Set<Program> INDEXING = Set.of(Program.LATEX, Program.R_MARKDOWN);

  private final Origin origin;
  private final String text;
  private final MarkerIndex markers;
  private final Set<Notation> notations;
  private final Set<Notation> reportUnclosed = new HashSet<>();

  /** What elements without an end took, when the text was parsed before. */
  private final List<TextRange> endless;

  private final @Nullable AngleBrackets brackets;
  private final TexMacros macros;

  /** What pairs the delimiters of the grammar that is built, where commonmark-java cannot. */
  private @Nullable DelimiterRuns delimiters;

  private Dialect(
      Origin origin,
      MarkerIndex markers,
      Set<Notation> notations,
      List<TextRange> endless,
      @Nullable AngleBrackets brackets,
      TexMacros macros) {
    this.origin = origin;
    this.text = markers.text();
    this.markers = markers;
    this.notations = notations;
    this.endless = endless;
    this.brackets = brackets;
    this.macros = macros;
  }

  static Dialect of(String text, Origin origin) {
    var brackets = AngleBrackets.mayOccurIn(text) ? new AngleBrackets(text) : null;
    MarkerIndex markers = origin.markersIn(text);
    Set<Notation> notations = Notation.in(markers, origin);
    return new Dialect(origin, markers, notations, List.of(), brackets, new TexMacros(text));
  }

  MarkerIndex markers() {
    return markers;
  }

  /** Notes that a passage in this notation had no end. */
  void reportUnclosed(Notation notation) {
    reportUnclosed.add(notation);
  }

  /** Whether its parsers of blocks must know where in the text they are. */
  boolean needsLines() {
    return notations.contains(Notation.COMMENT_BLOCK)
        || notations.contains(Notation.COMPONENT_COMMENT)
        || (notations.contains(Notation.FORMULA_BLOCK) && markers.contains("$$"))
        || (brackets != null && RawElements.mayOccurIn(text));
  }

  /** Begins a grammar, nested no deeper than this, with what comes before its extensions. */
  Parser.Builder begin(Parser.Builder grammar, int deepest) {
    delimiters = DelimiterRuns.mayOccurIn(text) ? new DelimiterRuns(deepest) : null;
    if (delimiters != null) {
      grammar.postProcessor(delimiters);
    }
    return notations.contains(Notation.SUPERSCRIPT_LINK)
        ? grammar.linkProcessor(new SuperscriptLinks())
        : grammar;
  }

  /**
   * The dialect that this text is to be parsed with instead, or null where this one was right.
   *
   * @param root what it was parsed to
   */
  @Nullable Dialect fallback(Node root) {
    boolean sought = brackets != null && endless.isEmpty() && RawElements.mayOccurIn(text);
    List<TextRange> raw = sought ? RawElements.unclosed(root) : List.of();
    if (reportUnclosed.isEmpty() && raw.isEmpty()) {
      return null;
    }
    var rest = new LinkedHashSet<Notation>(notations);
    rest.removeAll(reportUnclosed);
    List<TextRange> mentioned = raw.isEmpty() ? endless : raw;
    return new Dialect(origin, markers, rest, mentioned, brackets, macros);
  }

  /** Escapes, in all blocks of HTML, what is no tag. */
  void escape(Node root) {
    if (brackets == null) {
      return;
    }
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof HtmlBlock html) {
        brackets.escape(html);
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Block) {
          open.push(child);
        }
      }
    }
  }

  /** Adds the notations to a grammar. */
  Parser.Builder extend(Parser.Builder grammar) {
    AngleBrackets known = brackets;
    if (known != null) {
      var mentions = new TagMentions(known);
      grammar.customBlockParserFactory(new RawElements(known, endless)).postProcessor(mentions);
      extend(grammar, "<", () -> new LiteralTags(known, mentions));
    }
    if (TildeLines.mayOccurIn(text)) {
      grammar.customBlockParserFactory(new TildeLines());
    }
    notations.forEach(notation -> extend(grammar, notation));
    if (markers.contains('\\') && EscapedPunctuation.mayOccurIn(text)) {
      extend(grammar, "\\", EscapedPunctuation::new);
    }
    if (notations.contains(Notation.CRITIC_MARKUP) || notations.contains(Notation.MACRO)) {
      grammar.postProcessor(new PairedMarkers());
    }
    if (markers.contains("){") && BracedAttributes.mayOccurIn(text)) {
      extend(grammar, "{", BracedAttributes::new);
    }
    if (markers.contains(MODE)) {
      extend(grammar, "-", () -> Dialect::mode);
    }
    if (markers.contains('&')) {
      extend(grammar, "&", CommonEntities::new);
    }
    if (delimiters != null) {
      grammar.customInlineContentParserFactory(delimiters);
    }
    if (markers.contains("[!") && LinkedHeadings.mayOccurIn(text)) {
      grammar.customBlockParserFactory(new LinkedHeadings());
    }
    grammar
        .linkProcessor(new WikiLinks(text))
        .linkProcessor(new SizedImages())
        .linkProcessor(new SpacedLinks())
        .linkProcessor(new SpacedReferences())
        .linkProcessor(new PandocCitations(origin.isAnyOf(Notation.CITATION.needs())))
        .linkProcessor(new BracketedSpans());
    if (markers.contains("][]")) {
      var references = new HeadingReferences(text);
      grammar.linkProcessor(references).postProcessor(references);
    }
    if (markers.contains("]]") && BracketedReferences.mayOccurIn(text)) {
      // Others take a label first that stands after other words.
      var references = new BracketedReferences();
      grammar.linkProcessor(references).postProcessor(references);
    }
    return grammar;
  }

  private void extend(Parser.Builder grammar, DelimiterProcessor processor) {
    if (delimiters == null) {
      grammar.customDelimiterProcessor(processor);
    } else {
      delimiters.add(processor);
    }
  }

  private static ParsedInline mode(InlineParserState state) {
    Scanner scanner = state.scanner();
    return scanner.next(MODE)
        ? ParsedInline.of(new Text(MODE), scanner.position())
        : ParsedInline.none();
  }

  private static void extend(
      Parser.Builder grammar, String triggers, Supplier<InlineContentParser> parser) {
    grammar.customInlineContentParserFactory(new InlineFactory(triggers, parser));
  }

  private void extend(Parser.Builder grammar, Notation notation) {
    switch (notation) {
      case BARE_ADDRESS -> {
        var addresses = new BareAddresses(text);
        grammar.customInlineContentParserFactory(addresses).postProcessor(addresses);
      }
      case MAIL_ADDRESS -> extend(grammar, "<", MailAddresses::new);
      case EMOJI -> extend(grammar, ":", Emoji::new);
      case LINK_DEFINITION -> grammar.customBlockParserFactory(new LinkDefinitions(text));
      case KEY_CITATION -> {
        var citations = new MultiMarkdownCitations(text);
        grammar.customBlockParserFactory(citations).linkProcessor(citations);
      }
      case ANGLE_QUOTE -> extend(grammar, "<", AngleQuotes::new);
      case COMMENT ->
          extend(grammar, "%", () -> new Comments.CommentSpans(!origin.is(Program.OBSIDIAN)));
      case COMMENT_BLOCK ->
          grammar.customBlockParserFactory(
              Comments.blocks(text, origin.is(Program.OBSIDIAN), this::reportUnclosed));
      case CONTAINER -> grammar.customBlockParserFactory(new Containers());
      case RST_DIRECTIVE -> grammar.customBlockParserFactory(new RstDirectives());
      case PROMPT_SESSION -> grammar.customBlockParserFactory(new PromptSessions());
      case ADMONITION -> grammar.customBlockParserFactory(new Admonitions());
      case MARKDOWN_INSIDE -> grammar.customBlockParserFactory(new MarkdownAttribute());
      case DEFINITION -> grammar.customBlockParserFactory(new DefinitionLists(text));
      case FIELD_LIST -> grammar.customBlockParserFactory(new FieldLists(text));
      case LETTERED_LIST -> grammar.customBlockParserFactory(new LetteredLists());
      case HEADING_ATTRIBUTE -> grammar.customBlockParserFactory(new AttributedHeadings());
      case TIGHT_HEADING -> grammar.customBlockParserFactory(new TightHeadings());
      case BLOCK_ATTRIBUTE ->
          grammar.customBlockParserFactory(new AttributeLines(origin.isAnyOf(ATTRIBUTING)));
      case BLOCK_END -> grammar.customBlockParserFactory(new BlockEnds(origin.is(Program.JEKYLL)));
      case ABBREVIATION ->
          grammar.customBlockParserFactory(
              new AbbreviationDefinitions(text, origin.isAnyOf(ABBREVIATING)));
      case DOLLAR_FORMULA -> extend(grammar, "$", () -> new DollarFormulas(macros));
      case TEX_FORMULA -> {
        var formulas = new BackslashFormulas(text, macros);
        extend(grammar, "\\", () -> formulas);
      }
      case TEX_WORD ->
          grammar.customInlineContentParserFactory(
              new TexCommandParser(text, origin.isAnyOf(INDEXING)));
      case FORMULA_BLOCK -> grammar.customBlockParserFactory(new FormulaBlocks(text, macros));
      case HIGHLIGHT -> extend(grammar, new Highlights());
      case SUBSCRIPT -> extend(grammar, new Tildes(origin.isAnyOf(WITH_SUBSCRIPT)));
      case SUPERSCRIPT -> extend(grammar, "^", Superscripts::new);
      case MODULE ->
          extend(
              grammar
                  .customBlockParserFactory(new ComponentLines())
                  .customBlockParserFactory(new TagParagraphs()),
              "<{",
              () -> new JsxParser(true));
      case COMPONENT -> extend(grammar, "<{", () -> new JsxParser(false));
      case COMPONENT_COMMENT ->
          grammar.customBlockParserFactory(Comments.mdxBlocks(text, this::reportUnclosed));
      case CRITIC_MARKUP -> extend(grammar, "{+-~=", CriticMarkup::new);
      case MACRO -> extend(grammar, "{}:", NotebookMacros::new);
      case BLOCK_REFERENCE -> {
        extend(grammar, "(", () -> BlockReferences::reference);
        grammar.linkProcessor(new BlockReferences());
      }
      case ROLE -> extend(grammar, "{", MystRoles::new);
      case RUBY -> extend(grammar, "{｜", RubyText::new);
      case INLINE_FIELD -> {
        extend(grammar, ":\\", InlineFields.ColonParser::new);
        grammar.postProcessor(new InlineFields());
      }
      case TEMPLATER_TAG -> extend(grammar, "<", TemplaterTags::new);
      case BOOKDOWN_NUMBER -> extend(grammar, "\\(", BookdownNumbers::new);
      case KEY -> extend(grammar, "+", KeyboardKeys::new);
      case INSERTED -> extend(grammar, DoubledPunctuation.inserted());
      case DOUBLE_CARET -> extend(grammar, DoubledPunctuation.marked('^'));
      case DOUBLE_COLON -> extend(grammar, DoubledPunctuation.marked(':'));
      case ICON -> extend(grammar, ":", Icons::new);
      case DIRECTIVE -> grammar.linkProcessor(new TextDirectives());
      case TEX_QUOTE -> extend(grammar, "`'\"", TexQuotes::new);
      case RAW_WORD -> extend(grammar, "`", RawInlines::new);
      // It comes before the extensions; the others need no parser.
      case SUPERSCRIPT_LINK,
          CITATION,
          CROSS_REFERENCE,
          FIELD,
          BLOCK_PROPERTY,
          TEMPLATE_EXPRESSION -> {}
    }
  }
}
