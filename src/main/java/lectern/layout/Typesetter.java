package lectern.layout;

import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.document.Reference;
import lectern.essay.Essay;
import lectern.layout.margin.MarginNotes;
import lectern.layout.margin.MarginTypesetter;
import lectern.layout.paragraph.RunningTextBuilder;
import lectern.layout.table.TableCellGroup;
import lectern.text.Direction;
import lectern.text.Folding;
import lectern.text.LanguageGuess;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/** Lays out texts to a measure, each block when it is first asked for. */
public final class Typesetter {
  /** Wider numbers of notes do not push the others in. */
  private static final int WIDEST_NUMBER = 5;

  /** Cells between the number of a note and its words, at most. */
  private static final int NUMBER_GAP = 2;

  /** Blank lines between all that the head says and the text. */
  private static final int BELOW_TITLE = 2;

  private final @Nullable Essay essay;
  private final Document document;
  private final HouseStyle houseStyle;
  private final BlockIndent margin;
  private final PageParts parts;
  private final int firstShown;
  private final int numberCells;
  private final boolean notesAreClose;

  Typesetter(@Nullable Essay essay, Document document, int measure, HouseStyle houseStyle) {
    this.essay = essay;
    this.document = document;
    this.houseStyle = withLanguage(houseStyle, essay, document);
    this.margin = BlockIndent.page(Math.max(1, measure));
    this.parts = new PageParts(document, margin.measure());
    this.firstShown = firstShown(document);
    this.numberCells = numberCells(document.blocks(), houseStyle.widths());
    this.notesAreClose = BlockSpacing.notesAreClose(document.blocks());
  }

  /** The text alone, in lines of at most {@code measure} cells. */
  public static Page page(Document document, int measure, HouseStyle houseStyle) {
    return new Typesetter(null, document, measure, houseStyle).page();
  }

  /** The text alone, in the default style. */
  public static Page page(Document document, int measure) {
    return page(document, measure, HouseStyle.DEFAULT);
  }

  /** The text below its title block, in lines of at most {@code measure} cells. */
  public static Page page(Essay essay, Document document, int measure, HouseStyle houseStyle) {
    return new Typesetter(essay, document, measure, houseStyle).page();
  }

  /** The text below its title block, in the default style. */
  public static Page page(Essay essay, Document document, int measure) {
    return page(essay, document, measure, HouseStyle.DEFAULT);
  }

  /** The rules with the language that the essay names, else the one it looks to be in. */
  private static HouseStyle withLanguage(
      HouseStyle houseStyle, @Nullable Essay essay, Document document) {
    String named = essay == null ? "" : essay.head().lang();
    if (!houseStyle.language().isEmpty() || (named.isEmpty() && !houseStyle.hyphenated())) {
      return houseStyle;
    }
    return houseStyle.withLanguage(
        named.isEmpty() ? LanguageGuess.of(document.plainText().text()) : named);
  }

  private Page page() {
    return new Page(
        margin.measure(), document.plainText(), houseStyle, parts, this::part, this::marginNotes);
  }

  MarginNotes marginNotes(Page page, int cells) {
    var narrow = new Typesetter(null, document, cells, houseStyle);
    return new MarginTypesetter(page, document, cells, narrow::note);
  }

  List<Line> part(int index) {
    if (index > 0) {
      return block(parts.block(index), parts.group(index));
    }
    return essay == null || startsWithTitle()
        ? List.of()
        : TitleBlock.lines(essay, document.isEmpty() && essay.words() == 0, margin, houseStyle);
  }

  /** A block, or a group of one. */
  private List<Line> block(int index, @Nullable TableCellGroup group) {
    Block block = document.blocks().get(index);
    PlainText plain = document.plainText();
    int start = plain.blockStart(index);
    int offset = group == null ? start : group.offset();
    var galley = new Galley(margin, isRightToLeft(index), houseStyle.widths());
    var inlines = new RunningTextBuilder(document, houseStyle, offset, plain.referenceFrom(offset));
    var compositor = new Compositor(galley, inlines, numberCells);
    if (offset == start) {
      above(index, galley, compositor);
    }
    if (group == null && index == 0 && startsWithTitle()) {
      compositor.title((Block.Heading) block, margin, houseStyle.ruled());
    } else if (group == null) {
      compositor.block(block, margin);
    } else {
      group.layOut(galley, inlines, new RunningTextBuilder(document, houseStyle, 0, 0), margin);
    }
    if (index == 0 && essay != null && startsWithTitle()) {
      List<Line> below = TitleBlock.below(essay, margin, houseStyle);
      galley.requireBlankLines(margin, below.isEmpty() ? 0 : 1);
      below.forEach(line -> galley.add(margin, line));
    }
    return galley.lines();
  }

