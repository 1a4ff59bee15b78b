package lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.text.Folding;

/** Reads the Markdown of an essay. */
public final class Markdown {
  private Markdown() {}

  /**
   * The document that a body without front matter means; every text means one.
   *
   * <p>CommonMark 0.31 with the tables, strikethrough, task lists, autolinks and footnotes of GFM,
   * inline notes {@code ^[…]}, and plain {@code (1)} notes. What {@link Tangle}, {@link LineRuns}
   * and {@link Grammar} name as too costly is read more plainly, without losing a word.
   */
  public static Document read(String body) {
    return new Document(blocks(body, Syntax.MARKDOWN));
  }

  /** As {@link #read(String)}, without the first heading of level 1 if it repeats the title. */
  public static Document read(String body, String title) {
    return read(body, title, Syntax.MARKDOWN);
  }

  /** As {@link #read(String, String)}, of a text that is known to be written so. */
  public static Document read(String body, String title, Syntax syntax) {
    return new Document(blocks(body, title, syntax));
  }

  /** Whether a body takes so long to read that its beginning had better be shown first. */
  public static boolean isLong(String body) {
    return Beginning.isWorthIt(body);
  }

  /**
   * The beginning of a body, a few pages of it, as {@link #read(String, String)} reads it.
   *
   * <p>Of notes that are defined further down only the first line is there.
   */
  public static Document beginning(String body, String title) {
    return beginning(body, title, Syntax.MARKDOWN);
  }

  /** As {@link #beginning(String, String)}, of a text that is known to be written so. */
  public static Document beginning(String body, String title, Syntax syntax) {
    return new Document(blocks(Beginning.of(body), title, syntax), false);
  }

  private static List<Block> blocks(String body, String title, Syntax syntax) {
    List<Block> blocks = blocks(body, syntax);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 1) {
        if (folded(PlainText.words(heading.content())).equals(folded(title))) {
          blocks.remove(i);
        }
        break;
      }
    }
    return blocks;
  }

  private static List<Block> blocks(String body, Syntax syntax) {
    // Decoders leave a byte-order mark; it would hide what the first line is.
    String text = body.startsWith("\uFEFF") ? body.substring(1) : body;
    var root = Grammar.parse(Tangle.undone(Prepared.of(LineRuns.in(text).eased(), syntax)));
    var notes = new NoteBook(root);
    var reader = new BlockReader(notes);
    List<Block> read = CommentWalls.lowered(reader.blocks(root));
    List<Block> inOrder = AnchorNotes.recognised(ApartNotes.joined(read), reader.anchors());
    List<Block> atTheEnd = notes.read(reader);
    var blocks = new ArrayList<Block>();
    // An author numbers notes in one way; beside real footnotes, (1) is an enumeration.
    blocks.addAll(notes.any() ? inOrder : PlainNotes.recognised(inOrder, reader.numberedLines()));
    blocks.addAll(atTheEnd);
    return blocks;
  }

  private static String folded(String title) {
    var words = new StringJoiner(" ");
    new StringTokenizer(Folding.fold(title))
        .asIterator()
        .forEachRemaining(w -> words.add((String) w));
    return words.toString();
  }
}
