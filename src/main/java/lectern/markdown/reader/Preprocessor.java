package lectern.markdown.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import lectern.markdown.Origin;
import lectern.markdown.foreign.Drawers;
import lectern.markdown.foreign.DrawnTables;
import lectern.markdown.foreign.Fences;
import lectern.markdown.foreign.Foreign;
import lectern.markdown.foreign.Myst;
import lectern.markdown.foreign.OrgBlocks;
import lectern.markdown.foreign.Signs;
import lectern.markdown.foreign.WideBold;
import lectern.markdown.guard.BlockGuard;
import lectern.markdown.guard.Limits;
import lectern.markdown.mdx.MdxModules;
import lectern.markdown.mdx.TagLines;
import lectern.markdown.note.SpacedLabels;
import lectern.markdown.template.Templates;
import lectern.markdown.template.TextRange;
import lectern.markdown.template.WordPress;
import lectern.markdown.template.WordPressCode;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for the grammar, line for line and without touching code: the statements of MDX
 * hidden, the tags of templates and of WordPress taken out, the signs of other programs rewritten,
 * and asterisks in CJK text helped to their meaning.
 */
public final class Preprocessor {
  /** Footnotes are among the blocks, for what is indented in them is no code. */
  private static final Parser BLOCKS =
      Parser.builder()
          .maxOpenBlockParsers(Limits.DEEPEST)
          .extensions(List.of(FootnotesExtension.create(), SpacedLabels.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  private final Origin origin;
  private String text;

  /** Where blocks of code and of HTML stand in this text, once somebody has asked. */
  private @Nullable Areas areas;

  private record Areas(List<TextRange> code, List<TextRange> html) {}

  private Preprocessor(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  /**
   * The very same text when there is nothing to do.
   *
   * @param written a text that {@link BlockGuard} has eased
   * @param origin what it is known to be written in
   */
  public static String of(String written, Origin origin) {
    String body = MdxModules.hidden(written, origin);
    String lines = body.replace("\r\n", "\n").replace('\r', '\n');
    var prepared = new Preprocessor(MdxModules.isIn(lines) ? TagLines.set(lines) : lines, origin);
    prepared.read(Foreign.any(lines));
    return prepared.text.equals(lines) ? body : prepared.text;
  }

  private void read(boolean foreign) {
    boolean fences = foreign && Fences.any(text);
    boolean signs = foreign && Signs.any(text);
    boolean myst = (fences || signs) && Myst.shownBy(text);
    if (fences) {
      now(Fences.read(text, myst));
    }
    if (foreign && Drawers.any(text)) {
      now(Drawers.read(text, areas().code));
    }
    if (foreign && OrgBlocks.any(text)) {
      now(OrgBlocks.read(text, areas().code));
    }
    if (WordPressCode.any(text)) {
      now(WordPressCode.read(text, areas().code));
    }
    if (Templates.any(text)) {
      now(Templates.read(text, areas().code, areas().html, origin));
    }
    if (WordPress.any(text)) {
      now(WordPress.read(text, areas().code));
    }
    if (foreign && DrawnTables.any(text)) {
      now(DrawnTables.read(text, areas().code));
    }
    if (signs) {
      now(Signs.read(text, areas().code, myst));
    }
    if (WideBold.any(text)) {
      now(WideBold.eased(text, areas().code));
    }
  }

  private void now(String read) {
    areas = read.equals(text) ? areas : null;
    text = read;
  }

  private Areas areas() {
    if (areas == null) {
      areas = areas(text);
    }
    return areas;
  }

  /** Where these blocks stand, which only their place among other blocks shows. */
  private static Areas areas(String text) {
    var found = new Areas(new ArrayList<>(), new ArrayList<>());
    var open = new ArrayDeque<Node>();
    open.push(BLOCKS.parse(text));
    while (!open.isEmpty()) {
      Node node = open.pop();
      List<SourceSpan> lines = node.getSourceSpans();
      if (!lines.isEmpty()) {
        SourceSpan last = lines.getLast();
        var area =
            new TextRange(
                lines.getFirst().getInputIndex(), last.getInputIndex() + last.getLength());
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
          found.code.add(area);
        } else if (node instanceof HtmlBlock) {
          found.html.add(area);
        }
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
