package lectern.markdown.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lectern.markdown.MarkerIndex;
import lectern.markdown.Origin;
import lectern.markdown.grammar.table.PipeTableParser;
import lectern.markdown.guard.Limits;
import lectern.markdown.guard.Nesting;
import lectern.markdown.note.SpacedLabels;
import lectern.markdown.note.UndefinedMarks;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/** The dialect of Markdown that lectern reads, as parsers of commonmark-java. */
public final class MarkdownParser {
  private MarkdownParser() {}

  /** The tree of a text whose origin is known. */
  public static Node parse(String body, Origin origin, IncludeSourceSpans lines) {
    var dialect = Dialect.of(body, origin);
    var known =
        lines == IncludeSourceSpans.NONE && dialect.needsLines()
            ? IncludeSourceSpans.BLOCKS
            : lines;
    Node root = parse(body, dialect, known);
    for (var other = dialect.fallback(root); other != null; other = other.fallback(root)) {
      dialect = other;
      root = parse(body, dialect, known);
    }
    dialect.escape(root);
    return root;
  }

  private static Node parse(String body, Dialect dialect, IncludeSourceSpans lines) {
    int deepest = Nesting.mayBeDeep(body) ? Limits.DEEPEST : Integer.MAX_VALUE;
    try {
      return builder(true, dialect, deepest).includeSourceSpans(lines).build().parse(body);
    } catch (IllegalArgumentException tooManyCells) {
      // A parser of blocks has no other way to say that MOST_CELLS was passed.
      return builder(false, dialect, deepest).includeSourceSpans(lines).build().parse(body);
    }
  }

  /** Parses blocks alone; their lines, which know their place in the source, go to others. */
  public static void parseBlocks(String body, Origin origin, Supplier<InlineParser> inlines) {
    var dialect = Dialect.of(body, origin);
    Node root = parseBlocks(body, dialect, inlines);
    for (var other = dialect.fallback(root); other != null; other = other.fallback(root)) {
      root = parseBlocks(body, other, inlines);
    }
  }

  private static Node parseBlocks(String body, Dialect dialect, Supplier<InlineParser> inlines) {
    try {
      return blocksOnly(true, dialect, inlines.get()).parse(body);
    } catch (IllegalArgumentException tooManyCells) {
      return blocksOnly(false, dialect, inlines.get()).parse(body);
    }
  }

  private static Parser blocksOnly(boolean tables, Dialect dialect, InlineParser inlines) {
    return builder(tables, dialect, Limits.DEEPEST)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .inlineParserFactory(context -> inlines)
        .build();
  }

  private static Parser.Builder builder(boolean tables, Dialect dialect, int deepest) {
    var grammar =
        dialect
            .begin(Parser.builder(), deepest)
            .maxOpenBlockParsers(Limits.DEEPEST)
            .maxInlineNesting(deepest)
            .linkProcessor(new UndefinedMarks());
    if (tables) {
      grammar.customBlockParserFactory(new PipeTableParser());
    }
    return dialect.extend(grammar).extensions(extensions(dialect.markers()));
  }

  /** The extensions of which a text holds a marker. */
  private static List<Extension> extensions(MarkerIndex markers) {
    var extensions = new ArrayList<Extension>();
    if (markers.contains('@') || markers.contains('&')) { // an entity may be one
      extensions.add(AutolinkExtension.builder().linkTypes(AutolinkType.EMAIL).build());
    }
    if (markers.containsAny("[ ]", "[x]", "[X]", "[\t]", "\\]") || markers.contains('&')) {
      extensions.add(TaskListItemsExtension.create());
    }
    if (markers.containsAny("[^", "^[")) {
      extensions.add(FootnotesExtension.builder().inlineFootnotes(true).build());
      extensions.add(SpacedLabels.create());
    }
    return extensions;
  }
}
