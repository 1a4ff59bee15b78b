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
      case Block.Heading heading ->
          new Block.Heading(heading.level(), heading.id(), leaf.apply(heading.content()));
      case Block.Paragraph paragraph -> new Block.Paragraph(leaf.apply(paragraph.content()));
      case Block.Quote quote -> new Block.Quote(in(quote.blocks()));
      case Block.ListBlock list -> {
        var items = new ArrayList<Block.Item>();
        list.items().forEach(item -> items.add(new Block.Item(in(item.blocks()), item.done())));
        yield new Block.ListBlock(
            list.ordered(), list.start(), list.tight(), items, list.numbering());
      }
      case Block.Table table -> {
        var rows = new ArrayList<List<List<Inline>>>();
        table.rows().forEach(row -> rows.add(cells(row)));
        yield new Block.Table(table.columns(), cells(table.header()), rows);
      }
      case Block.Callout callout ->
          new Block.Callout(callout.kind(), cell.apply(callout.title()), in(callout.blocks()));
      case Block.DefinitionList list ->
          new Block.DefinitionList(list.definitions().stream().map(this::definition).toList());
      case Block.Figure figure ->
          new Block.Figure(in(figure.blocks()), cell.apply(figure.caption()));
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

  private Block.Definition definition(Block.Definition definition) {
    return new Block.Definition(
        cells(definition.terms()), definition.meanings().stream().map(this::in).toList());
  }

  private List<List<Inline>> cells(List<List<Inline>> cells) {
    List<List<Inline>> mapped = new ArrayList<>(cells.size());
    for (List<Inline> one : cells) { // no stream, whose classes a start would load
      mapped.add(cell.apply(one));
    }
    return mapped;
  }

  /**
   * The same inline with other words inside; a link stays as it is, because it leads one way only.
   */
  public static Inline within(Inline inline, UnaryOperator<List<Inline>> words) {
    return inline instanceof Inline.Styled styled
        ? styled.withContent(words.apply(styled.content()))
        : inline;
  }
}
