package lectern.ui;

/**
 * What the status line says until the next key.
 *
 * @param message the message, or empty
 * @param count the digits typed before the next key, or -1
 */
record Status(String message, int count) {
  static final Status EMPTY = new Status("", -1);

  /** What is shown: digits first, as they belong to the next key. */
  String shown() {
    return count >= 0 ? Integer.toString(count) : message;
  }

  Status withMessage(String words) {
    return new Status(words, count);
  }

  Status withCount(int digits) {
    return new Status(message, digits);
  }
}
