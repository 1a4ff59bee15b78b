package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.AnchorPlacement;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.PlainText;
import lectern.document.Slugs;
import lectern.markdown.Origin;
import lectern.markdown.guard.BlockGuard;
import lectern.markdown.math.TexMacros;
import lectern.markdown.note.AnchorNotes;
import lectern.markdown.note.ColonlessNotes;
import lectern.markdown.note.NoteHeading;
import lectern.markdown.note.NoteRegistry;
import lectern.markdown.note.PlainNotes;
import lectern.markdown.note.SubstackNotes;
import lectern.markdown.note.SymbolNotes;
import lectern.text.Folding;
import org.commonmark.node.Node;

/** Reads the blocks of an essay, from its text to its notes. */
public final class EssayReader {
  private static final String TITLE = "title:";

  private EssayReader() {}

  /**
   * All blocks but the heading that repeats the title, if it is the very first block or the first
   * of level 1; one with the mark of a note comes first instead, for a title outside the text has
   * none.
   */
  public static List<Block> blocks(String body, String title, Origin origin) {
    List<Block> blocks = blocks(body, origin);
    if (!blocks.isEmpty() && isTitleField(blocks.getFirst(), title)) {
      blocks.removeFirst();
    }
    String named = Slugs.slug(title);
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.Heading heading) || (i > 0 && heading.level() > 1)) {
        continue;
      }
      List<Inline> content = InlineLines.withoutMarks(heading.content());
      if (isTitle(content, title) || isTitle(heading.content(), title)) {
        named = heading.id();
        blocks.remove(i);
        if (!content.equals(heading.content())) {
          blocks.addFirst(heading);
        }
        break;
      }
      if (heading.level() == 1) {
        break;
      }
    }
    return named.isEmpty() ? blocks : titled(blocks, named);
  }

  /** The same blocks, the first of which has the title's id: links to the title lead there. */
  private static List<Block> titled(List<Block> blocks, String id) {
    Block first =
        blocks.isEmpty()
            ? null
            : AnchorPlacement.before(blocks.getFirst(), List.of(new Inline.Anchor(id)));
    if (first != null) {
      blocks.set(0, first);
    }
    return blocks;
  }

  /** All blocks of a body without front matter. */
  public static List<Block> blocks(String body, Origin origin) {
    // Decoders leave a byte-order mark; it would hide what the first line is.
    String text = body.startsWith("\uFEFF") ? body.substring(1) : body;
    Node root = SyntaxTree.of(BlockGuard.in(text).limitedText(), origin);
    ColonlessNotes.define(root);
    var notes = new NoteRegistry(root);
    var reader = new BlockReader(notes, new TexMacros(text));
    List<Block> read = CommentSections.demoted(reader.blocks(root));
    List<Block> inOrder = AnchorNotes.recognise(SubstackNotes.joined(read), reader.elements());
    List<Block> atTheEnd = notes.read(reader);
    var blocks = new ArrayList<Block>();
    // An author numbers notes in one way; beside real footnotes, (1) is an enumeration.
    List<Block> plain =
        notes.any()
            ? notes.anyNote() ? inOrder : PlainNotes.undefined(inOrder)
            : PlainNotes.recognise(inOrder, reader.numberedLines());
    blocks.addAll(SymbolNotes.recognise(plain));
    blocks.addAll(atTheEnd);
    return NoteHeading.withoutEmpty(blocks, reader.noteHeadings());
  }

  /** Whether this is {@code title:: …}, which gave the title. */
  private static boolean isTitleField(Block block, String title) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    String words = PlainText.words(paragraph.content());
    return words.regionMatches(true, 0, TITLE, 0, TITLE.length())
        && (Folding.areSame(words, TITLE + ": " + title)
            || Folding.areSame(words, TITLE + " " + title));
  }

  private static boolean isTitle(List<Inline> content, String title) {
    return Folding.areSame(PlainText.words(content), title);
  }
}
