package lectern.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The same blocks with other words.
 *
 * @param leaf what becomes of the words of headings and paragraphs
 * @param cell what becomes of those of cells, titles, captions and terms
 */
public record TextMapper(UnaryOperator<List<Inline>> leaf, UnaryOperator<List<Inline>> cell) {

  /** The block with other words. */
  public Block in(Block block) {
    return switch (block) {
      case Block.Heading it -> new Block.Heading(it.level(), it.id(), leaf.apply(it.content()));
      case Block.Paragraph it -> new Block.Paragraph(leaf.apply(it.content()));
      case Block.Quote it -> new Block.Quote(in(it.blocks()));
      case Block.ListBlock it -> {
        var items = new ArrayList<Block.Item>();
        it.items().forEach(item -> items.add(new Block.Item(in(item.blocks()), item.done())));
        yield new Block.ListBlock(it.ordered(), it.start(), it.tight(), items, it.numbering());
      }
      case Block.Table it -> {
        var rows = new ArrayList<List<List<Inline>>>();
        it.rows().forEach(row -> rows.add(cells(row)));
        yield new Block.Table(it.columns(), cells(it.header()), rows);
      }
      case Block.Callout it ->
          new Block.Callout(it.kind(), cell.apply(it.title()), in(it.blocks()));
      case Block.DefinitionList it ->
          new Block.DefinitionList(it.definitions().stream().map(this::definition).toList());
      case Block.Figure it -> new Block.Figure(in(it.blocks()), cell.apply(it.caption()));
      case Block.FormulaBlock math -> math;
      case Block.CodeBlock code -> code;
      case Block.Rule rule -> rule;
      case Block.Note note -> note;
    };
  }

  /** The blocks with other words. */
  public List<Block> in(List<Block> blocks) {
    List<Block> mapped = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      mapped.add(in(block));
    }
    return mapped;
  }

  private Block.Definition definition(Block.Definition it) {
    return new Block.Definition(cells(it.terms()), it.meanings().stream().map(this::in).toList());
  }

  private List<List<Inline>> cells(List<List<Inline>> cells) {
    List<List<Inline>> mapped = new ArrayList<>(cells.size());
    for (List<Inline> one : cells) {
      mapped.add(cell.apply(one));
    }
    return mapped;
  }

  /**
   * The same inline with other words inside; a link stays as it is, because it leads one way only.
   */
  public static Inline within(Inline inline, UnaryOperator<List<Inline>> words) {
    return switch (inline) {
      case Inline.Emphasis it -> new Inline.Emphasis(words.apply(it.content()));
      case Inline.Strong it -> new Inline.Strong(words.apply(it.content()));
      case Inline.Strike it -> new Inline.Strike(words.apply(it.content()));
      case Inline.Highlight it -> new Inline.Highlight(words.apply(it.content()));
      case Inline.Superscript it -> new Inline.Superscript(words.apply(it.content()));
      case Inline.Subscript it -> new Inline.Subscript(words.apply(it.content()));
      case Inline.Text it -> it;
      case Inline.Link it -> it;
      case Inline.Formula it -> it;
      case Inline.Code it -> it;
      case Inline.Image it -> it;
      case Inline.NoteMark it -> it;
      case Inline.Anchor it -> it;
      case Inline.LineBreak it -> it;
    };
  }
}
