package lectern.layout.code;

/**
 * A run of one line of code.
 *
 * @param start offset in the line of its first character
 * @param end offset after its last one
 */
record Token(int start, int end, TokenKind kind) {

  /** What code is made of, as far as it is classified. */
  enum TokenKind {
    COMMENT,
    STRING,
    NUMBER,
    KEYWORD
  }
}
