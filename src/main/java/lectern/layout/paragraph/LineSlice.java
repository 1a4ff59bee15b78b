package lectern.layout.paragraph;

/**
 * The stretch of a running text that one line shows, without the spaces at its ends.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param hyphen whether it ends at a soft hyphen, which is then shown
 */
public record LineSlice(int start, int end, boolean hyphen) {}
