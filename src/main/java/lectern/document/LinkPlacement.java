package lectern.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.document.Block.Note;
import lectern.document.target.Target;

/**
 * Numbers links and lists their addresses below the block that contains them, for output in which
 * no link can be followed.
 *
 * <p>A link that shows its own address, or that leads to a section of the text, has no number.
 */
public final class LinkPlacement {
  private final List<Block> placed = new ArrayList<>();

  /** The links of the block at hand by address, and their numbers. */
  private final Map<Target, Integer> addresses = new LinkedHashMap<>();

  private int last;

  private LinkPlacement() {}

  /** The same blocks with numbers after their links, and the addresses below each. */
  public static Document in(Document document) {
    var placement = new LinkPlacement();
    document.blocks().forEach(placement::place);
    return new Document(placement.placed, document.isWhole());
  }

  private void place(Block block) {
    var mapper = new TextMapper(this::numbered, this::numbered);
    if (block instanceof Note note) {
      var blocks = new ArrayList<>(mapper.in(note.blocks()));
      addAddresses(blocks);
      placed.add(new Note(note.key(), note.shown(), note.cited(), blocks));
    } else {
      placed.add(mapper.in(block));
      addAddresses(placed);
    }
  }

  private List<Inline> numbered(List<Inline> content) {
    var numbered = new ArrayList<Inline>();
    for (Inline inline : content) {
      numbered.add(TextMapper.within(inline, this::numbered));
      if (inline instanceof Inline.Link link && isHidden(link)) {
        int number = addresses.computeIfAbsent(link.target(), target -> ++last);
        numbered.add(new Inline.Text("[" + number + "]"));
      }
    }
    return numbered;
  }

  /** Whether a link has an address that its words do not show. */
  private static boolean isHidden(Inline.Link link) {
    String words = PlainText.words(link.content());
    String address = link.target().address();
    return !(link.target() instanceof Target.Section)
        && !address.equals(words)
        && !address.equals("http://" + words)
        && !address.equals("https://" + words)
        && !address.equals("mailto:" + words);
  }

  private void addAddresses(List<Block> blocks) {
    var lines = new ArrayList<Inline>();
    addresses.forEach((target, number) -> {
      if (!lines.isEmpty()) {
        lines.add(new Inline.LineBreak());
      }
      lines.add(new Inline.Text("[" + number + "] "));
      lines.add(new Inline.Link(List.of(new Inline.Text(target.address())), target, ""));
    });
    if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(lines));
    }
    addresses.clear();
  }
}
