package lectern.text;

import org.jspecify.annotations.Nullable;

/** A folded text that knows where each of its characters comes from. */
public final class FoldedText {
  private final String text;
  private final int length;

  /** For each folded character and the end, or null when all offsets are the same in both texts. */
  private final int @Nullable [] offsets;

  FoldedText(String text, int length, int @Nullable [] offsets) {
    this.text = text;
    this.length = length;
    this.offsets = offsets;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /**
   * The offset in the original of the character that the folded one at {@code place} comes from; at
   * the length of the folded text, the length of the original.
   *
   * <p>What was removed in folding belongs to the character before it, so that the offsets of the
   * two ends of a match enclose all of it.
   */
  public int offsetOf(int place) {
    return place == text.length() ? length : offsets == null ? place : offsets[place];
  }
}
