package lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/** The dialect of Markdown that lectern reads, as parsers of commonmark-java. */
final class Grammar {
  /** Blocks inside blocks, and inlines inside inlines; deeper marks stay text. */
  static final int DEEPEST = 100;

  /** Cells of all tables of a text together; a text with more is read without tables. */
  static final int MOST_CELLS = 100_000;

  private static final Parser WHOLE = builder(true).build();

  private Grammar() {}

  static Node parse(String body) {
    try {
      return WHOLE.parse(body);
    } catch (IllegalArgumentException tooManyCells) {
      // The tables extension has no other way to say that MOST_CELLS was passed.
      return builder(false).build().parse(body);
    }
  }

  /** Parses as {@link #parse} does, into nodes that know their lines. */
  static Node parseWithLines(String body) {
    try {
      return withLines(true).parse(body);
    } catch (IllegalArgumentException tooManyCells) {
      return withLines(false).parse(body);
    }
  }

  private static Parser withLines(boolean tables) {
    return builder(tables).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  }

  /** Parses blocks alone; their lines, which know their place in the source, go to others. */
  static void parseBlocks(String body, Supplier<? extends InlineParser> inlines) {
    try {
      blocksOnly(true, inlines.get()).parse(body);
    } catch (IllegalArgumentException tooManyCells) {
      blocksOnly(false, inlines.get()).parse(body);
    }
  }

  private static Parser blocksOnly(boolean tables, InlineParser inlines) {
    return builder(tables)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .inlineParserFactory(context -> inlines)
        .build();
  }

  private static Parser.Builder builder(boolean tables) {
    var extensions = new ArrayList<Extension>();
    if (tables) {
      extensions.add(TablesExtension.builder().maxCells(MOST_CELLS).build());
    }
    extensions.add(StrikethroughExtension.create());
    extensions.add(AutolinkExtension.create());
    extensions.add(TaskListItemsExtension.create());
    extensions.add(FootnotesExtension.builder().inlineFootnotes(true).build());
    return Parser.builder()
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .extensions(List.copyOf(extensions))
        .linkProcessor(new UndefinedMarks());
  }
}
