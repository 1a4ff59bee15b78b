package lectern.document;

import java.util.List;
import lectern.document.target.Target;
import lectern.text.BinarySearch;

/**
 * A link, image or note mark, and where its words stand.
 *
 * @param start offset in the plain text of its first character
 * @param end offset after its last character; equal to {@code start} only for a reference without
 *     words
 */
public record Reference(int start, int end, ReferenceKind kind) {

  /** What a reference leads to. */
  public sealed interface ReferenceKind {}

  /**
   * Somewhere outside this place of the text.
   *
   * @param image whether it is only an image that is shown here, or the same one larger
   */
  public record LinkReference(Target target, String label, boolean image)
      implements ReferenceKind {}

  /** A note, or an undefined mark when the document has none of this key. */
  public record NoteReference(String key, String shown) implements ReferenceKind {}

  /** The index of the first of these, in reading order, that starts at or after this offset. */
  static int firstFrom(List<Reference> references, int offset) {
    return 1
        + BinarySearch.last(
            -1, references.size() - 1, middle -> references.get(middle).start() < offset);
  }
}
