package lectern.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.document.Reference.NoteReference;
import lectern.text.Sanitiser;

/**
 * A part of a text as plain words to be pasted elsewhere.
 *
 * <p>Line ends stand between blocks and nowhere else; of control characters and soft hyphens
 * nothing is left. Bullets, numbers and quote markers are written when more than one block is
 * taken, and the marks of notes when their note is taken too.
 */
public final class Excerpt {
  private static final String SOFT_HYPHEN = "\u00AD";

  private final PlainText plain;
  private final Map<String, PlainTextRange> notes;
  private final int start;
  private final int end;
  private final StringBuilder words = new StringBuilder();

  private Excerpt(Document document, Map<String, PlainTextRange> notes, int start, int end) {
    this.plain = document.plainText();
    this.notes = notes;
    this.start = start;
    this.end = end;
  }

  /** The words from one offset to another. */
  public static String of(Document document, int start, int end) {
    var excerpt = new Excerpt(document, notes(document), start, end);
    LeafList leaves = document.leaves();
    int first = leaves.at(start);
    int last = leaves.at(Math.max(start, end - 1));
    for (Leaf leaf : leaves.all().subList(first, Math.min(last + 1, leaves.all().size()))) {
      excerpt.add(leaf, first < last);
    }
    return excerpt.words.toString().strip();
  }

  private static Map<String, PlainTextRange> notes(Document document) {
    var notes = new HashMap<String, PlainTextRange>();
    PlainText plain = document.plainText();
    document
        .notePlaces()
        .forEach((key, block) ->
            notes.put(
                key, new PlainTextRange(plain.blockStart(block), plain.blockStart(block + 1))));
    return notes;
  }

  private void add(Leaf leaf, boolean among) {
    String taken = taken(Math.max(start, leaf.start()), Math.min(end, leaf.end()));
    if (taken.isBlank() && leaf.above().length() > 1) {
      return;
    }
    if (!words.isEmpty()) {
      words.append(leaf.above());
    }
    boolean cell = leaf.above().equals("\t") && !words.isEmpty();
    if (among && !cell) {
      words.append(start <= leaf.start() ? leaf.lead() : "");
    }
    String next = among ? "\n" + leaf.indent() : "\n";
    boolean first = true;
    for (String line : taken.split("\n", -1)) {
      words.append(first ? "" : next).append(clean(line));
      first = false;
    }
  }

  private static String clean(String line) {
    return Sanitiser.oneLine(line).replace(SOFT_HYPHEN, "").stripTrailing();
  }

  /** The words between two offsets of a leaf, without the marks whose notes are not taken. */
  private String taken(int from, int to) {
    var taken = new StringBuilder();
    int at = from;
    List<Reference> references = plain.references();
    for (int i = plain.referenceFrom(from);
        i < references.size() && references.get(i).start() < to;
        i++) {
      Reference reference = references.get(i);
      if (reference.kind() instanceof NoteReference mark
          && reference.start() >= at
          && !takes(mark)) {
        taken.append(plain.text(), at, reference.start());
        at = Math.min(to, reference.end());
        closeGap(taken, at, to);
      }
    }
    return taken.append(plain.text(), Math.min(at, to), to).toString();
  }

  private boolean takes(NoteReference mark) {
    PlainTextRange note = notes.get(mark.key());
    return note != null && note.start() < end && start < note.end();
  }

  /** Where a mark stood between a blank and a stop or another blank, the first blank goes too. */
  private void closeGap(StringBuilder taken, int at, int to) {
    boolean gap = !taken.isEmpty() && taken.charAt(taken.length() - 1) == ' ';
    if (gap && (at >= to || !Character.isLetterOrDigit(plain.text().charAt(at)))) {
      taken.setLength(taken.length() - 1);
    }
  }
}
