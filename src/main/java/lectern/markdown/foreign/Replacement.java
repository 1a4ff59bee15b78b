package lectern.markdown.foreign;

/**
 * What stands for a sign.
 *
 * @param words the Markdown that means the same
 * @param end the offset after the sign in the text
 */
record Replacement(String words, int end) {}
