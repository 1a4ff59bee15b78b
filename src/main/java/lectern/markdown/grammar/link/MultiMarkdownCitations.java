package lectern.markdown.grammar.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.markdown.grammar.block.ContainerBlockParser;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads the citations of MultiMarkdown, {@code [p. 12][#doe99]}, {@code [][#doe99]} and {@code
 * [#doe99;]}, as notes whose text is {@code [#doe99]: Doe, The drawer, 1999.}
 */
public final class MultiMarkdownCitations extends AbstractBlockParserFactory
    implements LinkProcessor {
  private final String text;

  /** By key, whether anything cites it. */
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * @param text all of it, in which citations ask for keys
   */
  public MultiMarkdownCitations(String text) {
    this.text = text;
  }

  public static boolean mayOccurIn(String text) {
    return text.contains("[#") && (text.contains("][#") || text.contains(";]"));
  }

  /** A mark and where to look in what it cites. */
  private static final class LocatedCitation extends CustomNode {}

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String words = link.text();
    if (words == null || link.destination() != null) {
      return LinkResult.none();
    }
    boolean alone = link.label() == null && words.startsWith("#") && words.endsWith(";");
    String key = alone ? words.substring(0, words.length() - 1) : link.label();
    if (key == null
        || !key.startsWith("#")
        || context.getDefinition(FootnoteDefinition.class, key) == null) {
      return LinkResult.none();
    }
    Node mark = new FootnoteReference(key);
    if (!alone && !words.isBlank()) {
      Node located = new LocatedCitation();
      located.appendChild(mark);
      located.appendChild(new Text(" (" + BackslashEscapes.unescape(words) + ")"));
      mark = located;
    }
    return LinkResult.replaceWith(mark, scanner.position());
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    String line = state.getLine().getContent().toString();
    int start = state.getNextNonSpaceIndex();
    int close = line.startsWith("[#", start) ? line.indexOf("]:", start) : -1;
    if (state.getIndent() > 3 || close < start + 3) {
      return BlockStart.none();
    }
    String key = line.substring(start + 1, close);
    boolean cited =
        known.computeIfAbsent(
            key,
            citation ->
                text.contains("][" + citation + "]") || text.contains("[" + citation + ";]"));
    // One word would be where a link leads.
    boolean words = line.substring(close + 2).strip().indexOf(' ') > 0;
    return cited && words
        ? BlockStart.of(new CitationDefinition(key)).atIndex(close + 2)
        : BlockStart.none();
  }

  private static final class CitationDefinition extends ContainerBlockParser<FootnoteDefinition> {
    private static final int INDENT = 4;

    CitationDefinition(String key) {
      super(new FootnoteDefinition(key));
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.getIndent() >= INDENT) {
        return BlockContinue.atColumn(state.getColumn() + INDENT);
      }
      return state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      var map = new DefinitionMap<>(FootnoteDefinition.class);
      map.putIfAbsent(block.getLabel(), block);
      return List.of(map);
    }
  }
}
