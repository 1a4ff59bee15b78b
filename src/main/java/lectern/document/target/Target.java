package lectern.document.target;

/**
 * What a link points at, as {@code TargetParser} tells by its scheme before anything is opened.
 *
 * <p>{@code written()} is always the destination as the author wrote it, decoded.
 */
public sealed interface Target {

  /** The destination as written. */
  String address();

  /**
   * A page or a mail address that opens at once: {@code http}, {@code https} and {@code mailto};
   * one written without its scheme ({@code www.…}, {@code //host}) is completed with {@code https}.
   */
  record Web(String address) implements Target {}

  /** Another scheme, such as {@code ftp}, that opens only after asking. */
  record Other(String address) implements Target {}

  /** A file, relative to the essay; {@code fragment} is empty or names a section of it. */
  record Local(String address, String path, String fragment) implements Target {}

  /** A section or note of this very essay. */
  record Section(String address, String id) implements Target {}

  /** A mistyped scheme, with the address that was most likely meant. */
  record Broken(String address, String repair) implements Target {}

  /** An address that is never opened, with the reason in a few words. */
  record Refused(String address, String reason) implements Target {}
}
