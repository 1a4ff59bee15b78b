package lectern.document;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Item;
import lectern.text.BinarySearch;
import org.jspecify.annotations.Nullable;

/** The leaves of a text in reading order, found in the same pass as {@link PlainText}. */
public final class LeafList {
  private final List<Leaf> leaves;

  private LeafList(List<Leaf> leaves) {
    this.leaves = List.copyOf(leaves);
  }

  static LeafList of(List<Block> blocks) {
    var collector = new LeafCollector();
    collector.blocks(blocks, PARAGRAPH);
    return new LeafList(collector.leaves);
  }

  /** All of them; every character of the plain text is in one, or is the line feed after one. */
  public List<Leaf> all() {
    return leaves;
  }

  /** The index of the leaf that holds this offset; 0 in a text without leaves. */
  public int at(int offset) {
    return BinarySearch.last(0, leaves.size() - 1, middle -> leaves.get(middle).start() <= offset);
  }

  private static final String PARAGRAPH = "\n\n";
  private static final String LINE = "\n";
  private static final String CELL = "\t";

  private static final class LeafCollector {
    final List<Leaf> leaves = new ArrayList<>();
    private int offset;
    private String above = PARAGRAPH;
    private String indent = "";

    /** What the next leaf begins with instead of the indent: a marker that stands only once. */
    private @Nullable String lead;

    void blocks(List<Block> blocks, String between) {
      boolean first = true;
      for (Block block : blocks) {
        above = first ? above : between;
        block(block);
        first = false;
      }
    }

    private void block(Block block) {
      switch (block) {
        case Block.Heading heading -> leaf(length(heading.content()));
        case Block.Paragraph paragraph -> leaf(length(paragraph.content()));
        case Block.Quote quote -> afterLead("> ", "> ", quote.blocks(), PARAGRAPH);
        case Block.ListBlock list -> list(list);
        case Block.CodeBlock code -> lines(code.lines());
        case Block.Table table -> {
          row(table.header());
          table.rows().forEach(this::row);
        }
        case Block.Callout callout -> {
          afterLead("> ", "> ", List.of(new Block.Paragraph(callout.title())), PARAGRAPH);
          above = PARAGRAPH;
          afterLead("> ", "> ", callout.blocks(), PARAGRAPH);
        }
        case Block.DefinitionList list -> list.definitions().forEach(this::definition);
        case Block.Figure figure -> {
          blocks(figure.blocks(), PARAGRAPH);
          if (!figure.caption().isEmpty()) {
            above = figure.blocks().isEmpty() ? above : LINE;
            leaf(length(figure.caption()));
          }
        }
        case Block.FormulaBlock formula -> lines(formula.lines());
        case Block.Rule rule -> {}
        case Block.Note note -> afterLead(number(note.shown()) + " ", "", note.blocks(), PARAGRAPH);
      }
    }

    private void lines(List<String> lines) {
      for (String line : lines) {
        leaf(line.length());
        above = LINE;
      }
    }

    private void definition(Block.Definition definition) {
      for (List<Inline> term : definition.terms()) {
        leaf(length(term));
        above = LINE;
      }
      for (List<Block> meaning : definition.meanings()) {
        afterLead(": ", "  ", meaning, PARAGRAPH);
        above = LINE;
      }
      above = PARAGRAPH;
    }

    private void list(Block.ListBlock list) {
      String between = list.tight() ? LINE : PARAGRAPH;
      long number = list.start();
      boolean first = true;
      for (Item item : list.items()) {
        above = first ? above : between;
        String marker = list.ordered() ? list.numbering().marker(number++) + " " : "- ";
        afterLead(marker + taskMarker(item), " ".repeat(marker.length()), item.blocks(), between);
        first = false;
      }
    }

    private static String taskMarker(Item item) {
      Boolean done = item.done();
      return done == null ? "" : done ? "[x] " : "[ ] ";
    }

    /** As in {@code [1]}, whatever the author wrote. */
    private static String number(String shown) {
      return shown.startsWith("[") || shown.startsWith("(") ? shown : "[" + shown + "]";
    }

    private void afterLead(String marker, String further, List<Block> blocks, String between) {
      String outer = indent;
      lead = (lead == null ? indent : lead) + marker;
      indent = outer + further;
      blocks(blocks, between);
      indent = outer;
      lead = null;
    }

    private void row(List<List<Inline>> cells) {
      for (List<Inline> cell : cells) {
        leaf(length(cell));
        above = CELL;
      }
      above = LINE;
    }

    private void leaf(int length) {
      String marker = lead == null ? indent : lead;
      leaves.add(new Leaf(offset, offset + length, above, marker, indent));
      lead = null;
      offset += length + 1;
    }

    private static int length(List<Inline> content) {
      int length = 0;
      for (Inline inline : content) {
        length +=
            switch (inline) {
              case Inline.Text text -> text.text().length();
              case Inline.Code code -> code.text().length();
              case Inline.Emphasis emphasis -> length(emphasis.content());
              case Inline.Strong strong -> length(strong.content());
              case Inline.Strike strike -> length(strike.content());
              case Inline.Highlight highlight -> length(highlight.content());
              case Inline.Formula formula -> formula.text().length();
              case Inline.Superscript superscript -> length(superscript.content());
              case Inline.Subscript subscript -> length(subscript.content());
              case Inline.Link link -> length(link.content());
              case Inline.Image image -> image.alt().length();
              case Inline.NoteMark mark -> mark.shown().length();
              case Inline.Anchor anchor -> 0;
              case Inline.LineBreak lineBreak -> 1;
            };
      }
      return length;
    }
  }
}
