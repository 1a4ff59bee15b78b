package lectern.layout;

import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.document.Inline;
import lectern.document.Numbering;
import lectern.layout.Style.StyleRole;
import lectern.layout.code.VerbatimTypesetter;
import lectern.layout.paragraph.LineTypesetter;
import lectern.layout.paragraph.RunningText;
import lectern.layout.paragraph.RunningTextBuilder;
import lectern.layout.table.TableTypesetter;

/** Lays out blocks one below the other, and counts the offsets of their words on the way. */
final class Compositor {
  private static final String[] BULLETS = {"•", "◦", "▪"};

  /** Before each meaning of a word that has several. */
  private static final String MEANING = "–";

  private static final String OPEN = "☐";
  private static final String DONE = "☑";
  private static final String ORNAMENT = "*   *   *";
  private static final int NOTES_RULE = 12;

  private final Galley galley;
  private final RunningTextBuilder inlines;
  private final int numberCells;

  /**
   * @param inlines positioned at the offset of the first block to lay out
   * @param numberCells width of the numbers of notes
   */
  Compositor(Galley galley, RunningTextBuilder inlines, int numberCells) {
    this.galley = galley;
    this.inlines = inlines;
    this.numberCells = numberCells;
  }

  void block(Block block, BlockIndent margin) {
    switch (block) {
      case Block.Heading heading -> heading(heading, margin);
      case Block.Paragraph paragraph when ImageFrame.fits(paragraph, margin) ->
          new ImageFrame(galley, inlines, margin).layOut(paragraph);
      case Block.Paragraph paragraph ->
          text(inlines.paragraph(paragraph.content(), margin.style()), margin);
      case Block.Quote quote -> quote(quote, margin);
      case Block.ListBlock list -> list(list, margin);
      case Block.CodeBlock code -> new VerbatimTypesetter(galley, inlines, margin).code(code);
      case Block.Table table -> new TableTypesetter(galley, inlines, margin).layOut(table);
      case Block.Callout callout -> callout(callout, margin);
      case Block.DefinitionList list -> definitions(list, margin);
      case Block.Figure figure -> figure(figure, margin);
      case Block.FormulaBlock formula ->
          new VerbatimTypesetter(galley, inlines, margin).formula(formula);
      case Block.Rule rule -> ornament(margin);
      case Block.Note note -> note(note, margin);
    }
  }

  private void blocks(List<Block> blocks, boolean tight, BlockIndent margin) {
    int before = galley.size();
    Block above = null;
    for (Block block : blocks) {
      if (above != null && galley.size() > before) {
        galley.requireBlankLines(
            margin, tight ? 0 : Math.min(1, BlockSpacing.between(above, block, true)));
      }
      block(block, margin);
      above = block;
    }
  }

  private List<Line> text(List<Inline> content, Style style, BlockIndent margin) {
    return text(inlines.leaf(content, style), margin);
  }

  private List<Line> text(RunningText text, BlockIndent margin) {
    if (text.isBlank()) {
      return List.of();
    }
    int first = galley.firstCell(margin, text);
    List<Line> lines = LineTypesetter.lines(text, first, margin);
    galley.addAll(margin, lines);
    return lines;
  }

  /** Only the highest headings are ruled, so that they stand out without colour too. */
  private void heading(Block.Heading heading, BlockIndent margin) {
    List<Line> lines =
        text(heading.content(), margin.style().withRole(role(heading.level())), margin);
    if (heading.level() == 1 && !lines.isEmpty()) {
      int left = Math.max(margin.left(), LineTypesetter.left(lines));
      int right = Math.min(margin.measure(), LineTypesetter.right(lines, galley.widths()));
      rule(margin, left, "─".repeat(right - left));
    }
  }

  /** The title of an essay where it stands in the text, with a short rule below or not. */
  void title(Block.Heading heading, BlockIndent margin, boolean ruled) {
    text(heading.content(), margin.style().withRole(StyleRole.TITLE), margin);
    if (ruled) {
      galley.add(margin, TitleBlock.rule(margin, galley.isMirrored(), inlines.offset()));
    }
  }

  private static StyleRole role(int level) {
    return switch (level) {
      case 1, 2 -> StyleRole.HEADING;
      case 3 -> StyleRole.SUBHEADING;
      case 4 -> StyleRole.MINOR_HEADING;
      default -> StyleRole.LEAST_HEADING;
    };
  }

  private void quote(Block.Quote quote, BlockIndent margin) {
    BlockIndent inner = margin.withQuote();
    galley.clearLead(margin, inner.firstCellBeyond(margin), inlines.offset());
    blocks(quote.blocks(), false, inner);
  }

