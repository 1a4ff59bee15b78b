package lectern.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.target.Target;
import org.jspecify.annotations.Nullable;

/** Short names for blocks and inlines. */
public final class TestBlocks {
  private TestBlocks() {}

  public static Document document(Block... blocks) {
    return new Document(List.of(blocks));
  }

  /** A document on a page that notes which of its parts are set, each of them once. */
  public static Page recorded(Document document, Set<Integer> set) {
    var setter = new Typesetter(null, document, 66, HouseStyle.DEFAULT);
    return new Page(
        66,
        document.plainText(),
        HouseStyle.DEFAULT,
        new PageParts(document, 66),
        part -> {
          assertTrue(set.add(part), () -> "set twice: " + part);
          return setter.part(part);
        },
        setter::marginNotes);
  }

  /** A paragraph of strings and inlines. */
  public static Block p(Object... content) {
    return new Block.Paragraph(inlines(content));
  }

  public static Block h(int level, Object... content) {
    return new Block.Heading(level, "id", inlines(content));
  }

  public static Block quote(Block... blocks) {
    return new Block.Quote(List.of(blocks));
  }

  public static Block bullets(Item... items) {
    return new Block.ListBlock(false, 1, true, List.of(items));
  }

  static Block looseBullets(Item... items) {
    return new Block.ListBlock(false, 1, false, List.of(items));
  }

  static Block numbers(int start, Item... items) {
    return new Block.ListBlock(true, start, true, List.of(items));
  }

  public static Item item(Object... content) {
    return task(null, content);
  }

  /** An item of strings, inlines and blocks. */
  static Item task(@Nullable Boolean done, Object... content) {
    var blocks = new ArrayList<Block>();
    for (Object it : content) {
      blocks.add(it instanceof Block block ? block : p(it));
    }
    return new Item(blocks, done);
  }

  public static Block code(String... lines) {
    return new Block.CodeBlock("", List.of(lines));
  }

  static Block rule() {
    return new Block.Rule();
  }

  static Block note(String key, String shown, Block... blocks) {
    return new Block.Note(key, shown, true, List.of(blocks));
  }

  /** A table of rows of cells separated by {@code |}, the first row its header. */
  public static Block table(String alignments, String... rows) {
    var cells = new ArrayList<List<List<Inline>>>();
    for (String row : rows) {
      var line = new ArrayList<List<Inline>>();
      for (String cell : row.split("\\|", -1)) {
        line.add(inlines(cell.strip()));
      }
      cells.add(line);
    }
    List<Block.Alignment> columns =
        alignments
            .chars()
            .mapToObj(c ->
                c == 'c'
                    ? Block.Alignment.CENTRE
                    : c == 'r' ? Block.Alignment.RIGHT : Block.Alignment.LEFT)
            .toList();
    return new Block.Table(columns, cells.getFirst(), cells.subList(1, cells.size()));
  }

  public static Inline em(Object... content) {
    return new Inline.Emphasis(inlines(content));
  }

  static Inline strong(Object... content) {
    return new Inline.Strong(inlines(content));
  }

  static Inline strike(Object... content) {
    return new Inline.Strike(inlines(content));
  }

  static Inline sup(Object... content) {
    return new Inline.Superscript(inlines(content));
  }

  static Inline sub(Object... content) {
    return new Inline.Subscript(inlines(content));
  }

  public static Inline codeWords(String text) {
    return new Inline.Code(text);
  }

  public static Inline link(Object... content) {
    return new Inline.Link(inlines(content), new Target.Web("https://example.org"), "");
  }

  static Inline broken(Object... content) {
    return new Inline.Link(
        inlines(content), new Target.Broken("ttps://example.org", "https://example.org"), "");
  }

  static Inline image(String alt) {
    return new Inline.Image(alt, new Target.Local("a.png", "a.png", ""), "");
  }

  public static Inline mark(String key, String shown) {
    return new Inline.NoteMark(key, shown);
  }

  public static Inline newLine() {
    return new Inline.LineBreak();
  }

  static List<Inline> inlines(Object... content) {
    var inlines = new ArrayList<Inline>();
    for (Object it : content) {
      inlines.add(it instanceof Inline inline ? inline : new Inline.Text(it.toString()));
    }
    return inlines;
  }
}
