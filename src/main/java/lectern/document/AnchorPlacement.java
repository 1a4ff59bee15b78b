package lectern.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts anchors that stood between blocks into the words beside them. */
public final class AnchorPlacement {
  private AnchorPlacement() {}

  /** The block with the anchors before its first words; null for one without running text. */
  public static @Nullable Block before(Block block, List<Inline> anchors) {
    // Most essays begin with a paragraph; for it no pattern switch is loaded.
    return block instanceof Block.Paragraph paragraph
        ? paragraph(paragraph, anchors)
        : beforeAny(block, anchors);
  }

  /** A paragraph or heading with the anchors after its last words; null for another block. */
  public static @Nullable Block after(Block block, List<Inline> anchors) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Block.Paragraph(joined(paragraph.content(), anchors));
      case Block.Heading heading ->
          new Block.Heading(heading.level(), heading.id(), joined(heading.content(), anchors));
      case Block.Quote _, Block.ListBlock _, Block.Table _, Block.Callout _ -> null;
      case Block.DefinitionList _, Block.Figure _, Block.Note _ -> null;
      case Block.CodeBlock _, Block.FormulaBlock _, Block.Rule _ -> null;
    };
  }

  private static @Nullable Block beforeAny(Block block, List<Inline> anchors) {
    return switch (block) {
      case Block.Heading heading ->
          new Block.Heading(heading.level(), heading.id(), joined(anchors, heading.content()));
      case Block.Paragraph paragraph -> paragraph(paragraph, anchors);
      case Block.Quote quote -> {
        List<Block> inside = first(quote.blocks(), anchors);
        yield inside == null ? null : new Block.Quote(inside);
      }
      case Block.ListBlock list -> list(list, anchors);
      case Block.Table table -> {
        if (table.header().isEmpty()) {
          yield null;
        }
        var header = new ArrayList<>(table.header());
        header.set(0, joined(anchors, header.getFirst()));
        yield new Block.Table(table.columns(), header, table.rows());
      }
      case Block.Callout callout ->
          new Block.Callout(callout.kind(), joined(anchors, callout.title()), callout.blocks());
      case Block.DefinitionList list -> definitions(list, anchors);
      case Block.Figure figure -> {
        List<Block> inside = first(figure.blocks(), anchors);
        if (inside != null) {
          yield new Block.Figure(inside, figure.caption());
        }
        yield figure.caption().isEmpty()
            ? null
            : new Block.Figure(figure.blocks(), joined(anchors, figure.caption()));
      }
      case Block.Note note -> {
        List<Block> inside = first(note.blocks(), anchors);
        yield inside == null
            ? null
            : new Block.Note(note.key(), note.shown(), note.cited(), inside);
      }
      case Block.CodeBlock _, Block.FormulaBlock _, Block.Rule _ -> null;
    };
  }

  private static Block paragraph(Block.Paragraph paragraph, List<Inline> anchors) {
    return new Block.Paragraph(joined(anchors, paragraph.content()));
  }

  private static @Nullable Block list(Block.ListBlock list, List<Inline> anchors) {
    if (list.items().isEmpty()) {
      return null;
    }
    List<Block> inside = first(list.items().getFirst().blocks(), anchors);
    if (inside == null) {
      return null;
    }
    var items = new ArrayList<>(list.items());
    items.set(0, new Block.Item(inside, items.getFirst().done()));
    return new Block.ListBlock(list.ordered(), list.start(), list.tight(), items, list.numbering());
  }

  private static @Nullable Block definitions(Block.DefinitionList list, List<Inline> anchors) {
    if (list.definitions().isEmpty() || list.definitions().getFirst().terms().isEmpty()) {
      return null;
    }
    var definitions = new ArrayList<>(list.definitions());
    Block.Definition first = definitions.getFirst();
    var terms = new ArrayList<>(first.terms());
    terms.set(0, joined(anchors, terms.getFirst()));
    definitions.set(0, new Block.Definition(terms, first.meanings()));
    return new Block.DefinitionList(definitions);
  }

  private static @Nullable List<Block> first(List<Block> blocks, List<Inline> anchors) {
    Block first = blocks.isEmpty() ? null : before(blocks.getFirst(), anchors);
    if (first == null) {
      return null;
    }
    var anchored = new ArrayList<>(blocks);
    anchored.set(0, first);
    return anchored;
  }

  private static List<Inline> joined(List<Inline> first, List<Inline> then) {
    var joined = new ArrayList<>(first);
    joined.addAll(then);
    return joined;
  }
}