  private void list(Block.ListBlock list, BlockIndent margin) {
    long number = list.start();
    int cells = list.ordered() ? widest(list) : 1;
    BlockIndent outer = list.ordered() ? margin : margin.withListLevel();
    int before = galley.size();
    for (Item item : list.items()) {
      if (galley.size() > before && !list.tight()) {
        galley.requireBlankLines(margin, 1);
      }
      item(item, list, marker(list, number++), cells, outer);
    }
  }

  /** The cells of the widest marker: in digits the first or the last, in Roman letters any. */
  private static int widest(Block.ListBlock list) {
    long last = list.start() + list.items().size() - 1L;
    boolean digits = list.numbering().digits() == Numbering.Digits.DECIMAL;
    int widest = 0;
    for (long number = list.start();
        number <= last;
        number += digits ? Math.max(1, last - number) : 1) {
      widest = Math.max(widest, list.numbering().marker(number).length());
    }
    return widest;
  }

  /** The number of an item, its dot on the side of the words. */
  private String marker(Block.ListBlock list, long number) {
    Numbering numbering = list.numbering();
    return (galley.isMirrored() ? numbering.mirror() : numbering).marker(number);
  }

  private void item(Item item, Block.ListBlock list, String number, int cells, BlockIndent margin) {
    Style style = plain(StyleRole.BULLET);
    if (list.ordered()) {
      galley.lead(margin, number, style, cells, 1, inlines.offset());
    }
    if (!list.ordered() || item.done() != null) {
      galley.lead(margin, marker(item, margin), style, 1, 1, inlines.offset());
    }
    blocks(item.blocks(), list.tight(), margin.indent(cells + 1));
    galley.endLead(margin, inlines.offset());
  }

  /** The box of a task, else the bullet of this depth. */
  private static String marker(Item item, BlockIndent margin) {
    Boolean done = item.done();
    if (done != null) {
      return done ? DONE : OPEN;
    }
    return BULLETS[(margin.depth() + BULLETS.length - 1) % BULLETS.length];
  }

  /** Words set apart after a bar, below a title that stands out. */
  private void callout(Block.Callout callout, BlockIndent margin) {
    BlockIndent inner = margin.withBar();
    galley.clearLead(margin, inner.firstCellBeyond(margin), inlines.offset());
    text(callout.title(), inner.style().withBold(), inner);
    blocks(callout.blocks(), false, inner);
  }

  private void definitions(Block.DefinitionList list, BlockIndent margin) {
    int before = galley.size();
    for (Block.Definition definition : list.definitions()) {
      if (galley.size() > before) {
        galley.requireBlankLines(margin, 1);
      }
      for (List<Inline> term : definition.terms()) {
        text(term, margin.style().withBold(), margin);
      }
      boolean several = definition.meanings().size() > 1;
      for (List<Block> meaning : definition.meanings()) {
        if (several) {
          galley.lead(margin.indent(2), MEANING, plain(StyleRole.BULLET), 1, 1, inlines.offset());
        }
        blocks(meaning, false, margin.indent(4));
        galley.endLead(margin, inlines.offset());
      }
    }
  }

  private void figure(Block.Figure figure, BlockIndent margin) {
    blocks(figure.blocks(), true, margin);
    if (!figure.caption().isEmpty()) {
      text(figure.caption(), margin.style().withRole(StyleRole.CAPTION).withItalic(), margin);
    }
  }

  /** A break between two parts of the text, set as printers do. */
  private void ornament(BlockIndent margin) {
    String shown = margin.width() >= ORNAMENT.length() ? ORNAMENT : "*";
    galley.clearLead(margin, margin.left(), inlines.offset());
    rule(margin, margin.left() + (margin.width() - shown.length()) / 2, shown);
  }

  /** The short rule above the notes. */
  void notesRule(BlockIndent margin) {
    galley.add(margin, margin.shortRule("─", NOTES_RULE, galley.isMirrored(), inlines.offset()));
  }

  private void rule(BlockIndent margin, int column, String shown) {
    var span = new Span(column, shown, plain(StyleRole.RULE), -1, -1);
    galley.add(margin, new Line(inlines.offset(), inlines.offset(), List.of(span)));
  }

  private void note(Block.Note note, BlockIndent margin) {
    StyleRole role = note.cited() ? StyleRole.NOTE_NUMBER : StyleRole.UNDEFINED_MARK;
    String shown = RunningTextBuilder.shown(note.shown());
    int cells = Math.max(numberCells, galley.widths().of(shown));
    int gap = shown.endsWith(")") || shown.endsWith("]") ? 1 : 2;
    Style style = plain(role);
    galley.lead(margin, shown, style, cells, gap, inlines.offset());
    blocks(note.blocks(), false, margin.indent(cells + gap));
    galley.endLead(margin, inlines.offset());
  }

  private static Style plain(StyleRole role) {
    return Style.TEXT.withRole(role);
  }
}
