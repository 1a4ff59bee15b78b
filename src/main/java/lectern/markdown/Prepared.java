package lectern.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import lectern.markdown.foreign.Drawers;
import lectern.markdown.foreign.Fences;
import lectern.markdown.foreign.Foreign;
import lectern.markdown.foreign.Myst;
import lectern.markdown.foreign.Signs;
import lectern.markdown.foreign.Tables;
import lectern.markdown.template.Area;
import lectern.markdown.template.Templates;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A text made ready for the grammar, line for line and without touching code: the statements of MDX
 * hidden, the tags of templates and of WordPress taken out, the signs of other programs rewritten,
 * and asterisks in CJK text helped to their meaning.
 */
final class Prepared {
  /** Footnotes are among the blocks, for what is indented in them is no code. */
  private static final Parser BLOCKS =
      Parser.builder()
          .maxOpenBlockParsers(Grammar.DEEPEST)
          .extensions(List.of(FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  private Prepared() {}

  /**
   * The very same text when there is nothing to do.
   *
   * @param written a text that {@link LineRuns} has eased
   */
  static String of(String written) {
    String body = Modules.hidden(written);
    boolean templates = Templates.any(body);
    boolean exported = WordPress.any(body);
    boolean any = Foreign.any(body);
    boolean foreign = any && Signs.any(body);
    boolean fenced = any && Fences.any(body);
    boolean drawers = any && Drawers.any(body);
    boolean drawn = any && Tables.any(body);
    if (!templates
        && !exported
        && !foreign
        && !fenced
        && !drawn
        && !drawers
        && !WideBold.any(body)) {
      return body;
    }
    String text = body.replace("\r\n", "\n").replace('\r', '\n');
    if (fenced) {
      text = Fences.read(text);
    }
    if (drawers) {
      text = Drawers.read(text);
    }
    if (templates) {
      text = Templates.read(text, codeBlocks(text));
    }
    if (exported) {
      text = WordPress.read(text, codeBlocks(text));
    }
    if (drawn) {
      text = Tables.read(text, codeBlocks(text));
    }
    if (foreign) {
      text = Signs.read(text, codeBlocks(text), Myst.shownBy(body));
    }
    return WideBold.any(text) ? WideBold.eased(text, codeBlocks(text)) : text;
  }

  /** Where blocks of code stand, which only their place among other blocks shows. */
  private static List<Area> codeBlocks(String text) {
    var found = new ArrayList<Area>();
    var open = new ArrayDeque<Node>();
    open.push(BLOCKS.parse(text));
    while (!open.isEmpty()) {
      Node node = open.pop();
      List<SourceSpan> lines = node.getSourceSpans();
      boolean code = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
      if (code && !lines.isEmpty()) {
        SourceSpan last = lines.getLast();
        int end = last.getInputIndex() + last.getLength();
        found.add(new Area(lines.getFirst().getInputIndex(), end));
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        if (child instanceof Block) {
          open.push(child);
        }
      }
    }
    return found;
  }
}
