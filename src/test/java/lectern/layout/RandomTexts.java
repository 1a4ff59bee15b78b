package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.document.Document;
import lectern.document.Inline;

/** Documents of every construct, drawn by a seed. */
public final class RandomTexts {
  private static final String[] WORDS = {
    "a",
    "I",
    "of",
    "the",
    "page,",
    "measure",
    "“quoted”",
    "“‘so",
    "\"typed\"",
    "«\u00A0dit\u00A0»",
    "「曰く」",
    "’tis",
    "sixty-six",
    "incomprehensibilities",
    "https://example.org/a/b?c=d",
    "漢字",
    "かな交じり文",
    "한국어",
    "e\u0301tude",
    "a\u0301\u0302",
    "👩‍👩‍👧",
    "🇩🇪🇫🇷",
    "☑️",
    "no\u00A0break",
    "syl\u00ADla\u00ADble",
    "x\u200By",
    "\tq",
    "\u0007",
    "\u202Eevil",
    "שלום",
    "(עולם)",
    "مرحبا",
    "١٢",
    "ไทยแลนด์",
    "Ωμέγα",
    "Привет",
    "10",
    "km",
    "\u3000",
    "\u2028",
    "¼",
    "क्षि",
    "\uD800",
    "",
    "-",
    "—",
    "...",
    "(see)",
    "1,000.50",
    "ﬁ"
  };

  private final Random random;
  private final boolean tables;
  private int notes;

  public RandomTexts(long seed, boolean tables) {
    this.random = new Random(seed);
    this.tables = tables;
  }

  public Document document() {
    var blocks = new ArrayList<>(blocks(8, 3));
    for (int i = random.nextInt(4); i > 0; i--) {
      String shown = random.nextBoolean() ? "" + ++notes : "(" + ++notes + ")";
      blocks.add(new Block.Note("n" + notes, shown, random.nextBoolean(), blocks(2, 1)));
    }
    return new Document(blocks);
  }

  private List<Block> blocks(int most, int depth) {
    var blocks = new ArrayList<Block>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth > 0 ? 13 : 4)) {
      case 0 -> new Block.Heading(1 + random.nextInt(6), "", inlines(2));
      case 1 -> code();
      case 2 -> new Block.Rule();
      case 4 -> new Block.Quote(blocks(3, depth - 1));
      case 5, 6 -> list(depth);
      case 7 -> tables ? table() : new Block.Paragraph(inlines(2));
      case 8 -> new Block.Callout("note", inlines(1), blocks(2, depth - 1));
      case 9 -> definitions(depth);
      case 10 -> new Block.Figure(blocks(2, depth - 1), inlines(1));
      case 11 -> new Block.FormulaBlock(lines());
      default -> new Block.Paragraph(inlines(3));
    };
  }

  private Block definitions(int depth) {
    var definitions = new ArrayList<Block.Definition>();
    for (int i = random.nextInt(3); i > 0; i--) {
      definitions.add(
          new Block.Definition(List.of(inlines(1)), List.of(blocks(1, depth - 1), blocks(2, 0))));
    }
    return new Block.DefinitionList(definitions);
  }

  private Block code() {
    return new Block.CodeBlock("java", lines());
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    for (int i = random.nextInt(4); i > 0; i--) {
      lines.add(" ".repeat(random.nextInt(4)) + words());
    }
    return lines;
  }

  private Block list(int depth) {
    var items = new ArrayList<Item>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Boolean done = random.nextInt(4) > 0 ? null : (Boolean) random.nextBoolean();
      items.add(new Item(blocks(2, depth - 1), done));
    }
    int start = random.nextInt(3) * 49;
    return new Block.ListBlock(random.nextBoolean(), start, random.nextBoolean(), items);
  }

  private Block table() {
    int columns = 1 + random.nextInt(4);
    var alignments = new ArrayList<Block.Alignment>();
    for (int i = 0; i < columns; i++) {
      alignments.add(random.nextBoolean() ? Block.Alignment.RIGHT : Block.Alignment.CENTRE);
    }
    var rows = new ArrayList<List<List<Inline>>>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      var row = new ArrayList<List<Inline>>();
      for (int j = 0; j < columns; j++) {
        row.add(random.nextInt(4) == 0 ? List.of() : inlines(1));
      }
      rows.add(row);
    }
    return new Block.Table(alignments, rows.getFirst(), rows.subList(1, rows.size()));
  }

  private List<Inline> inlines(int depth) {
    var inlines = new ArrayList<Inline>();
    for (int i = random.nextInt(5); i > 0; i--) {
      inlines.add(inline(depth));
    }
    return inlines;
  }

  private Inline inline(int depth) {
    return switch (random.nextInt(depth > 0 ? 15 : 4)) {
      case 1 -> TestBlocks.mark("n" + random.nextInt(3), random.nextBoolean() ? "(1)" : "¹");
      case 2 -> random.nextInt(3) == 0 ? TestBlocks.newLine() : TestBlocks.codeWords(words());
      case 4 -> new Inline.Emphasis(inlines(depth - 1));
      case 5 -> new Inline.Strong(inlines(depth - 1));
      case 6 -> new Inline.Strike(inlines(depth - 1));
      case 7 -> new Inline.Superscript(inlines(depth - 1));
      case 8 -> TestBlocks.sub("12");
      case 9, 10 -> TestBlocks.link(inlines(depth - 1).toArray());
      case 11 -> TestBlocks.image("alt " + words());
      case 12 -> new Inline.Highlight(inlines(depth - 1));
      case 13 -> new Inline.Formula(words(), random.nextBoolean());
      default -> new Inline.Text(words());
    };
  }

  private String words() {
    var words = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
      words.append(" ".repeat(random.nextInt(6) == 0 ? random.nextInt(3) : 1));
    }
    return words.toString();
  }
}