  /** Whether the text begins with its title, which stays there for the marks of notes in it. */
  private boolean startsWithTitle() {
    return essay != null
        && !document.blocks().isEmpty()
        && document.blocks().getFirst() instanceof Block.Heading heading
        && heading.level() == 1
        && holdsMark(document)
        && (Folding.areSame(document.plainText().outline().getFirst().words(), essay.head().title())
            || Folding.areSame(PlainText.words(heading.content()), essay.head().title()));
  }

  /** Whether a mark stands in the first block. */
  private static boolean holdsMark(Document document) {
    PlainText plain = document.plainText();
    int end = plain.blockStart(1);
    return plain.references().stream()
        .takeWhile(reference -> reference.start() < end)
        .anyMatch(reference -> reference.kind() instanceof Reference.NoteReference);
  }

  /**
   * Whether nothing but notes follows; a rule in the middle of the text would look like its end.
   */
  private boolean endsWithNotes(int from) {
    List<Block> blocks = document.blocks();
    int at = from;
    while (at < blocks.size() && blocks.get(at) instanceof Note) {
      at++;
    }
    return at == blocks.size();
  }

  /** What stands between a block and the one above it. */
  private void above(int index, Galley galley, Compositor compositor) {
    if (index <= firstShown) {
      galley.requireBlankLines(margin, essay == null ? 0 : startsWithTitle() ? 1 : BELOW_TITLE);
      return;
    }
    if (index == 1 && startsWithTitle()) {
      galley.requireBlankLines(margin, BELOW_TITLE);
      return;
    }
    Block above = document.blocks().get(index - 1);
    Block block = document.blocks().get(index);
    galley.requireBlankLines(margin, BlockSpacing.between(above, block, notesAreClose));
    if (block instanceof Note && BlockSpacing.needsRule(above) && endsWithNotes(index)) {
      compositor.notesRule(margin);
      galley.requireBlankLines(margin, 1);
    }
  }

  private boolean isRightToLeft(int block) {
    PlainText plain = document.plainText();
    return !(document.blocks().get(block) instanceof Block.CodeBlock)
        && Direction.isRightToLeft(
            plain.text(), plain.blockStart(block), plain.blockStart(block + 1));
  }

  /**
   * The note of this block alone, without the blank lines and the rule above it, and with bare
   * addresses that are too wide shown short.
   */
  private List<Line> note(int block) {
    PlainText plain = document.plainText();
    int offset = plain.blockStart(block);
    var galley = new Galley(margin, isRightToLeft(block), houseStyle.widths());
    int cells = Math.max(1, margin.measure() - numberCells - NUMBER_GAP);
    var inlines =
        new RunningTextBuilder(document, houseStyle, offset, plain.referenceFrom(offset), cells);
    new Compositor(galley, inlines, numberCells).block(document.blocks().get(block), margin);
    return galley.lines();
  }

  /** The first block that is not a paragraph without words. */
  private static int firstShown(Document document) {
    PlainText plain = document.plainText();
    int block = 0;
    while (block < document.blocks().size()
        && document.blocks().get(block) instanceof Paragraph
        && plain.text().substring(plain.blockStart(block), plain.blockStart(block + 1)).isBlank()) {
      block++;
    }
    return block;
  }

  private static int numberCells(List<Block> blocks, Widths widths) {
    int widest = 0;
    for (Block block : blocks) {
      if (block instanceof Note note && note.cited()) {
        int cells = widths.of(RunningTextBuilder.shown(note.shown()));
        widest = cells > WIDEST_NUMBER ? widest : Math.max(widest, cells);
      }
    }
    return widest;
  }
}
