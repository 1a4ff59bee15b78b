package lectern.document;

/**
 * A part of the plain text.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
public record PlainTextRange(int start, int end) {

  /** Whether the character at this offset belongs to it. */
  public boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}
