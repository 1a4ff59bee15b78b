package lectern.markdown.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lectern.markdown.guard.Limits;
import lectern.markdown.guard.Nesting;
import lectern.markdown.note.UndefinedMarks;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/** The dialect of Markdown that lectern reads, as parsers of commonmark-java. */
public final class Grammar {
  private Grammar() {}

  /** The tree of a text. */
  public static Node parse(String body) {
    return parse(body, IncludeSourceSpans.NONE);
  }

  /** The same of nodes that know their lines. */
  public static Node parseWithLines(String body) {
    return parse(body, IncludeSourceSpans.BLOCKS_AND_INLINES);
  }

  private static Node parse(String body, IncludeSourceSpans lines) {
    var dialect = Dialect.of(body);
    Node root = parse(body, dialect, lines);
    if (dialect.hasUnclosed()) {
      root = parse(body, dialect.withoutUnclosed(), lines);
    }
    return root;
  }

  private static Node parse(String body, Dialect dialect, IncludeSourceSpans lines) {
    int deepest = Nesting.mayBeDeep(body) ? Limits.DEEPEST : Integer.MAX_VALUE;
    try {
      return builder(true, dialect, deepest).includeSourceSpans(lines).build().parse(body);
    } catch (IllegalArgumentException tooManyCells) {
      // The tables extension has no other way to say that Limits.MOST_CELLS was passed.
      return builder(false, dialect, deepest).includeSourceSpans(lines).build().parse(body);
    }
  }

  /** Parses blocks alone; their lines, which know their place in the source, go to others. */
  public static void parseBlocks(String body, Supplier<InlineParser> inlines) {
    var dialect = Dialect.of(body);
    parseBlocks(body, dialect, inlines);
    if (dialect.hasUnclosed()) {
      parseBlocks(body, dialect.withoutUnclosed(), inlines);
    }
  }

  private static void parseBlocks(String body, Dialect dialect, Supplier<InlineParser> inlines) {
    try {
      blocksOnly(true, dialect, inlines.get()).parse(body);
    } catch (IllegalArgumentException tooManyCells) {
      blocksOnly(false, dialect, inlines.get()).parse(body);
    }
  }

  private static Parser blocksOnly(boolean tables, Dialect dialect, InlineParser inlines) {
    return builder(tables, dialect, Limits.DEEPEST)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .inlineParserFactory(context -> inlines)
        .build();
  }

  private static Parser.Builder builder(boolean tables, Dialect dialect, int deepest) {
    var extensions = new ArrayList<Extension>();
    if (tables) {
      extensions.add(TablesExtension.builder().maxCells(Limits.MOST_CELLS).build());
    }
    extensions.add(StrikethroughExtension.create());
    extensions.add(AutolinkExtension.builder().linkTypes(AutolinkType.EMAIL).build());
    extensions.add(TaskListItemsExtension.create());
    extensions.add(FootnotesExtension.builder().inlineFootnotes(true).build());
    var grammar =
        Parser.builder()
            .maxOpenBlockParsers(Limits.DEEPEST)
            .maxInlineNesting(deepest)
            .linkProcessor(new UndefinedMarks());
    return dialect.extend(grammar).extensions(List.copyOf(extensions));
  }
}
